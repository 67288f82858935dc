/** Years of an axis that have no figure: seen on the axis, told in words below it, never drawn across. */
import type { Mark } from '../drawing/marks.ts';
import { wrapText } from '../drawing/text.ts';
import type { FigureChartView } from './view.ts';

const GAP_SIZE = 12;
/** Pixels of a line of the words for a gap. */
export const GAP_LINE = 15;
/** Pixels left of the first year for the words of a gap there. */
export const GAP_MARGIN = 27;

/** Years without a figure, in order. */
export interface Gap {
  years: number[];
  words: string;
}

/** Years without a figure, those that follow each other for the same reason together. */
export function gapsOf({ years = [] }: FigureChartView): Gap[] {
  const gaps: Gap[] = [];
  for (const { year, gap } of years) {
    if (gap === null) continue;
    const last = gaps.at(-1);
    if (last?.words === gap && last.years.at(-1) === year - 1) last.years.push(year);
    else gaps.push({ years: [year], words: gap });
  }
  return gaps;
}

/** Pixels that the words of a gap may take: up to the middle between it and another gap, or most of the way to a year with a figure. */
function gapWidth(gap: Gap, gaps: readonly Gap[], x: (year: number) => number): number {
  const [from = 0, to = from] = [gap.years[0], gap.years.at(-1)];
  const step = x(from + 1) - x(from);
  const beside = (year: number) => (gaps.some(({ years }) => years.includes(year)) ? 0.47 : 0.94) * step;
  const middle = (x(from) + x(to)) / 2;
  return Math.min(x(to) - x(from) + 2 * Math.min(beside(from - 1), beside(to + 1)), 2 * middle);
}

/** An open stitch on the axis for each year without a figure, and below the years the words for it. */
export function gapMarks(
  gaps: readonly Gap[],
  x: (year: number) => number,
  axis: number,
  top: number,
): Mark[] {
  return gaps.flatMap((gap): Mark[] => [
    ...gap.years.map(
      (year): Mark => ({ mark: 'stitch', class: 'no-figure', x: x(year), y: axis, radius: 5 }),
    ),
    {
      mark: 'text',
      class: 'gap-words',
      x: (x(gap.years[0] ?? 0) + x(gap.years.at(-1) ?? 0)) / 2,
      y: top,
      lines: wrapText(gap.words, GAP_SIZE, gapWidth(gap, gaps, x)),
      anchor: 'middle',
    },
  ]);
}
