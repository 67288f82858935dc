/** The legend as marks, for pictures that have no page around them. */
import type { Mark } from '../drawing/marks.ts';
import { wrapText } from '../drawing/text.ts';
import type { MapView } from './view-types.ts';

const SWATCH = 38;
const LINE = 14;

/** Title, scale with its limits, and swatches with words, at the top right of a map `width` pixels wide. */
export function legendMarks({ legend }: MapView, width: number): Mark[] {
  const left = width - 5 * SWATCH - 24;
  const title = wrapText(legend.title, 11, 5 * SWATCH);
  const marks: Mark[] = [{ mark: 'text', class: 'map-label', x: left, y: 28, lines: title }];
  let y = 26 + title.length * LINE;
  legend.scale.forEach((fill, step) => {
    marks.push({
      mark: 'rect',
      class: `fill-${fill}`,
      x: left + step * SWATCH,
      y,
      width: SWATCH,
      height: 10,
    });
  });
  legend.limits.forEach((limit, index) => {
    marks.push({
      mark: 'text',
      class: 'map-label',
      x: left + (index + 1) * SWATCH,
      y: y + 25,
      lines: [limit],
      anchor: 'middle',
    });
  });
  if (legend.scale.length > 0) y += 38;
  for (const { fill, text } of legend.items) {
    const lines = wrapText(text, 11, 5 * SWATCH - 26);
    const inset = fill === 'left-list' ? 1 : 0;
    marks.push(
      {
        mark: 'rect',
        class: fill === 'left-list' ? 'left-list' : `fill-${fill}`,
        x: left + inset,
        y: y + inset,
        width: 16 - 2 * inset,
        height: 12 - 2 * inset,
      },
      { mark: 'text', class: 'map-label', x: left + 26, y: y + 10, lines },
    );
    y += lines.length * LINE + 6;
  }
  return marks;
}
