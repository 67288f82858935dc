/** Mercator, as in the interactive map, fitted to what must be seen. */
import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3';
import type { MultiPoint } from 'geojson';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The country with both archipelagos; no national map is drawn smaller than this. */
export const COUNTRY: Box = [102.0, 6.7, 115.7, 23.5];

const corners = ([west, south, east, north]: Box): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, north],
  ],
});

/** A projection that fits the box into a frame of pixels. */
export function fitted(
  box: Box,
  frame: { x: number; y: number; width: number; height: number },
): GeoProjection {
  return geoMercator().fitExtent(
    [
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ],
    corners(box),
  );
}

/** Height that a box needs at a width, so that no space is left over. */
export function heightFor(box: Box, width: number): number {
  const y = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const [west, south, east, north] = box;
  return Math.round((width * (y(north) - y(south))) / (((east - west) * Math.PI) / 180));
}

/** Path writer with one decimal: enough for the eye, light on the wire. */
export const pathOf = (projection: GeoProjection): GeoPath => geoPath(projection).digits(1);
