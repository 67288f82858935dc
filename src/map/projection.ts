/** Mercator, as in the interactive map, fitted to what must be seen. */
import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from 'd3';
import type { MultiPoint } from 'geojson';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The country with both archipelagos; no national map is drawn smaller than this. */
export const COUNTRY: Box = [102.0, 6.7, 116.2, 23.5];

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

/** Tenths of a pixel: enough for the eye. */
const tenths = (value: number): number => Math.round(value * 10);

/** A number of tenths as short as SVG allows: `-0.5` → `-.5`. */
const short = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/**
 * Collects a shape as path data with relative steps of a tenth of a pixel, which is a third lighter than
 * absolute positions. Steps are taken between rounded positions, so that errors never add up.
 */
class RelativePath {
  #text = '';
  #at: [number, number] = [0, 0];
  #start: [number, number] = [0, 0];
  #inLine = false;

  #step(x: number, y: number): string {
    const [dx, dy] = [x - this.#at[0], y - this.#at[1]];
    this.#at = [x, y];
    return `${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`;
  }

  /** A shape begins with its first move. */
  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#text += `m${this.#step(tenths(x), tenths(y))}`;
    this.#start = this.#at;
    this.#inLine = false;
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [tenths(x), tenths(y)];
    if (nextX === this.#at[0] && nextY === this.#at[1]) return;
    const step = this.#step(nextX, nextY);
    this.#text += this.#inLine ? (step.startsWith('-') ? step : ` ${step}`) : `l${step}`;
    this.#inLine = true;
  }

  closePath(): void {
    this.#text += 'z';
    this.#at = this.#start;
    this.#inLine = false;
  }

  /** Points are drawn as marks of their own, never as part of a shape. */
  arc(): void {}

  /** The path data so far; the next shape starts anew. */
  take(): string {
    const text = this.#text.replace(/^m/, 'M');
    this.#text = '';
    this.#at = [0, 0];
    this.#inLine = false;
    return text;
  }
}

/** Writes shapes as path data, and measures them in pixels. */
export interface PathWriter {
  (geometry: GeoPermissibleObjects): string | null;
  bounds(geometry: GeoPermissibleObjects): [[number, number], [number, number]];
  centroid(geometry: GeoPermissibleObjects): [number, number];
}

export function pathOf(projection: GeoProjection): PathWriter {
  const pen = new RelativePath();
  const path = geoPath(projection, pen);
  const write = (geometry: GeoPermissibleObjects): string | null => {
    path(geometry);
    return pen.take() || null;
  };
  return Object.assign(write, {
    bounds: (geometry: GeoPermissibleObjects) => path.bounds(geometry),
    centroid: (geometry: GeoPermissibleObjects) => path.centroid(geometry),
  });
}
