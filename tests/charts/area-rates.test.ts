/** Rates of an area over the years: gaps are shown and said, standards stay apart, no figure is lost in silence. */
import { describe, expect, test } from 'vitest';
import { areaRates, type PublishedRate } from '../../src/charts/area-rates.ts';
import { lineChart } from '../../src/charts/line.ts';

const rate = (year: number, value: number, extra: Partial<PublishedRate> = {}): PublishedRate => ({
  year,
  measure: 'poor-rate',
  value,
  standard: '2022-2025',
  kind: 'review-result',
  reading: 'printed',
  source_ids: [],
  ...extra,
});

const charts = (...rates: PublishedRate[]) => {
  const { current, older } = areaRates(
    { slug: 'lung-may', name: 'Lưng Mây', table: 'district-poverty', rates },
    'vi',
  );
  return [current, older].filter((chart) => chart !== undefined);
};

describe('the chart of the standard of 2022–2025', () => {
  test('is shown as soon as one figure is known, over the years 2021 to 2024', () => {
    const [chart, ...others] = charts(rate(2022, 52.1));
    expect(others).toEqual([]);
    expect(chart?.points.map(({ x, text }) => [x, text])).toEqual([['2022', '52,1%']]);
    expect(chart?.years).toEqual([
      { year: 2021, gap: 'chưa có số liệu' },
      { year: 2022, gap: null },
      { year: 2023, gap: 'chưa có số liệu' },
      { year: 2024, gap: 'chưa có số liệu' },
    ]);
  });

  test('reaches 2025 only where 2025 has a figure', () => {
    expect(charts(rate(2022, 52.1), rate(2025, 31))[0]?.years?.at(-1)).toEqual({ year: 2025, gap: null });
  });

  test('tells its gaps in words to those who do not see them', () => {
    const [chart] = charts(rate(2021, 60), rate(2023, 49.8));
    expect(chart?.alt).toBe(
      'Lưng Mây. % số hộ, rà soát cuối năm, chuẩn 2022–2025. tỷ lệ hộ nghèo: 2021: 60%, 2022: chưa có số liệu, 2023: 49,8%, 2024: chưa có số liệu.',
    );
  });

  test('draws no line across a gap', () => {
    const [chart] = charts(rate(2021, 60), rate(2023, 49.8));
    const paths = chart ? lineChart(chart, 720).marks.filter(({ mark }) => mark === 'path') : undefined;
    expect(paths).toEqual([]);
  });

  test('keeps derived figures out of the picture and says that the table has them', () => {
    const [chart] = charts(rate(2022, 52.1), rate(2023, 49, { reading: 'derived' }));
    expect(chart?.points).toHaveLength(1);
    expect(chart?.years?.find(({ year }) => year === 2023)?.gap).toMatch(/xem bảng/);
    expect(chart?.note).toMatch(/2023/);
  });

  test('says so where sources differ, and where a year was inferred', () => {
    const [chart] = charts(
      rate(2022, 58.36),
      rate(2022, 58.38),
      rate(2023, 50, { reading: 'year-inferred' }),
    );
    expect(chart?.points.map(({ value }) => value)).toEqual([58.38, 50]);
    expect(chart?.note).toMatch(/58,36% và 58,38%/);
    expect(chart?.note).toMatch(/Năm 2023: năm của con số được suy/);
  });

  test('shows neither targets nor estimates', () => {
    expect(charts(rate(2024, 20, { kind: 'target' }), rate(2023, 22, { kind: 'estimate' }))).toEqual([]);
  });
});

describe('the older standard', () => {
  const older = (year: number, value: number) => rate(year, value, { standard: '2016-2020' });

  test('has a chart of its own, never a part of the other', () => {
    const found = charts(older(2018, 55), older(2020, 41), rate(2022, 60));
    expect(found.map(({ points }) => points.map(({ x }) => x))).toEqual([['2022'], ['2018', '2020']]);
    expect(found[1]?.years?.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  test('has none for a single figure, which stands in the table', () => {
    expect(charts(older(2020, 41))).toEqual([]);
  });
});
