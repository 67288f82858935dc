/** The only module that imports maplibre-gl. Draws the same places, fills and archipelagos, live. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import {
  type ExpressionSpecification,
  type GeoJSONSource,
  Map as LibreMap,
  LngLatBounds,
  Marker,
  setWorkerUrl,
} from 'maplibre-gl';
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Locale } from '../language/locale.ts';
import { FILLS } from '../map/fills.ts';
import type { LiveGround } from '../map/live-ground.ts';
import type { MapView } from '../map/view-types.ts';

type ProvinceMap = 63 | 34;
type Shown = Pick<MapView, 'areas' | 'rows'>;
type Districts = Topology<{ districts: GeometryCollection<{ p63: string; p34: string }> }>;
type Shape = Feature<Polygon | MultiPolygon, { code: string }>;

export interface LiveMapOptions {
  locale: Locale;
  shown: Shown;
  provinces: ProvinceMap;
  /** Told the place under the pointer or finger, and whether it was pressed. */
  onPlace: (code: string | null, pressed: boolean) => void;
  /** Told when the picture is gone for good; the drawn map is still there. */
  onLost: () => void;
}

/** A place to bring into view, coloured or not. */
export type Target = { district: string } | { province: string; map: ProvinceMap };

export interface LiveMap {
  /** Other fills for the same places. */
  show(shown: Shown): void;
  /** Lines of the old map or of today's. */
  showProvinces(map: ProvinceMap): void;
  /** Outlines a place; with `move`, brings it into view. */
  choose(code: string | null, move?: boolean): void;
  /** Brings a district of the old map, on the list or not, or a province into view. */
  moveTo(place: Target): void;
  /** Marks a position and tells the district of the old map that it lies in. */
  locate(longitude: number, latitude: number): Promise<string | null>;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  close(): void;
}

