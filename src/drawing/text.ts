/** Widths of text where there is no browser to measure it. */

const NARROW = /[iíìỉĩịljtfrI.,:;'’!|()\s\d]/;
const WIDE = /[mwMWĐO%@]/;

/** Approximate width in pixels of Be Vietnam Pro at a size. Errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    ems += NARROW.test(letter) ? (/\d/.test(letter) ? 0.66 : 0.34) : WIDE.test(letter) ? 0.86 : 0.6;
  }
  return ems * size;
}

/** Breaks text at spaces so that each line fits the width. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
