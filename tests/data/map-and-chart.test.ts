/** Map, table, files and embed of a view show the same figures as the data. */
import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../src/charts/csv.ts';
import { mapChart } from '../../src/charts/map-chart.ts';
import { firstMap } from '../../src/map/first-map.ts';
import { mapGeoJson } from '../../src/map/geojson.ts';
import { allDrawnViews } from '../../src/map/views-of-layer.ts';
import { poorDistricts } from '../../src/model/poor-districts.ts';

test('the first map colours exactly the newest published rate of each district', () => {
  const published = new Map(
    poorDistricts().flatMap(({ code, latest }) => (latest.known ? [[code, latest.value.value]] : [])),
  );
  const drawn = new Map(
    firstMap('vi').rows.flatMap(({ code, known, value }) => (known ? [[code, value]] : [])),
  );
  expect(drawn.size).toBeGreaterThan(20);
  expect(drawn).toEqual(published);
});

describe.each(allDrawnViews('vi').map((view) => [view.address, view] as const))('%s', (_, view) => {
  test('has every place once, in the map, the CSV and the GeoJSON', () => {
    const codes = view.rows.map(({ code }) => code).sort();
    expect(new Set(codes).size).toBe(codes.length);
    const csv = chartCsv(mapChart(view)).trim().split('\n').slice(1);
    expect(csv.map((line) => line.split(',')[0]).sort()).toEqual(codes);
    expect(
      mapGeoJson(view)
        .features.map(({ id }) => id)
        .sort(),
    ).toEqual(codes);
  });

  test('never shows a place without a figure in a colour of the scale, nor as zero where nothing is known', () => {
    for (const row of view.rows) {
      if (row.known) continue;
      expect(['hatch', 'zero']).toContain(row.fill);
      if (row.fill === 'hatch') expect(row.value).toBeNull();
    }
  });

  test('leads from each printed rate to a source', () => {
    if (view.unit !== 'percent' && view.unit !== 'points') return;
    for (const row of view.rows) if (row.known) expect(row.sources.length, row.name).toBeGreaterThan(0);
  });
});
