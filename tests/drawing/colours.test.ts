/** The map's colours tell its classes apart, also for those who see colours differently. */
import { describe, expect, test } from 'vitest';
import { lightTheme } from '../../src/drawing/theme.ts';
import { CHANGE, KINDS, SCALE } from '../../src/map/fills.ts';

type Colour = readonly [number, number, number];

/** Linear light of an sRGB colour (IEC 61966-2-1). */
function linear(hex: string): Colour {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Full dichromacy as in Machado, Oliveira and Fernandes (2009), table 1, severity 1. */
const VISION: Record<string, readonly Colour[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly Colour[], [r, g, b]: Colour): Colour => {
  const row = ([x = 0, y = 0, z = 0]: Colour = [0, 0, 0]) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** CIE L*a*b* (D65) of linear light. */
function lab([r, g, b]: Colour): Colour {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const seen = (name: string, vision: string): Colour =>
  lab(times(VISION[vision] ?? [], linear(lightTheme().get(name) ?? '')));

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Differences of at least this much (CIE76) are told apart at a glance, side by side. */
const CLEAR = 12;

describe.each(Object.keys(VISION))('with %s vision', (vision) => {
  test('the scale grows lighter from class to class', () => {
    const lightness = SCALE.map((fill) => seen(fill, vision)[0]);
    for (let i = 1; i < lightness.length; i += 1)
      expect(lightness[i], SCALE[i]).toBeGreaterThan((lightness[i - 1] ?? 0) + 5);
  });

  test.each([
    ['scale', SCALE],
    ['change', CHANGE],
    ['kinds', KINDS],
  ])('no two classes of the %s look alike, nor like land without a figure', (_, fills) => {
    const all = [...fills, 'land'];
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1))
        expect(distance(seen(a, vision), seen(b, vision)), `${a} · ${b}`).toBeGreaterThan(CLEAR);
  });
});
