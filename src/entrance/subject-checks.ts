/** Rules and lists of support name what models can say; one about nothing would never speak, and nobody would notice. */
import { COST_BANDS, MONTH_BANDS, STARTED_BANDS, UNKNOWN } from './bands.ts';
import { GROUPS, MODEL_KINDS, REGIONS } from './content-schemas.ts';
import type { CheckedData } from './data-package.ts';
import type { FaultList } from './faults.ts';

/** How a chosen district may relate to where a model was done. */
export const PLACE_RELATIONS = ['same-district', 'same-province', 'similar-district', 'taken-up'] as const;

const ids = (bands: readonly { id: string }[]): string[] => [...bands.map(({ id }) => id), UNKNOWN];

const CLOSED: Record<string, readonly string[]> = {
  kind: MODEL_KINDS,
  region: REGIONS,
  who: GROUPS,
  cost: ids(COST_BANDS),
  months: ids(MONTH_BANDS),
  started: ids(STARTED_BANDS),
  evidence: ['0', '1', '2', '3', '4', '5'],
  poor: ['listed', 'not-listed', 'no-district'],
  place: PLACE_RELATIONS,
};

/** Tables that name traits of models, and the column in which they do. */
const NAMING = [
  { table: 'fit-rules', column: 'subject' },
  { table: 'model-support', column: 'subjects' },
  { table: 'model-documents', column: 'subjects' },
] as const;

/** Checks every `facet:value` against the vocabulary of traits and the closed lists. */
export function checkSubjects(data: CheckedData, faults: FaultList): void {
  const traits = data.tables.get('model-traits');
  if (!traits?.readable) return;
  const known = new Set([
    ...traits.rows.map(({ record }) => `${record.topic}:${record.id}`),
    ...Object.entries(CLOSED).flatMap(([facet, values]) => values.map((value) => `${facet}:${value}`)),
  ]);
  for (const { table, column } of NAMING) {
    const naming = data.tables.get(table);
    if (!naming?.readable) continue;
    for (const { line, record } of naming.rows) {
      for (const subject of [record[column]].flat()) {
        if (subject === null || known.has(String(subject))) continue;
        faults.add({
          file: naming.file,
          line,
          field: column,
          found: String(subject),
          expected: {
            vi: 'bộ-lọc:giá-trị có thật, ví dụ terrain:stony-highland (xem bảng model-traits)',
            en: 'an existing facet:value, such as terrain:stony-highland (see table model-traits)',
          },
        });
      }
    }
  }
}
