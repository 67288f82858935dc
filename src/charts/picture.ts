/** A chart as a picture that stands alone: headline, drawing, source and name of the site in one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing, Mark } from '../drawing/marks.ts';
import { svgMarkup } from '../drawing/svg.ts';
import { wrapText } from '../drawing/text.ts';
import { lightTheme, resolveTokens } from '../drawing/theme.ts';
import { words } from '../language/words.ts';
import { HATCH } from '../map/choropleth.ts';
import { legendMarks } from '../map/legend.ts';
import { draw } from './draw.ts';
import type { ChartView } from './view.ts';

/** Pixels of a picture’s width, and of the paper around what it shows. */
const WIDTH = 720;
const EDGE = 28;

/** Pixels between the edges, for the drawing. */
export const INNER = WIDTH - 2 * EDGE;

const PICTURE_STYLES = `
.picture-ground{fill:var(--paper)}
.picture-title{font-family:"Bricolage Grotesque",sans-serif;font-weight:700;font-size:27px;fill:var(--ink)}
.picture-subtitle,.picture-source{font-family:"Be Vietnam Pro",sans-serif;font-size:15px;fill:var(--ink-quiet)}
.picture-source{font-size:12.5px}
.picture-name{font-family:"Be Vietnam Pro",sans-serif;font-weight:600;font-size:12.5px;fill:var(--ink)}
`;

const resolved = new Map<string, string>();

/** The drawing's rules, and those a picture adds, with the light theme's colours in place of tokens. */
export function pictureStyles(more = ''): string {
  const known = resolved.get(more);
  if (known) return known;
  const drawing = readFileSync(join(process.cwd(), 'src/styles/drawing.css'), 'utf8');
  const styles = resolveTokens(drawing + PICTURE_STYLES + more, lightTheme()).replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
  resolved.set(more, styles);
  return styles;
}

/** Marks moved into the picture, `y` pixels below its top. */
const shift = (marks: readonly Mark[], y: number): Mark => ({ mark: 'shift', x: EDGE, y, marks });

/** Words around a drawing, and the name of the site. */
interface Frame {
  title: string;
  subtitle: string;
  source: string;
  siteName: string;
}

/** Marks that lie on a drawing, `top` pixels below its top. */
interface Overlay {
  marks: readonly Mark[];
  top: number;
}

/**
 * A drawing in the frame that all pictures share. The picture's height follows from its words
 * and its drawing.
 */
export function framed(frame: Frame, drawing: Drawing, overlay?: Overlay): Drawing {
  const title = wrapText(frame.title, 27, INNER);
  const subtitle = wrapText(frame.subtitle, 15, INNER);
  const source = wrapText(frame.source, 12.5, INNER);
  let y = EDGE + 24;
  const marks: Mark[] = [{ mark: 'text', class: 'picture-title', x: EDGE, y, lines: title }];
  y += title.length * 34 - 4;
  marks.push({ mark: 'text', class: 'picture-subtitle', x: EDGE, y, lines: subtitle });
  y += subtitle.length * 19 + 4;
  marks.push(shift(drawing.marks, y));
  if (overlay) marks.push(shift(overlay.marks, y + overlay.top));
  y += drawing.height + 28;
  marks.push({ mark: 'text', class: 'picture-source', x: EDGE, y, lines: source });
  y += source.length * 16 + 6;
  marks.push({ mark: 'text', class: 'picture-name', x: EDGE, y, lines: [frame.siteName] });
  const height = y + EDGE - 8;
  return {
    width: WIDTH,
    height,
    marks: [{ mark: 'rect', class: 'picture-ground', x: 0, y: 0, width: WIDTH, height }, ...marks],
  };
}

function layOut(view: ChartView): Drawing {
  const t = words(view.locale);
  const publishers = [...new Set(view.sources.map((source) => source.publisher))];
  const shown = publishers.slice(0, 4).join('; ');
  const rest = publishers.length > 4 ? `; ${t.sources.more(publishers.length - 4)}` : '';
  return framed(
    {
      title: view.finding,
      subtitle: view.subtitle,
      source: `${t.sources.one}: ${shown}${rest}`,
      siteName: t.site.fullName,
    },
    draw(view, INNER),
    view.kind === 'map' ? { marks: legendMarks(view.map, INNER), top: 0 } : undefined,
  );
}

/** The picture as an SVG file. */
export function pictureSvg(view: ChartView): string {
  const head = `<style>${pictureStyles()}</style>${view.kind === 'map' ? HATCH : ''}`;
  return svgMarkup(layOut(view), { label: view.alt, file: true, head });
}

/** A picture's SVG as PNG, `width` pixels wide. `fontFiles` are the full TTF files of the site's fonts. */
export function pngOf(svg: string, fontFiles: string[], width = WIDTH * 2): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  return picture.render().asPng();
}

/** The picture as PNG, 1440 px wide. `fontFiles` are the full TTF files of the site's fonts. */
export const picturePng = (view: ChartView, fontFiles: string[]): Buffer =>
  pngOf(pictureSvg(view), fontFiles);
