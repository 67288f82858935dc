/** Places of both maps and what became of them, for the place finder. */
import type { APIRoute } from 'astro';
import { placeIndex, provinceChanges } from '../../model/place-index.ts';
import { sourcesOf } from '../../model/sources.ts';

export const GET: APIRoute = () => {
  const changes = provinceChanges();
  const ids = [...new Set(changes.flatMap(({ sources }) => sources))];
  return Response.json({
    places: placeIndex(),
    changes: changes.map((change) => ({ ...change, sources: change.sources.map((id) => ids.indexOf(id)) })),
    sources: sourcesOf(ids).map(({ publisher, url }) => ({ publisher, url })),
  });
};
