/** Checks of a model's facts against the tables: its traits and the strength of its evidence. */
import type { ModelFacts } from './content-schemas.ts';
import type { CheckedData } from './data-package.ts';
import { type Publication, supportedEvidence } from './evidence.ts';
import type { FaultList } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

function checkTraits(facts: YamlFile<ModelFacts>, data: CheckedData, faults: FaultList): void {
  const vocabulary = data.tables.get('model-traits');
  if (!vocabulary?.readable) return;
  const known = new Set(vocabulary.rows.map(({ record }) => String(record.id)));
  const seen = new Set<string>();
  facts.value.traits.forEach((trait, index) => {
    const at = {
      file: facts.file,
      line: facts.lineOf(['traits', index]),
      field: `traits.${index}.id`,
      found: trait.id,
    };
    if (!known.has(trait.id)) {
      faults.add({
        ...at,
        expected: { vi: 'một mã có trong bảng model-traits (cột id)', en: 'an id of table model-traits' },
      });
    }
    if (seen.has(trait.id)) {
      faults.add({ ...at, expected: { vi: 'mỗi đặc điểm một lần', en: 'each trait once' } });
    }
    seen.add(trait.id);
    if (trait.inferred || trait.sources.length > 0) return;
    faults.add({
      ...at,
      field: `traits.${index}.sources`,
      expected: { vi: 'có nguồn, hoặc ghi inferred: true', en: 'sources, or inferred: true' },
    });
  });
}

function checkEvidence(facts: YamlFile<ModelFacts>, data: CheckedData, faults: FaultList): void {
  const table = data.tables.get('sources');
  if (!table?.readable) return;
  const own = new Set(facts.value.sources);
  const publications = table.rows
    .filter(({ record }) => own.has(String(record.id)))
    .map(
      ({ record }): Publication => ({
        publisher: String(record.publisher),
        kind: String(record.kind),
        is_copy: record.is_copy === true,
      }),
    );
  const supported = supportedEvidence(publications);
  if (facts.value.evidence <= supported) return;
  faults.add({
    file: facts.file,
    line: facts.lineOf(['evidence']),
    field: 'evidence',
    found: String(facts.value.evidence),
    expected: {
      vi: `không quá ${supported}, mức mà các nguồn của mô hình chứng minh được`,
      en: `at most ${supported}, the level the model's sources support`,
    },
  });
}

/** Adds what is wrong with a model beyond its own form. */
export function checkModel(
  facts: YamlFile<ModelFacts>,
  data: CheckedData | undefined,
  faults: FaultList,
): void {
  if (!data) return;
  checkTraits(facts, data, faults);
  checkEvidence(facts, data, faults);
}
