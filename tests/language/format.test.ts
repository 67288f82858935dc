/** Numbers and dates come out as readers of each language write them. */
import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber, formatPercent, formatVnd } from '../../src/language/format.ts';

describe('numbers', () => {
  test.each([
    [1234.5, '1.234,5', '1,234.5'],
    [0, '0', '0'],
    [5.712345, '5,712345', '5.712345'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('%d keeps every published decimal', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test('a percentage has the sign right behind it', () => {
    expect(formatPercent(5.71, 'vi')).toBe('5,71%');
    expect(formatPercent(5.71, 'en')).toBe('5.71%');
  });
});

describe('sums of money are said as people say them', () => {
  test.each([
    [3500, '3.500 đồng', '3,500 VND'],
    [150_000, '150 nghìn đồng', '150 thousand VND'],
    [1_500_000, '1,5 triệu đồng', '1.5 million VND'],
    [4_200_000_000, '4,2 tỷ đồng', '4.2 billion VND'],
    [9_656_000_000_000, '9.656 tỷ đồng', '9,656 billion VND'],
  ])('%d', (value, vi, en) => {
    expect(formatVnd(value, 'vi')).toBe(vi);
    expect(formatVnd(value, 'en')).toBe(en);
  });

  test('both ends of a range have one unit', () => {
    expect(formatVnd(6000, 'vi', 8000)).toBe('6.000–8.000 đồng');
    expect(formatVnd(900_000, 'vi', 2_000_000)).toBe('0,9–2 triệu đồng');
  });
});

describe('dates are as coarse as their source', () => {
  test.each([
    ['2023-12-05', '5/12/2023', '5 December 2023'],
    ['2023-12', '12/2023', 'December 2023'],
    ['2023', '2023', '2023'],
  ])('%s', (date, vi, en) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
  });
});
