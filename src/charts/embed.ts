/** Size of an embed, so that the code to paste fits what it shows. */
import { draw } from './draw.ts';
import type { ChartView } from './view.ts';

/** Width for which embeds are drawn; the frame scales them down on narrower pages. */
export const EMBED_WIDTH = 640;

/** Pixels that hold title, picture, the closed table and the source at the drawn width. */
export function embedHeight(view: ChartView): number {
  const picture = draw(view, view.kind === 'map' ? EMBED_WIDTH - 160 : EMBED_WIDTH).height;
  return Math.ceil((picture + 230) / 10) * 10;
}
