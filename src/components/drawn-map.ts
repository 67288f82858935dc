/** The drawn map, brought up to date in place: the same links and shapes, other fills. */
import type { MapRow } from '../map/view-types.ts';

const SVG = 'http://www.w3.org/2000/svg';

const placeOf = (map: SVGSVGElement, code: string): SVGAElement | null =>
  map.querySelector<SVGAElement>(`[data-code="${CSS.escape(code)}"]`);

/** Colours the places and renames them for those who do not see the colours. */
export function recolour(map: SVGSVGElement, rows: readonly MapRow[], name: string): void {
  map.setAttribute('aria-label', name);
  for (const { code, fill, label } of rows) {
    const place = placeOf(map, code);
    place?.setAttribute('aria-label', label);
    place?.querySelector('.area')?.setAttribute('class', `area fill-${fill}`);
  }
}

/** Outlines one place above all others, or none. */
export function outline(map: SVGSVGElement, code: string | null): void {
  map.querySelector('.chosen')?.remove();
  const shape = code === null ? null : placeOf(map, code)?.querySelector('.area')?.getAttribute('d');
  if (!shape) return;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', 'chosen');
  path.setAttribute('d', shape);
  map.append(path);
}

/** Code of the place that an event happened on. */
export const codeOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null;
