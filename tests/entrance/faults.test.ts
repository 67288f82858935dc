/** What an editor can rely on: every slip is found, and its place, its value and what was wanted are named. */
import { describe, expect, test } from 'vitest';
import { type Fault, FaultList, formatFault, formatFaults } from '../../src/entrance/faults.ts';
import { type Breaker, faultsAfter } from './invented-project.ts';

const RATES = 'data/poverty/rates.csv';
const PLACES = 'data/places/districts.csv';
const SOURCES = 'data/sources/sources.csv';
const MODEL = 'content/models/co-bay-la/facts.yaml';
const STORY = 'content/stories/ba-gio/facts.yaml';
const CORRECTION = 'content/corrections/2026-01-01-go-nham.yaml';
const SHAPES = 'data/places/shapes.geojson';
const LAYERS = 'data/map/layers.csv';
const CHART = 'content/charts/ngheo-o-lung-may.yaml';

/** Windows-1258 stores “ồ” as “ô” and a combining grave: bytes F4 CC, which are not UTF-8. */
const WINDOWS_1258 = Buffer.from('id,title\nx,Ngu\u00f4\u00ccn\n', 'latin1');

interface Slip {
  name: string;
  spoil: (project: Breaker) => void;
  file: string;
  line?: number;
  field: string;
  found: string | RegExp;
  vi: string | RegExp;
  en: string | RegExp;
}

