/** The legend as marks, for pictures that have no page around them. */
import type { Mark } from '../drawing/marks.ts';
import { wrapText } from '../drawing/text.ts';
import { formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';

const SWATCH = 38;

/** Scale, limits and the hatch, set at the top right of a map that is `width` pixels wide. */
export function legendMarks(breaks: readonly number[], locale: Locale, width: number): Mark[] {
  const t = words(locale);
  const left = width - 5 * SWATCH - 24;
  const title = wrapText(t.map.legendTitle, 11, 5 * SWATCH);
  const top = 26 + title.length * 14;
  const noFigure = wrapText(t.map.noFigure, 11, 5 * SWATCH - 26);
  const leftList = wrapText(t.map.left, 11, 5 * SWATCH - 26);
  const leftTop = top + 44 + noFigure.length * 14;
  return [
    { mark: 'text', class: 'map-label', x: left, y: 28, lines: title },
    ...[1, 2, 3, 4, 5].map(
      (step): Mark => ({
        mark: 'rect',
        class: `class-${step}`,
        x: left + (step - 1) * SWATCH,
        y: top,
        width: SWATCH,
        height: 10,
      }),
    ),
    ...breaks.map(
      (limit, index): Mark => ({
        mark: 'text',
        class: 'map-label',
        x: left + (index + 1) * SWATCH,
        y: top + 25,
        lines: [formatPercent(limit, locale)],
        anchor: 'middle',
      }),
    ),
    { mark: 'rect', class: 'class-0', x: left, y: top + 38, width: 16, height: 12 },
    { mark: 'text', class: 'map-label', x: left + 26, y: top + 48, lines: noFigure },
    { mark: 'rect', class: 'left-list', x: left + 1, y: leftTop, width: 14, height: 10 },
    { mark: 'text', class: 'map-label', x: left + 26, y: leftTop + 9, lines: leftList },
  ];
}
