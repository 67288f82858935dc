import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultList } from './faults.ts';

/** A text file that passed the checks of its encoding. */
export interface TextFile {
  /** Path relative to the root, for messages. */
  file: string;
  text: string;
}

/** 1-based line of a character offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Line of the first byte that is not valid UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i += 1) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    start = i + 1;
    line += 1;
  }
  return line;
}

/**
 * Reads a file that must be UTF-8 without BOM, with LF line ends and NFC text.
 * Returns nothing when its bytes cannot be trusted; softer faults are noted and the text returned,
 * so that the cells are checked in the same run.
 */
export function readTextFile(root: string, file: string, faults: FaultList): TextFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    faults.add({
      file,
      field: '(file)',
      found: '',
      expected: { vi: 'tệp đọc được', en: 'a readable file' },
    });
    return undefined;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    faults.add({
      file,
      line: 1,
      field: '(file)',
      found: 'BOM',
      expected: { vi: 'UTF-8 không có BOM ở đầu tệp', en: 'UTF-8 without a byte order mark' },
    });
    bytes = bytes.subarray(3);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    faults.add({
      file,
      line: 1,
      field: '(file)',
      found: 'UTF-16',
      expected: { vi: 'bảng mã UTF-8', en: 'UTF-8 encoding' },
    });
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    const raw = Buffer.from(bytes).toString('latin1').split('\n')[line - 1] ?? '';
    faults.add({
      file,
      line,
      field: '(file)',
      found: raw.slice(0, 60),
      expected: {
        vi: 'bảng mã UTF-8 (tệp có vẻ lưu bằng Windows-1258 hoặc bảng mã cũ)',
        en: 'UTF-8 encoding (the file looks like Windows-1258 or another legacy encoding)',
      },
    });
    return undefined;
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    faults.add({
      file,
      line: lineAt(text, carriageReturn),
      field: '(file)',
      found: 'CRLF',
      expected: { vi: 'xuống dòng bằng LF', en: 'LF line ends' },
    });
    text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  }
  return { file, text };
}

/** Notes text that is not in Unicode NFC: it looks right but breaks search and sorting. */
export function checkNormalised(
  text: string,
  at: { file: string; line?: number | undefined; field: string },
  faults: FaultList,
): void {
  if (text === text.normalize('NFC')) return;
  faults.add({
    ...at,
    found: text,
    expected: {
      vi: `chữ Việt dựng sẵn (Unicode NFC): “${text.normalize('NFC').slice(0, 80)}”`,
      en: 'precomposed text (Unicode NFC)',
    },
  });
}
