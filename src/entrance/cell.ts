import type { Message } from './faults.ts';
import type { Cell, Field } from './table-schema.ts';

/** Either a value or what the cell should have held. */
export type CellResult = { value: Cell } | { expected: Message };

const wrong = (vi: string, en: string): CellResult => ({ expected: { vi, en } });

/** True for real calendar dates only: 2023-02-30 is not one. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function readNumber(field: Field, text: string, row: Record<string, string>): CellResult {
  const whole = field.type === 'integer' || field.type === 'year';
  if (!(whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) {
    return whole
      ? wrong('số nguyên, không dấu ngăn cách (ví dụ 1234)', 'a whole number without separators (1234)')
      : wrong('số với dấu chấm thập phân (ví dụ 5.71)', 'a number with a decimal point (5.71)');
  }
  const value = Number(text);
  const percent = field.percentWhen && row[field.percentWhen.field] === field.percentWhen.equals;
  const minimum = field.constraints?.minimum ?? (percent ? 0 : undefined);
  const maximum = percent ? Math.min(100, field.constraints?.maximum ?? 100) : field.constraints?.maximum;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) {
    const range = `${minimum ?? '−∞'}…${maximum ?? '∞'}`;
    return wrong(`giá trị trong khoảng ${range}`, `a value within ${range}`);
  }
  return { value };
}

function checkText(field: Field, text: string): CellResult {
  const { pattern, enum: allowed, minLength, maxLength } = field.constraints ?? {};
  if (allowed && !allowed.includes(text)) {
    const list = allowed.join(' | ');
    return wrong(`một trong: ${list}`, `one of: ${list}`);
  }
  if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    return wrong(`dạng ${pattern}`, `the form ${pattern}`);
  }
  if (minLength !== undefined && text.length < minLength) {
    return wrong(`ít nhất ${minLength} ký tự`, `at least ${minLength} characters`);
  }
  if (maxLength !== undefined && text.length > maxLength) {
    return wrong(`nhiều nhất ${maxLength} ký tự`, `at most ${maxLength} characters`);
  }
  if (field.format === 'uri' && !URL.canParse(text)) return wrong('địa chỉ web đầy đủ', 'a full web address');
  if (field.partialDate) {
    const { minimum, maximum } = field.partialDate;
    const length = text.length;
    if (!isPartialDate(text)) {
      return wrong('ngày dạng YYYY, YYYY-MM hoặc YYYY-MM-DD', 'a date as YYYY, YYYY-MM or YYYY-MM-DD');
    }
    if (text < minimum.slice(0, length) || text > maximum.slice(0, length)) {
      return wrong(`ngày trong khoảng ${minimum}…${maximum}`, `a date within ${minimum}…${maximum}`);
    }
  }
  return { value: text };
}

/** Turns the text of a cell into its value, or says what was expected. Units are those of the field. */
export function readCell(field: Field, text: string, row: Record<string, string>): CellResult {
  if (text === '') {
    return field.constraints?.required
      ? wrong('một giá trị (cột bắt buộc)', 'a value (the column is required)')
      : { value: field.type === 'list' ? [] : null };
  }
  if (text !== text.trim()) return wrong('không có dấu cách ở đầu, cuối', 'no space at either end');
  switch (field.type) {
    case 'integer':
    case 'year':
    case 'number':
      return readNumber(field, text, row);
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : wrong('true hoặc false', 'true or false');
    case 'list': {
      const items = text.split(';');
      if (items.some((item) => item === '' || item !== item.trim())) {
        return wrong('danh sách ngăn bằng “;” không có dấu cách', 'a list separated by “;” without spaces');
      }
      return { value: items };
    }
    case 'string':
      return checkText(field, text);
  }
}