const SLIPS: Slip[] = [
  {
    name: '1,2,3 in a percent cell',
    spoil: (project) => project.replace(RATES, '45.5', '"1,2,3"'),
    file: RATES,
    line: 2,
    field: 'value',
    found: '1,2,3',
    vi: /dấu chấm thập phân/,
    en: /decimal point/,
  },
  {
    name: 'a decimal comma',
    spoil: (project) => project.replace(RATES, '40.25', '"40,25"'),
    file: RATES,
    line: 3,
    field: 'value',
    found: '40,25',
    vi: /dấu chấm thập phân/,
    en: /decimal point/,
  },
  {
    name: 'a percentage over 100',
    spoil: (project) => project.replace(RATES, '45.5', '145.5'),
    file: RATES,
    line: 2,
    field: 'value',
    found: '145.5',
    vi: /0…100/,
    en: /0…100/,
  },
  {
    name: 'a negative percentage',
    spoil: (project) => project.replace(RATES, '45.5', '-1'),
    file: RATES,
    line: 2,
    field: 'value',
    found: '-1',
    vi: /0…100/,
    en: /0…100/,
  },
  {
    name: 'a required cell left empty',
    spoil: (project) => project.replace(RATES, 'r1,901', 'r1,'),
    file: RATES,
    line: 2,
    field: 'district_code',
    found: '',
    vi: /bắt buộc/,
    en: /required/,
  },
  {
    name: 'a missing column',
    spoil: (project) => project.replace(RATES, 'value,unit', 'unit'),
    file: RATES,
    line: 1,
    field: '(header)',
    found: /id,district_code/,
    vi: /thiếu value/,
    en: /missing value/,
  },
  {
    name: 'an unknown column',
    spoil: (project) => project.replace(RATES, 'source_ids,note', 'source_ids,remark'),
    file: RATES,
    line: 1,
    field: '(header)',
    found: 'remark',
    vi: /các cột/,
    en: /the columns/,
  },
  {
    name: 'a row with one cell too few',
    spoil: (project) => project.replace(RATES, 'bao-sao-mai,Số rà soát', 'bao-sao-mai'),
    file: RATES,
    line: 2,
    field: '(row)',
    found: /8/,
    vi: '9 ô',
    en: '9 cells',
  },
  {
    name: 'a value outside its list',
    spoil: (project) => project.replace(RATES, 'households', 'hộ'),
    file: RATES,
    line: 4,
    field: 'unit',
    found: 'hộ',
    vi: /percent \| households/,
    en: /percent \| households/,
  },
  {
    name: 'yes instead of true',
    spoil: (project) => project.replace(RATES, '2022-12-31,true', '2022-12-31,yes'),
    file: RATES,
    line: 2,
    field: 'final',
    found: 'yes',
    vi: /true hoặc false/,
    en: /true or false/,
  },
  {
    name: 'a space before a value',
    spoil: (project) => project.replace(RATES, ',percent,2022-12-31', ', percent,2022-12-31'),
    file: RATES,
    line: 2,
    field: 'unit',
    found: ' percent',
    vi: /dấu cách/,
    en: /space/,
  },
  {
    name: 'an unknown place code in a table',
    spoil: (project) => project.replace(RATES, 'r1,901', 'r1,999'),
    file: RATES,
    line: 2,
    field: 'district_code',
    found: '999',
    vi: /districts/,
    en: /districts/,
  },
  {
    name: 'a district of a province that is not there',
    spoil: (project) => project.replace(PLACES, 'Lưng Mây,91', 'Lưng Mây,19'),
    file: PLACES,
    line: 2,
    field: 'province_code',
    found: '19',
    vi: /provinces-63/,
    en: /provinces-63/,
  },
  {
    name: 'an unknown source id in a table',
    spoil: (project) => project.replace(RATES, 'bao-sao-mai;so-lieu-gio', 'bao-sao-mai;bao-la'),
    file: RATES,
    line: 3,
    field: 'source_ids',
    found: 'bao-la',
    vi: /sources/,
    en: /sources/,
  },
  {
    name: 'an id used twice',
    spoil: (project) => project.replace(RATES, '\nr2,', '\nr1,'),
    file: RATES,
    line: 3,
    field: 'id',
    found: 'r1',
    vi: /dòng 2/,
    en: /line 2/,
  },
  {
    name: 'a date outside its range',
    spoil: (project) => project.replace(RATES, '2022-12-31', '1899-12-31'),
    file: RATES,
    line: 2,
    field: 'date',
    found: '1899-12-31',
    vi: /2015-01-01…2026-11-25/,
    en: /2015-01-01…2026-11-25/,
  },
  {
    name: 'a year outside its range',
    spoil: (project) => project.replace(RATES, '901,2022', '901,2202'),
    file: RATES,
    line: 2,
    field: 'year',
    found: '2202',
    vi: /2015…2026/,
    en: /2015…2026/,
  },
  {
    name: 'a day that does not exist',
    spoil: (project) => project.replace(RATES, '2022-12-31', '2023-02-30'),
    file: RATES,
    line: 2,
    field: 'date',
    found: '2023-02-30',
    vi: /YYYY-MM-DD/,
    en: /YYYY-MM-DD/,
  },
  {
    name: 'a day written the Vietnamese way',
    spoil: (project) => project.replace(RATES, '2022-12-31', '31/12/2022'),
    file: RATES,
    line: 2,
    field: 'date',
    found: '31/12/2022',
    vi: /YYYY-MM-DD/,
    en: /YYYY-MM-DD/,
  },
  {
    name: 'an address without its scheme',
    spoil: (project) => project.replace(SOURCES, 'https://sao-mai.example/mua-co', 'sao-mai.example'),
    file: SOURCES,
    line: 2,
    field: 'url',
    found: 'sao-mai.example',
    vi: /địa chỉ web/,
    en: /web address/,
  },
  {
    name: 'decomposed letters in a table',
    spoil: (project) => project.replace(RATES, 'Số rà soát', 'Số rà soát'.normalize('NFD')),
    file: RATES,
    line: 2,
    field: 'note',
    found: 'Số rà soát'.normalize('NFD'),
    vi: /NFC.*Số rà soát/,
    en: /NFC/,
  },
  {
    name: 'decomposed letters in prose',
    spoil: (project) => project.replace('content/models/co-bay-la/vi.md', 'Mười', 'Mười'.normalize('NFD')),
    file: 'content/models/co-bay-la/vi.md',
    line: 5,
    field: '(text)',
    found: /hai hộ/,
    vi: /NFC/,
    en: /NFC/,
  },
  {
    name: 'decomposed letters in facts',
    spoil: (project) => project.replace(MODEL, 'Trồng cỏ', 'Trồng cỏ'.normalize('NFD')),
    file: MODEL,
    line: 1,
    field: '(text)',
    found: /bảy lá/,
    vi: /NFC/,
    en: /NFC/,
  },
  {
    name: 'a table saved as Windows-1258',
    spoil: (project) => project.write(SOURCES, WINDOWS_1258),
    file: SOURCES,
    line: 2,
    field: '(file)',
    found: /x,Ngu/,
    vi: /Windows-1258/,
    en: /Windows-1258/,
  },
  {
    name: 'prose saved as Windows-1258',
    spoil: (project) => project.write('content/pages/gioi-thieu/vi.md', WINDOWS_1258),
    file: 'content/pages/gioi-thieu/vi.md',
    line: 2,
    field: '(file)',
    found: /x,Ngu/,
    vi: /UTF-8/,
    en: /UTF-8/,
  },
  {
    name: 'a table saved as UTF-16',
    spoil: (project) => project.write(SOURCES, Buffer.from('\ufeffid,title\n', 'utf16le')),
    file: SOURCES,
    line: 1,
    field: '(file)',
    found: 'UTF-16',
    vi: /UTF-8/,
    en: /UTF-8/,
  },
  {
    name: 'a byte order mark',
    spoil: (project) => project.replace(RATES, 'id,district_code', '\ufeffid,district_code'),
    file: RATES,
    line: 1,
    field: '(file)',
    found: 'BOM',
    vi: /BOM/,
    en: /byte order mark/,
  },
  {
    name: 'line ends of Windows',
    spoil: (project) => project.replace(RATES, '\n', '\r\n'),
    file: RATES,
    line: 1,
    field: '(file)',
    found: 'CRLF',
    vi: /LF/,
    en: /LF/,
  },
  {
    name: 'semicolons between the cells',
    spoil: (project) => project.write(PLACES, 'code;name_vi;province_code\n901;Lưng Mây;91\n'),
    file: PLACES,
    line: 1,
    field: '(header)',
    found: 'code;name_vi;province_code',
    vi: /dấu phẩy/,
    en: /commas/,
  },
  {
    name: 'a quotation mark that is never closed',
    spoil: (project) => project.replace(RATES, 'Số rà soát', '"Số rà soát'),
    file: RATES,
    line: 4,
    field: '(file)',
    found: /Quote/,
    vi: /CSV/,
    en: /CSV/,
  },
  {
    name: 'a table that is gone',
    spoil: (project) => project.remove(SOURCES),
    file: SOURCES,
    field: '(file)',
    found: '',
    vi: /đọc được/,
    en: /readable/,
  },
  {
    name: 'broken YAML',
    spoil: (project) => project.replace(CHART, 'where:\n', 'where: [\n'),
    file: CHART,
    line: 9,
    field: '(file)',
    found: /unit|x:|where/,
    vi: /cú pháp/,
    en: /syntax/,
  },
  {
    name: 'broken JSON',
    spoil: (project) => project.replace(SHAPES, '"features":[', '"features":[['),
    file: SHAPES,
    field: '(file)',
    found: /.*/,
    vi: /cú pháp/,
    en: /syntax/,
  },
  {
    name: 'a ring that does not close',
    spoil: (project) => project.replace(SHAPES, '[106,21],[106,20]]]', '[106,21],[106,20.5]]]'),
    file: SHAPES,
    line: 3,
    field: '902 · 0',
    found: '106,20 … 106,20.5',
    vi: /khép kín/,
    en: /closed ring/,
  },
  {
    name: 'a ring with latitude first',
    spoil: (project) => project.replace(SHAPES, '[107,20]', '[20,107]'),
    file: SHAPES,
    line: 3,
    field: '902 · 0',
    found: '20,107',
    vi: /kinh độ trước/,
    en: /longitude first/,
  },
  {
    name: 'an outer ring wound the wrong way',
    spoil: (project) =>
      project.replace(SHAPES, '[105,20],[106,20],[106,21],[105,21]', '[105,20],[105,21],[106,21],[106,20]'),
    file: SHAPES,
    line: 2,
    field: '901 · 0',
    found: 'clockwise',
    vi: /ngược chiều kim đồng hồ/,
    en: /counterclockwise/,
  },
  {
    name: 'a shape whose code no district has',
    spoil: (project) => project.replace(SHAPES, '"code":"902"', '"code":"909"'),
    file: SHAPES,
    line: 3,
    field: 'code',
    found: '909',
    vi: /bảng districts/,
    en: /table districts/,
  },
  {
    name: 'a district without a shape',
    spoil: (project) => project.replace(PLACES, '902,Gió Ngàn,92', '902,Gió Ngàn,92\n903,Sương Sớm,92'),
    file: SHAPES,
    field: 'code',
    found: '',
    vi: /hình của mã 903/,
    en: /a shape for code 903/,
  },
  {
    name: 'a layer of a table that is not there',
    spoil: (project) => project.replace(LAYERS, 'ngheo,rates', 'ngheo,rate'),
    file: LAYERS,
    line: 2,
    field: 'table',
    found: 'rate',
    vi: /datapackage/,
    en: /datapackage/,
  },
  {
    name: 'a layer that reads a column that is not there',
    spoil: (project) => project.replace(LAYERS, 'district_code,unit', 'place,unit'),
    file: LAYERS,
    line: 2,
    field: 'area_column',
    found: 'place',
    vi: /cột của bảng rates/,
    en: /column of table rates/,
  },
  {
    name: 'a layer with a condition that no row can meet',
    spoil: (project) => project.replace(LAYERS, 'unit=percent', 'unit=phan-tram'),
    file: LAYERS,
    line: 2,
    field: 'where',
    found: 'phan-tram',
    vi: /giá trị của cột unit/,
    en: /value of column unit/,
  },
  {
    name: 'limits of classes that do not ascend',
    spoil: (project) => project.replace(LAYERS, '10;20;30;40', '10;30;20;40'),
    file: LAYERS,
    line: 2,
    field: 'breaks',
    found: '10;30;20;40',
    vi: /tăng dần/,
    en: /ascending/,
  },
  {
    name: 'a rate without a year',
    spoil: (project) => project.replace(RATES, 'r1,901,2022,', 'r1,901,,'),
    file: RATES,
    line: 2,
    field: 'year',
    found: '',
    vi: /bắt buộc/,
    en: /required/,
  },
  {
    name: 'prose without its opening lines',
    spoil: (project) => project.write('content/models/co-bay-la/en.md', 'Twelve households.\n'),
    file: 'content/models/co-bay-la/en.md',
    line: 1,
    field: '(front matter)',
    found: 'Twelve households.',
    vi: /---/,
    en: /---/,
  },
  {
    name: 'prose without its English',
    spoil: (project) => project.remove('content/models/co-bay-la/en.md'),
    file: 'content/models/co-bay-la/en.md',
    field: '(file)',
    found: '',
    vi: /đọc được/,
    en: /readable/,
  },
  {
    name: 'a field that is missing in facts',
    spoil: (project) => project.replace(MODEL, 'group: households\n', ''),
    file: MODEL,
    field: 'group',
    found: '',
    vi: /ministries/,
    en: /households/,
  },
  {
    name: 'a field that facts do not have',
    spoil: (project) => project.replace(MODEL, 'costs: []', 'costs: []\nsecret: 1'),
    file: MODEL,
    field: '(file)',
    found: 'secret',
    vi: /trường lạ/,
    en: /unknown field/,
  },
  {
    name: 'a number written as words in facts',
    spoil: (project) => project.replace(MODEL, 'value: 12', 'value: mười hai'),
    file: MODEL,
    line: 13,
    field: 'households.value',
    found: 'mười hai',
    vi: /number/,
    en: /number/,
  },
  {
    name: 'an unknown place code in facts',
    spoil: (project) => project.replace(MODEL, 'province_code: "91"', 'province_code: "19"'),
    file: MODEL,
    line: 9,
    field: 'place.province_code',
    found: '19',
    vi: /provinces-63/,
    en: /provinces-63/,
  },
  {
    name: 'a district of another province in facts',
    spoil: (project) => project.replace(MODEL, '["901"]', '["902"]'),
    file: MODEL,
    line: 10,
    field: 'place.district_codes',
    found: '902',
    vi: /tỉnh 91/,
    en: /province 91/,
  },
  {
    name: 'an unknown source id in facts',
    spoil: (project) =>
      project.replace(
        MODEL,
        'sources: [bao-sao-mai, so-lieu-gio]',
        'sources: [bao-sao-mai, so-lieu-gio, bao-la]',
      ),
    file: MODEL,
    line: 24,
    field: 'sources',
    found: 'bao-la',
    vi: /sources\.csv/,
    en: /sources\.csv/,
  },
  {
    name: 'a statement whose source the facts do not list',
    spoil: (project) =>
      project.replace(MODEL, 'lifts., sources: [bao-sao-mai]', 'lifts., sources: [chuyen-khac]'),
    file: MODEL,
    line: 19,
    field: 'steps.0.sources',
    found: 'chuyen-khac',
    vi: /của tệp này/,
    en: /this file's own/,
  },
  {
    name: 'prose that cites a source of another page',
    spoil: (project) => project.replace('content/models/co-bay-la/vi.md', '@bao-sao-mai', '@chuyen-khac'),
    file: 'content/models/co-bay-la/vi.md',
    line: 5,
    field: '(citation)',
    found: 'chuyen-khac',
    vi: /facts\.yaml/,
    en: /facts\.yaml/,
  },
  {
    name: 'a story that names a model that is not there',
    spoil: (project) => project.replace(STORY, 'model: co-bay-la', 'model: co-tam-la'),
    file: STORY,
    line: 9,
    field: 'model',
    found: 'co-tam-la',
    vi: /content\/models/,
    en: /content\/models/,
  },
  {
    name: 'a chart of a table that is not there',
    spoil: (project) => project.replace(CHART, 'table: rates', 'table: rate'),
    file: CHART,
    line: 6,
    field: 'table',
    found: 'rate',
    vi: /datapackage/,
    en: /datapackage/,
  },
  {
    name: 'a chart that names an unknown column',
    spoil: (project) => project.replace(CHART, 'y: value', 'y: amount'),
    file: CHART,
    line: 10,
    field: 'y',
    found: 'amount',
    vi: /bảng rates/,
    en: /table rates/,
  },
  {
    name: 'a chart that keeps rows of a value that no row has',
    spoil: (project) => project.replace(CHART, '[percent]', '[promille]'),
    file: CHART,
    line: 8,
    field: 'where.unit',
    found: 'promille',
    vi: /cột unit/,
    en: /column unit/,
  },
  {
    name: 'a correction dated in words',
    spoil: (project) => project.replace(CORRECTION, 'date: "2026-01-01"', 'date: hôm qua'),
    file: CORRECTION,
    line: 1,
    field: 'date',
    found: 'hôm qua',
    vi: /dạng/,
    en: /form/,
  },
  {
    name: 'a correction dated on a day that does not exist',
    spoil: (project) => project.replace(CORRECTION, 'date: "2026-01-01"', 'date: "2023-02-30"'),
    file: CORRECTION,
    line: 1,
    field: 'date',
    found: '2023-02-30',
    vi: /ngày có thật/,
    en: /real date/,
  },
  {
    name: 'prose updated on a day that does not exist',
    spoil: (project) => project.replace('content/pages/gioi-thieu/vi.md', '2026-01-01', '2026-13-01'),
    file: 'content/pages/gioi-thieu/vi.md',
    line: 4,
    field: 'updated',
    found: '2026-13-01',
    vi: /ngày có thật/,
    en: /real date/,
  },
  {
    name: 'a data file that the package does not list',
    spoil: (project) => project.write('data/poverty/rates-copy.csv', 'id\n'),
    file: 'data/poverty/rates-copy.csv',
    field: '(file)',
    found: 'data/poverty/rates-copy.csv',
    vi: /datapackage/,
    en: /datapackage/,
  },
  {
    name: 'an editorial file out of place',
    spoil: (project) => project.write('content/models/co-bay-la/notes.docx', ''),
    file: 'content/models/co-bay-la/notes.docx',
    field: '(file)',
    found: 'content/models/co-bay-la/notes.docx',
    vi: /README/,
    en: /README/,
  },
];

