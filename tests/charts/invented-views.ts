/** Charts of an invented land, as they reach the drawing: formatted, in one language. */
import type { FigureChartView, ViewPoint } from '../../src/charts/view.ts';
import { formatNumber, formatPercent } from '../../src/language/format.ts';

function point(x: string, value: number, series = '', extra: Partial<ViewPoint> = {}): ViewPoint {
  return {
    x,
    label: x,
    sub: null,
    series,
    value,
    text: formatPercent(value, 'vi'),
    short: formatNumber(value, 'vi'),
    sources: ['bao-sao-mai'],
    note: null,
    ...extra,
  };
}

const COMMON = {
  locale: 'vi',
  question: 'Xứ Gió nghèo đến đâu?',
  finding: 'Xứ Gió còn 20%',
  subtitle: '% số hộ',
  note: 'Số bịa, để thử.',
  alt: 'Xứ Gió nghèo đến đâu? % số hộ.',
  unit: 'percent',
  dataset: 'rates',
  updated: '2026-01-01',
  sources: [
    {
      id: 'bao-sao-mai',
      title: 'Mùa cỏ bảy lá',
      publisher: 'Báo Sao Mai',
      date: '2024-03',
      url: 'https://sao-mai.example/mua-co',
      kind: 'press',
      is_copy: false,
      note: null,
    },
  ],
} satisfies Partial<FigureChartView>;

/** Two lines; the first has no figure for 2023. */
export const LINES: FigureChartView = {
  ...COMMON,
  slug: 'duong',
  kind: 'line',
  series: [
    { key: 'gio', label: 'Xứ Gió' },
    { key: 'sao', label: 'Sao Mai và các xóm ở quanh' },
  ],
  points: [
    point('2020', 48.5, 'gio'),
    point('2021', 44, 'gio'),
    point('2022', 40.25, 'gio'),
    point('2024', 20, 'gio'),
    point('2025', 18, 'gio'),
    point('2020', 12, 'sao'),
    point('2021', 11, 'sao'),
    point('2022', 10, 'sao'),
    point('2023', 9, 'sao'),
    point('2024', 8.5, 'sao'),
    point('2025', 8, 'sao'),
  ],
};

/** Two lines over an axis with gaps: two years together, one by itself for another reason. */
export const GAPS: FigureChartView = {
  ...COMMON,
  slug: 'cho-trong',
  kind: 'line',
  series: [
    { key: 'gio', label: 'Xứ Gió và những xóm ở mãi tận cuối con đường' },
    { key: 'sao', label: 'Sao Mai' },
  ],
  years: [
    { year: 2019, gap: 'chưa có số liệu' },
    { year: 2020, gap: null },
    { year: 2021, gap: 'không vẽ, xem bảng' },
    { year: 2022, gap: 'chưa có số liệu' },
    { year: 2023, gap: 'chưa có số liệu' },
    { year: 2024, gap: null },
    { year: 2025, gap: null },
  ],
  points: [
    point('2020', 31.25, 'gio'),
    point('2024', 30, 'gio'),
    point('2020', 28.5, 'sao'),
    point('2024', 27, 'sao'),
    point('2025', 26.5, 'sao'),
  ],
};

export const BARS: FigureChartView = {
  ...COMMON,
  slug: 'thanh',
  kind: 'bar',
  series: [{ key: '', label: '' }],
  points: [
    point('901', 63.92, '', { label: 'Lưng Mây', sub: '2022' }),
    point('902', 41, '', { label: 'Huyện Gió Ngàn ở mãi tận cuối con đường đèo dài', sub: '2024' }),
    point('903', 0, '', { label: 'Đồng Bằng', sub: '2024' }),
  ],
};
