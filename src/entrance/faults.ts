/**
 * Faults are gathered, never thrown one by one: an editor fixes a whole file at once.
 * Every message exists in Vietnamese and English because editors read either.
 */

export interface Message {
  vi: string;
  en: string;
}

export interface Fault {
  /** Path relative to the project, with forward slashes. */
  file: string;
  /** 1-based line, where one can be named. */
  line?: number | undefined;
  /** Column name, dotted YAML path, or `(file)`. */
  field: string;
  /** The value as it stands in the file. */
  found: string;
  expected: Message;
}

/** Collects faults from every reader; an empty list lets the build go on. */
export class FaultList {
  readonly faults: Fault[] = [];

  add(fault: Fault): void {
    this.faults.push(fault);
  }

  get isEmpty(): boolean {
    return this.faults.length === 0;
  }

  /** Sorted by file and line, so that one file is read top to bottom. */
  sorted(): Fault[] {
    return [...this.faults].sort(
      (a, b) =>
        a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.field.localeCompare(b.field),
    );
  }
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** One fault as three lines: where, Vietnamese, English. */
export function formatFault(fault: Fault): string {
  const where = fault.line ? `${fault.file}:${fault.line}` : fault.file;
  const found = fault.found === '' ? '∅' : `“${shorten(fault.found)}”`;
  return [
    `✗ ${where}  [${fault.field}]`,
    `    vi: gặp ${found}, cần ${fault.expected.vi}`,
    `    en: found ${found}, expected ${fault.expected.en}`,
  ].join('\n');
}

/** The whole report, ending with a count. */
export function formatFaults(list: FaultList): string {
  const faults = list.sorted();
  const count = faults.length;
  return [
    ...faults.map(formatFault),
    '',
    `${count} lỗi trong dữ liệu và bài viết. Bản dựng trước được giữ nguyên.`,
    `${count} fault${count === 1 ? '' : 's'} in data and content. The last good build is untouched.`,
  ].join('\n');
}

/** Thrown once, after everything has been read. */
export class FaultyInputError extends Error {
  readonly list: FaultList;

  constructor(list: FaultList) {
    super(formatFaults(list));
    this.name = 'FaultyInputError';
    this.list = list;
  }
}
