/** Writes marks as SVG text. The only place that knows SVG syntax. */
import { type Drawing, type Mark, round, stitchPath } from './marks.ts';

/** Escapes text for XML content and attributes. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LINE_HEIGHT = 1.25;

function markup(mark: Mark): string {
  switch (mark.mark) {
    case 'path':
      return `<path class="${mark.class}" d="${mark.d}"/>`;
    case 'use':
      return `<use href="#${mark.id}"/>`;
    case 'rect':
      return `<rect class="${mark.class}" x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"/>`;
    case 'line':
      return `<line class="${mark.class}" x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}"/>`;
    case 'stitch':
      return `<path class="${mark.class}" d="${stitchPath(mark.x, mark.y, mark.radius)}"/>`;
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const [first = '', ...rest] = mark.lines;
      const more = rest
        .map((line) => `<tspan x="${round(mark.x)}" dy="${LINE_HEIGHT}em">${escapeXml(line)}</tspan>`)
        .join('');
      const tail = mark.tail ? `<tspan class="sub" dx="6">${escapeXml(mark.tail)}</tspan>` : '';
      return `<text class="${mark.class}" x="${round(mark.x)}" y="${round(mark.y)}"${anchor}>${escapeXml(first)}${more}${tail}</text>`;
    }
    case 'shift':
      return `<g transform="translate(${round(mark.x)} ${round(mark.y)})">${mark.marks.map(markup).join('')}</g>`;
    case 'group': {
      const inner = mark.marks.map(markup).join('');
      const style = `${mark.class ? ` class="${mark.class}"` : ''}${mark.code ? ` data-code="${mark.code}"` : ''}`;
      if (mark.href) {
        return `<a${style} href="${mark.href}" aria-label="${escapeXml(mark.label ?? '')}">${inner}</a>`;
      }
      return `<g${style}>${inner}</g>`;
    }
  }
}

const hasLinks = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.mark === 'group' && (mark.href !== undefined || hasLinks(mark.marks)));

export interface SvgOptions {
  /** Name of the picture for those who do not see it. */
  label: string;
  class?: string;
  /** Definitions (patterns) and, for files, the styles. */
  head?: string;
  /** True for a file of its own, which needs the namespace and a size. */
  file?: boolean;
}

/** Shapes that several drawings on a page use, drawn once and not shown by themselves. */
export const sharedShapes = (shapes: readonly { id: string; marks: readonly Mark[] }[], head = ''): string =>
  `<svg width="0" height="0" aria-hidden="true">${head}<defs>${shapes
    .map(({ id, marks }) => `<g id="${id}">${marks.map(markup).join('')}</g>`)
    .join('')}</defs></svg>`;

/**
 * A drawing as SVG. A picture with links in it is a named group, because links inside an
 * image cannot be reached by a screen reader.
 */
export function svgMarkup(
  drawing: Drawing,
  { label, class: className, head = '', file }: SvgOptions,
): string {
  const role = hasLinks(drawing.marks) ? 'group' : 'img';
  const size = `viewBox="0 0 ${round(drawing.width)} ${round(drawing.height)}"`;
  const own = file
    ? `xmlns="http://www.w3.org/2000/svg" width="${round(drawing.width)}" height="${round(drawing.height)}" `
    : className
      ? `class="${className}" `
      : '';
  return `<svg ${own}${size} role="${role}" aria-label="${escapeXml(label)}">${head}${drawing.marks.map(markup).join('')}</svg>`;
}
