/** Old district → old province → province of today, with the instrument: the crosswalk as one table. */
import type { APIRoute } from 'astro';
import { csvOf } from '../../charts/csv.ts';
import { provinceChanges } from '../../model/place-index.ts';
import { newProvince, oldProvince } from '../../model/places.ts';
import { poorDistrictByCode } from '../../model/poor-districts.ts';
import { sourcesOf } from '../../model/sources.ts';
import { table } from '../../model/tables.ts';

const HEADER = [
  'district_code',
  'district',
  'old_province_code',
  'old_province',
  'new_province_code',
  'new_province',
  'poor_district_2021_2025',
  'change',
  'instrument',
  'sources',
];

export const GET: APIRoute = () => {
  const changes = new Map(provinceChanges().map((change) => [change.code, change]));
  const rows = table('districts').map((record) => {
    const change = changes.get(record.successor_province_code);
    return [
      record.code,
      record.name_vi,
      record.province_code,
      oldProvince(record.province_code).full_name_vi,
      record.successor_province_code,
      newProvince(record.successor_province_code).full_name_vi,
      String(poorDistrictByCode(record.code) !== undefined),
      change?.kind ?? '',
      change?.instrument.vi ?? '',
      sourcesOf(change?.sources ?? [])
        .map(({ url }) => url)
        .join(' '),
    ];
  });
  return new Response(csvOf([HEADER, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