/** Pixels kept free around the country, and around a place that is brought into view. */
const PADDING = 24;
const PLACE_PADDING = 90;

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The hatch of places without a figure, as in the drawn map. */
function hatchImage(): ImageData {
  const size = 8;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
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

async function asJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

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

/** Lets the browser paint and answer a finger between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

function boundsOf(shape: Feature<Polygon | MultiPolygon>): LngLatBounds {
  const bounds = new LngLatBounds();
  const { geometry } = shape;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of parts) for (const [x = 0, y = 0] of ring[0] ?? []) bounds.extend([x, y]);
  return bounds;
}

/** Shapes of districts and provinces, and the lines between provinces, from the one file of boundaries. */
class Ground {
  readonly districts: Shape[];
  readonly #topology: Districts;
  readonly #islands: ReadonlySet<string>;

  constructor(topology: Districts, islands: readonly string[]) {
    this.#topology = topology;
    this.#islands = new Set(islands);
    const all = feature(topology, topology.objects.districts) as FeatureCollection<Polygon | MultiPolygon>;
    this.districts = all.features
      .filter(({ id }) => !this.#islands.has(String(id)))
      .map((shape) => ({ ...shape, properties: { code: String(shape.id) } }));
  }

  #provinceOf(map: ProvinceMap): (item: { properties?: unknown }) => string {
    const key = map === 63 ? 'p63' : 'p34';
    return ({ properties }) => (properties as { p63: string; p34: string })[key];
  }

  provinces(map: ProvinceMap): Shape[] {
    const { geometries } = this.#topology.objects.districts;
    const mainland = geometries.filter(({ id }) => !this.#islands.has(String(id)));
    const provinceOf = this.#provinceOf(map);
    return [...new Set(mainland.map(provinceOf))].map((code) => {
      const parts = mainland.filter((part) => provinceOf(part) === code);
      const merged = mergeArcs(this.#topology, parts as Parameters<typeof mergeArcs>[1]);
      const shape = feature(this.#topology, merged) as Feature<MultiPolygon>;
      return { ...shape, properties: { code } };
    });
  }

  lines(map: ProvinceMap): Feature {
    const provinceOf = this.#provinceOf(map);
    const geometry = mesh(
      this.#topology,
      this.#topology.objects.districts,
      (a, b) => a !== b && provinceOf(a) !== provinceOf(b),
    );
    return { type: 'Feature', properties: {}, geometry };
  }
}

/** Fill of each class, from the colour tokens that the drawn map uses. */
const fillColour = (): ExpressionSpecification =>
  [
    'match',
    ['get', 'fill'],
    ...FILLS.filter((fill) => fill !== 'hatch').flatMap((fill) => [fill, token(fill)]),
    'rgba(0,0,0,0)',
  ] as unknown as ExpressionSpecification;

/** Opens the map in an element. Rejects where the browser cannot draw it. */
export async function openLiveMap(element: HTMLElement, options: LiveMapOptions): Promise<LiveMap> {
  setWorkerUrl(workerUrl);
  const [topology, extras] = await Promise.all([
    asJson<Districts>('/data/districts-overview-geometry.topojson'),
    asJson<LiveGround>(`/map/ground-${options.locale}.json`),
    loadStyles(),
  ]);
  await breathe();
  const ground = new Ground(topology, extras.archipelagoDistricts);
  const firstLines = ground.lines(options.provinces);
  await breathe();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [west, south, east, north] = extras.bounds;
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
    maxZoom: 11,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
  map.on('webglcontextlost', options.onLost);

  const shapesOf = (areas: Shown['areas']): Shape[] =>
    areas === 'districts' ? ground.districts : ground.provinces(areas === 'provinces-63' ? 63 : 34);
  const { areas } = options.shown;
  const shapes = new Map(shapesOf(areas).map((shape) => [shape.properties.code, shape]));
  const coloured = ({ rows }: Shown): FeatureCollection =>
    collection(
      rows.flatMap(({ code, name, fill, left }) => {
        const shape = shapes.get(code);
        return shape ? [{ ...shape, properties: { code, name, fill, left } }] : [];
      }),
    );
  const source = (id: string) => map.getSource(id) as GeoJSONSource;

  map.addImage('hatch', hatchImage(), { pixelRatio: 2 });
  map.addSource('ground', { type: 'geojson', data: collection(ground.districts) });
  map.addSource('lines', { type: 'geojson', data: firstLines });
  map.addSource('places', { type: 'geojson', data: coloured(options.shown) });
  map.addLayer({ id: 'ground', type: 'fill', source: 'ground', paint: { 'fill-color': token('land') } });
  map.addLayer({
    id: 'hatched',
    type: 'fill',
    source: 'places',
    filter: ['==', ['get', 'fill'], 'hatch'],
    paint: { 'fill-pattern': 'hatch' },
  });
  map.addLayer({
    id: 'filled',
    type: 'fill',
    source: 'places',
    filter: ['!=', ['get', 'fill'], 'hatch'],
    paint: { 'fill-color': fillColour() },
  });
  map.addLayer({
    id: 'edges',
    type: 'line',
    source: 'places',
    paint: { 'line-color': token('land-line'), 'line-width': 0.5 },
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
    source: 'places',
    filter: ['==', ['get', 'left'], true],
    paint: { 'line-color': token('left-list'), 'line-width': 2, 'line-dasharray': [2, 1.5] },
  });
  map.addLayer({
    id: 'chosen',
    type: 'line',
    source: 'places',
    filter: ['==', ['get', 'code'], ''],
    paint: { 'line-color': token('on-cloth'), 'line-width': 2.5 },
  });
  map.addSource('islands', {
    type: 'geojson',
    data: collection(
      extras.islands.map((coordinates) => ({
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
  // A style without glyphs sets names in fonts of the device and of the page: nothing more is fetched.
  map.addLayer({
    id: 'names',
    type: 'symbol',
    source: 'places',
    minzoom: 6,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Be Vietnam Pro'],
      'text-size': 13,
      'text-max-width': 7,
    },
    paint: {
      'text-color': token('on-cloth'),
      'text-halo-color': token('cloth'),
      'text-halo-width': 1.6,
    },
  });
  const addName = (className: string, at: [number, number], text: string, anchor: 'top' | 'center') => {
    const label = document.createElement('div');
    label.className = className;
    label.textContent = text;
    return new Marker({ element: label, anchor }).setLngLat(at).addTo(map);
  };
  for (const { at, lines } of extras.archipelagos) addName('map-live-islands', at, lines.join('\n'), 'top');

  const codeAt = (point: { x: number; y: number }): string | null => {
    const [found] = map.queryRenderedFeatures([point.x, point.y], { layers: ['filled', 'hatched'] });
    return found ? String(found.properties.code) : null;
  };
  let over: string | null = null;
  map.on('mousemove', ({ point }) => {
    const code = codeAt(point);
    map.getCanvas().style.cursor = code ? 'pointer' : '';
    if (code !== over) options.onPlace(code, false);
    over = code;
  });
  map.on('click', ({ point }) => options.onPlace(codeAt(point), true));

  const provinceShapes = new Map<ProvinceMap, Map<string, Shape>>();
  const province = (code: string, which: ProvinceMap): Shape | undefined => {
    const known =
      provinceShapes.get(which) ??
      new Map(ground.provinces(which).map((shape) => [shape.properties.code, shape] as const));
    provinceShapes.set(which, known);
    return known.get(code);
  };
  const moveToShape = (shape: Shape | undefined) => {
    if (shape) map.fitBounds(boundsOf(shape), { padding: PLACE_PADDING, animate: !calm, maxZoom: 9 });
  };
  let here: Marker | undefined;
  // The drawn map stays in view until the live one has been painted.
  await new Promise<void>((resolve) => map.once('idle', () => resolve()));
  return {
    show: (shown) => source('places').setData(coloured(shown)),
    showProvinces: (which) => source('lines').setData(ground.lines(which)),
    choose: (code, move = false) => {
      map.setFilter('chosen', ['==', ['get', 'code'], code ?? '']);
      if (code && move) moveToShape(shapes.get(code));
    },
    moveTo: (place) =>
      moveToShape(
        'district' in place
          ? ground.districts.find(({ properties }) => properties.code === place.district)
          : province(place.province, place.map),
      ),
    locate: async (longitude, latitude) => {
      here?.remove();
      here = addName('map-live-me', [longitude, latitude], '', 'center');
      map.easeTo({ center: [longitude, latitude], zoom: Math.max(8, map.getZoom()), animate: !calm });
      await new Promise<void>((resolve) => map.once('idle', () => resolve()));
      const { x, y } = map.project([longitude, latitude]);
      const [found] = map.queryRenderedFeatures([x, y], { layers: ['ground'] });
      return found ? String(found.properties.code) : null;
    },
    zoomIn: () => map.zoomIn({ animate: !calm }),
    zoomOut: () => map.zoomOut({ animate: !calm }),
    reset: () => map.fitBounds([west, south, east, north], { padding: PADDING, animate: !calm }),
    close: () => map.remove(),
  };
}
