/** The code that a newsroom pastes, and the size of what it shows. */
import { escapeXml } from '../drawing/svg.ts';
import { mapHeight } from '../map/choropleth.ts';
import { draw } from './draw.ts';
import type { ChartView } from './view.ts';

/** Width for which embeds are drawn; the frame scales them down on narrower pages. */
export const EMBED_WIDTH = 640;

/** Pixels that hold title, picture, the closed table and the source at the drawn width. */
export function embedHeight(view: ChartView): number {
  // A map's height follows from its width alone; it need not be drawn to be measured.
  const picture = view.kind === 'map' ? mapHeight(EMBED_WIDTH - 160) : draw(view, EMBED_WIDTH).height;
  return Math.ceil((picture + 230) / 10) * 10;
}

/** One element without a script; `src` is the address of the embed. */
export const embedCode = (view: ChartView, src: URL): string =>
  `<iframe src="${src.href}" title="${escapeXml(view.question)}" width="100%" height="${embedHeight(view)}" style="border:0" loading="lazy"></iframe>`;
