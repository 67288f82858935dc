/** Draws a chart of any kind at a size. A new kind is added here and nowhere else. */

import type { Drawing } from '../drawing/marks.ts';
import { mapDrawing } from '../map/map-drawing.ts';
import { barChart } from './bar.ts';
import { lineChart } from './line.ts';
import type { ChartView } from './view.ts';

/** The drawing of a chart, `width` pixels wide; its height follows from what it holds. */
export function draw(view: ChartView, width: number): Drawing {
  switch (view.kind) {
    case 'line':
      return lineChart(view, width);
    case 'bar':
      return barChart(view, width);
    case 'map':
      return mapDrawing(view.map, { width, ground: true, names: width < 400 ? [] : ['wide'] });
  }
}
