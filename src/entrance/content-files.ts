/** Reads every file under `content/` and checks what each one refers to. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { checkChartColumns } from './chart-columns.ts';
import {
  chartDefinition,
  correction,
  type ModelFacts,
  modelFacts,
  pageProse,
  prose,
  storyFacts,
} from './content-schemas.ts';
import { type CheckedData, filesBelow } from './data-package.ts';
import type { FaultList } from './faults.ts';
import { citationsIn, readMarkdownFile } from './markdown-file.ts';
import { checkModel } from './model-checks.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

type Facts = z.infer<typeof modelFacts> | z.infer<typeof storyFacts>;

/** Keys of a table's column, empty when the table could not be read. */
function keys(data: CheckedData | undefined, table: string, column: string): Set<string> | undefined {
  const found = data?.tables.get(table);
  if (!found?.readable) return undefined;
  return new Set(found.rows.map((row) => String(row.record[column])));
}

/** Every `sources` list in a document, with its path. */
function sourceLists(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; ids: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourceLists(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child)
      ? [{ path: [...path, key], ids: child as string[] }]
      : sourceLists(child, [...path, key]),
  );
}

function checkSources(facts: YamlFile<Facts>, known: Set<string> | undefined, faults: FaultList): void {
  const own = new Set(facts.value.sources);
  for (const { path, ids } of sourceLists(facts.value)) {
    const allowed = path.length === 1 ? known : own;
    ids.forEach((id, index) => {
      if (!allowed || allowed.has(id)) return;
      faults.add({
        file: facts.file,
        line: facts.lineOf([...path, index]),
        field: path.map(String).join('.'),
        found: id,
        expected:
          path.length === 1
            ? {
                vi: 'mã nguồn có trong data/sources/sources.csv',
                en: 'a source id of data/sources/sources.csv',
              }
            : {
                vi: 'mã nguồn có trong mục sources của tệp này',
                en: "a source id of this file's own sources",
              },
      });
    });
  }
}

function checkPlace(facts: YamlFile<Facts>, data: CheckedData | undefined, faults: FaultList): void {
  const { place } = facts.value;
  const provinces = keys(data, 'provinces-63', 'code');
  const districts = data?.tables.get('districts');
  if (provinces && !provinces.has(place.province_code)) {
    faults.add({
      file: facts.file,
      line: facts.lineOf(['place', 'province_code']),
      field: 'place.province_code',
      found: place.province_code,
      expected: { vi: 'mã tỉnh cũ có trong bảng provinces-63', en: 'a code of table provinces-63' },
    });
  }
  if (!districts?.readable) return;
  place.district_codes.forEach((code, index) => {
    const row = districts.rows.find(({ record }) => record.code === code);
    if (row?.record.province_code === place.province_code) return;
    faults.add({
      file: facts.file,
      line: facts.lineOf(['place', 'district_codes', index]),
      field: 'place.district_codes',
      found: code,
      expected: {
        vi: `mã huyện thuộc tỉnh ${place.province_code} trong bảng districts`,
        en: `a district of province ${place.province_code} in table districts`,
      },
    });
  });
}

function checkProse(
  root: string,
  folder: string,
  facts: YamlFile<Facts> | undefined,
  files: readonly string[],
  faults: FaultList,
): void {
  const written: readonly string[] =
    facts && 'languages' in facts.value ? facts.value.languages : ['vi', 'en'];
  for (const language of ['vi', 'en']) {
    if (!written.includes(language)) {
      if (!files.includes(`${folder}/${language}.md`)) continue;
      faults.add({
        file: `${folder}/facts.yaml`,
        line: facts?.lineOf(['languages']),
        field: 'languages',
        found: written.join(', '),
        expected: {
          vi: `có cả ${language}, vì đã có tệp ${language}.md`,
          en: `${language} too, because there is a file ${language}.md`,
        },
      });
      continue;
    }
    const markdown = readMarkdownFile(root, `${folder}/${language}.md`, prose, faults);
    if (!markdown || !facts) continue;
    const own = new Set(facts.value.sources);
    for (const { id, line } of citationsIn(markdown)) {
      if (own.has(id)) continue;
      faults.add({
        file: markdown.file,
        line,
        field: '(citation)',
        found: id,
        expected: {
          vi: 'mã nguồn có trong facts.yaml bên cạnh',
          en: 'a source id of the facts.yaml beside it',
        },
      });
    }
  }
}

/** Folder names directly below `content/<section>/`. */
function entries(files: readonly string[], section: string): string[] {
  const prefix = `content/${section}/`;
  const names = files
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length).split('/')[0] ?? '');
  return [...new Set(names)];
}

const FILE_FORMS = [
  /^content\/(models|stories)\/[a-z0-9-]+\/(facts\.yaml|(vi|en)\.md)$/,
  /^content\/pages\/[a-z0-9-]+\/(vi|en)\.md$/,
  /^content\/charts\/[a-z0-9-]+\.yaml$/,
  /^content\/corrections\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.yaml$/,
];

/** Checks all editorial files, against their schemas and against the data. */
export function checkContent(root: string, data: CheckedData | undefined, faults: FaultList): void {
  const files = filesBelow(root, 'content');
  for (const file of files) {
    if (FILE_FORMS.some((form) => form.test(file))) continue;
    faults.add({
      file,
      field: '(file)',
      found: file,
      expected: { vi: 'tệp đúng chỗ (xem README)', en: 'a file in its place (see README)' },
    });
  }
  const sources = keys(data, 'sources', 'id');
  const models = entries(files, 'models');
  for (const [section, schema] of [
    ['models', modelFacts],
    ['stories', storyFacts],
  ] as const) {
    for (const name of entries(files, section)) {
      const folder = `content/${section}/${name}`;
      const facts = readYamlFile<z.ZodType<Facts>>(root, `${folder}/facts.yaml`, schema, faults);
      if (facts) {
        checkSources(facts, sources, faults);
        checkPlace(facts, data, faults);
        if ('traits' in facts.value) checkModel(facts as YamlFile<ModelFacts>, data, faults);
        const model = 'model' in facts.value ? facts.value.model : null;
        if (model && !models.includes(model)) {
          faults.add({
            file: facts.file,
            line: facts.lineOf(['model']),
            field: 'model',
            found: model,
            expected: { vi: 'tên một thư mục trong content/models', en: 'a folder of content/models' },
          });
        }
      }
      checkProse(root, folder, facts, files, faults);
    }
  }
  for (const name of entries(files, 'pages')) {
    for (const language of ['vi', 'en']) {
      readMarkdownFile(root, `content/pages/${name}/${language}.md`, pageProse, faults);
    }
  }
  for (const name of entries(files, 'charts')) {
    const chart = readYamlFile(root, `content/charts/${name}`, chartDefinition, faults);
    if (chart) checkChartColumns(chart, data, faults);
  }
  for (const name of entries(files, 'corrections')) {
    readYamlFile(root, `content/corrections/${basename(name)}`, correction, faults);
  }
}