const asPattern = (text: string | RegExp) => (typeof text === 'string' ? text : expect.stringMatching(text));

describe('one slip, one fault that says where, what, and what was wanted', () => {
  test('the invented project has none', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  test.each(SLIPS)('$name', ({ spoil, file, line, field, found, vi, en }) => {
    expect(faultsAfter(spoil)).toContainEqual(
      expect.objectContaining({
        file,
        field,
        ...(line === undefined ? {} : { line }),
        found: asPattern(found),
        expected: { vi: asPattern(vi), en: asPattern(en) },
      }),
    );
  });
});

/** Slips in files of their own, so that all of them can be made in one project. */
const TOGETHER = [
  '1,2,3 in a percent cell',
  'a district of a province that is not there',
  'an address without its scheme',
  'broken YAML',
  'prose that cites a source of another page',
  'a district of another province in facts',
  'a story that names a model that is not there',
  'an editorial file out of place',
];

test('slips made together are all told in one run', () => {
  const slips = SLIPS.filter(({ name }) => TOGETHER.includes(name));
  expect(slips).toHaveLength(TOGETHER.length);
  const faults = faultsAfter((project) => {
    for (const { spoil } of slips) spoil(project);
  });
  for (const { file, field, found } of slips) {
    expect(faults).toContainEqual(expect.objectContaining({ file, field, found: asPattern(found) }));
  }
});

test('a bad cell is told once, and its row still counts for those that refer to it', () => {
  const faults = faultsAfter((project) => project.replace(PLACES, '901,Lưng Mây', '901, Lưng Mây'));
  expect(faults).toHaveLength(1);
});

test('a table that cannot be read does not make every reference to it a fault', () => {
  const faults = faultsAfter((project) => project.write(SOURCES, WINDOWS_1258));
  expect(faults.map(({ file }) => file)).toEqual([SOURCES]);
});

test('the report names file, line, field, value and expectation in Vietnamese and in English', () => {
  const fault: Fault = {
    file: RATES,
    line: 2,
    field: 'value',
    found: '1,2,3',
    expected: { vi: 'số với dấu chấm', en: 'a number with a point' },
  };
  expect(formatFault(fault)).toBe(
    `✗ ${RATES}:2  [value]\n    vi: gặp “1,2,3”, cần số với dấu chấm\n    en: found “1,2,3”, expected a number with a point`,
  );
  const list = new FaultList();
  list.add(fault);
  expect(formatFaults(list)).toMatch(/1 lỗi .*giữ nguyên\.\n1 fault in .*untouched\./);
});
