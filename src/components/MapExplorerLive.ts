/** The only module that imports maplibre-gl. Draws the same districts, classes and archipelagos, live. */

import type { FeatureCollection } from 'geojson';
import { Map as LibreMap, Marker, setWorkerUrl } from 'maplibre-gl';
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Locale } from '../language/locale.ts';
import type { LiveMapData } from '../map/live-data.ts';

export interface LiveMap {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Shows the lines of the old map or of today's. */
  showProvinces(map: 63 | 34): void;
  close(): void;
}

/** Pixels kept free around the country. */
const PADDING = 24;

type Districts = Topology<{ districts: GeometryCollection<{ p34: string }> }>;

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The hatch of districts without a figure, as in the drawn map. */
function hatchImage(): ImageData {
  const size = 8;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = token('land');
  context.fillRect(0, 0, size, size);
  context.strokeStyle = token('hatch');
  context.lineWidth = 1.6;
  for (const offset of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(offset, size);
    context.lineTo(offset + size, 0);
    context.stroke();
  }
  return context.getImageData(0, 0, size, size);
}

const asJson = async <T>(path: string): Promise<T> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
};

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('map styles'));
    document.head.append(link);
  });
}

const collection = (features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** Opens the map in an element. `onPlace` is told the district under the pointer. */
export async function openLiveMap(
  element: HTMLElement,
  locale: Locale,
  onPlace: (place: { label: string; href: string } | null) => void,
): Promise<LiveMap> {
  setWorkerUrl(workerUrl);
  const [topology, data] = await Promise.all([
    asJson<Districts>('/data/districts-overview-geometry.topojson'),
    asJson<LiveMapData>(`/map/${locale}.json`),
    loadStyles(),
  ]);
  const districts = topology.objects.districts;
  const all = feature(topology, districts) as FeatureCollection;
  const byCode = new Map(data.districts.map((district) => [district.code, district]));
  const poor = all.features.flatMap((shape) => {
    const district = byCode.get(String(shape.id));
    return district ? [{ ...shape, properties: district }] : [];
  });
  const islands = new Set(data.archipelagoDistricts);
  const land = all.features.filter((shape) => !islands.has(String(shape.id)));
  const lines = (provinceOf: (id: string) => string | undefined) =>
    mesh(topology, districts, (a, b) => a !== b && provinceOf(String(a.id)) !== provinceOf(String(b.id)));
  const successor = new Map(
    districts.geometries.map((shape) => [String(shape.id), (shape.properties as { p34?: string }).p34]),
  );
  const provinceLines = { 63: lines((id) => data.provinceOf[id]), 34: lines((id) => successor.get(id)) };
  const lineFeature = (map: 63 | 34) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: provinceLines[map],
  });

  const [west, south, east, north] = data.bounds;
  const map = new LibreMap({
    container: element,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'sea', type: 'background', paint: { 'background-color': token('cloth') } }],
    },
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: PADDING },
    maxBounds: [west - 6, south - 4, east + 6, north + 4],
    maxZoom: 10,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
  map.addImage('hatch', hatchImage());
  map.addSource('land', { type: 'geojson', data: collection(land) });
  map.addSource('lines', { type: 'geojson', data: lineFeature(63) });
  map.addSource('poor', { type: 'geojson', data: collection(poor), promoteId: 'code' });
  map.addLayer({ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': token('land') } });
  map.addLayer({
    id: 'no-figure',
    type: 'fill',
    source: 'poor',
    filter: ['==', ['get', 'class'], 0],
    paint: { 'fill-pattern': 'hatch' },
  });
  map.addLayer({
    id: 'poor',
    type: 'fill',
    source: 'poor',
    paint: {
      'fill-color': [
        'match',
        ['get', 'class'],
        1,
        token('scale-1'),
        2,
        token('scale-2'),
        3,
        token('scale-3'),
        4,
        token('scale-4'),
        5,
        token('scale-5'),
        'rgba(0,0,0,0)',
      ],
    },
  });
  map.addLayer({
    id: 'lines',
    type: 'line',
    source: 'lines',
    paint: {
      'line-color': token('land-line'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 9, 2],
    },
  });
  map.addLayer({
    id: 'left',
    type: 'line',
    source: 'poor',
    filter: ['==', ['get', 'left'], true],
    paint: { 'line-color': token('left-list'), 'line-width': 2, 'line-dasharray': [2, 1.5] },
  });
  map.addLayer({
    id: 'here',
    type: 'line',
    source: 'poor',
    filter: ['==', ['get', 'code'], ''],
    paint: { 'line-color': token('on-cloth'), 'line-width': 2 },
  });
  map.addSource('islands', {
    type: 'geojson',
    data: collection(
      data.islands.map((coordinates) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates },
      })),
    ),
  });
  map.addLayer({
    id: 'islands',
    type: 'circle',
    source: 'islands',
    paint: { 'circle-radius': 2, 'circle-color': token('on-cloth') },
  });
  for (const { at, lines: text } of data.archipelagos) {
    const label = document.createElement('div');
    label.className = 'map-live-islands';
    label.textContent = text.join('\n');
    new Marker({ element: label, anchor: 'top' }).setLngLat(at).addTo(map);
  }

  const show = (code: string) => {
    const district = byCode.get(code);
    map.setFilter('here', ['==', ['get', 'code'], code]);
    onPlace(district ? { label: district.label, href: district.href } : null);
  };
  const codeAt = (point: { x: number; y: number }): string =>
    String(
      map.queryRenderedFeatures([point.x, point.y], { layers: ['poor', 'no-figure'] })[0]?.properties.code ??
        '',
    );
  map.on('mousemove', ({ point }) => {
    const code = codeAt(point);
    map.getCanvas().style.cursor = code ? 'pointer' : '';
    if (code) show(code);
  });
  map.on('click', ({ point, originalEvent }) => {
    const district = byCode.get(codeAt(point));
    if (!district) return;
    show(district.code);
    // A finger has no hover: the first tap names the district, its name is the link.
    if ((originalEvent as PointerEvent).pointerType !== 'touch') location.href = district.href;
  });
  // The drawn map stays in view until the live one has been painted.
  await new Promise<void>((resolve) => map.once('idle', () => resolve()));
  return {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    reset: () => map.fitBounds([west, south, east, north], { padding: PADDING }),
    showProvinces: (which) => {
      const source = map.getSource('lines');
      if (source && 'setData' in source)
        (source as { setData(data: unknown): void }).setData(lineFeature(which));
    },
    close: () => map.remove(),
  };
}
