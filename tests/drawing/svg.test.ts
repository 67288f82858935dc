/** Marks become SVG text that any program can read and that says what it shows. */
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/drawing/marks.ts';
import { svgMarkup } from '../../src/drawing/svg.ts';
import { textWidth, wrapText } from '../../src/drawing/text.ts';
import { lightTheme, resolveTokens } from '../../src/drawing/theme.ts';

const ALL_MARKS: Drawing = {
  width: 200,
  height: 100.04,
  marks: [
    { mark: 'path', class: 'a', d: 'M0 0h10' },
    { mark: 'rect', class: 'b', x: 1.26, y: 2, width: 3, height: 4 },
    { mark: 'line', class: 'c', x1: 0, y1: 1, x2: 2, y2: 3 },
    { mark: 'stitch', class: 'd', x: 50, y: 50, radius: 5 },
    { mark: 'text', class: 'e', x: 5, y: 6, lines: ['Gió & mây', '<một>'], anchor: 'middle' },
    { mark: 'shift', x: 7, y: 8, marks: [{ mark: 'path', class: 'f', d: 'M1 1' }] },
    { mark: 'group', class: 'g', marks: [{ mark: 'path', class: 'h', d: 'M2 2' }] },
  ],
};

test('every kind of mark, as a file of its own', async () => {
  const svg = svgMarkup(ALL_MARKS, { label: 'Xứ “Gió”', file: true, head: '<style>.a{fill:red}</style>' });
  await expect(`${svg}\n`).toMatchFileSnapshot('../golden/all-marks.svg');
});

describe('names for those who do not see the picture', () => {
  test('a picture is an image with a name', () => {
    expect(svgMarkup(ALL_MARKS, { label: 'Xứ Gió' })).toMatch(/^<svg [^>]*role="img" aria-label="Xứ Gió">/);
  });

  test('a picture with links is a group, and each link has its own name', () => {
    const linked: Drawing = {
      width: 10,
      height: 10,
      marks: [
        {
          mark: 'group',
          href: '/huyen/?a=1&b=2',
          label: 'Lưng Mây: 45,5%',
          marks: [{ mark: 'path', class: 'x', d: 'M0 0' }],
        },
      ],
    };
    const svg = svgMarkup(linked, { label: 'Xứ Gió' });
    expect(svg).toContain('role="group"');
    expect(svg).toContain('aria-label="Lưng Mây: 45,5%"');
  });

  test('names from data cannot break out of the markup', () => {
    expect(svgMarkup(ALL_MARKS, { label: '"><script>' })).not.toContain('<script>');
  });
});

describe('text where no browser measures it', () => {
  test('lines fit the width, and no word is lost', () => {
    const text = 'Tỷ lệ hộ nghèo đa chiều ở Đắk Glong và những huyện ở gần';
    const lines = wrapText(text, 14, 120);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  test('a word too long for the width stands alone rather than vanish', () => {
    expect(wrapText('a nghiêngngảnghiêngngả b', 14, 40)).toEqual(['a', 'nghiêngngảnghiêngngả', 'b']);
  });
});

describe('colours come from the one file of tokens', () => {
  test('a token becomes its light value', () => {
    expect(resolveTokens('fill:var(--paper)', lightTheme())).toMatch(/^fill:#[0-9a-f]{3,8}$/);
  });

  test('an unknown token stops the build', () => {
    expect(() => resolveTokens('fill:var(--no-such-thread)', lightTheme())).toThrow('--no-such-thread');
  });
});
