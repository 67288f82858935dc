/** What “places like mine” promises: the same both ways, nothing made of what is unknown, the same order every time. */
import { describe, expect, test } from 'vitest';
import {
  compare,
  type Feature,
  isAlike,
  type Place,
  type Profile,
  ranked,
} from '../../src/model/likeness.ts';

const FEATURES: Feature[] = [
  { id: 'wind', kind: 'number', scale: 50, weight: 2, needed: true },
  { id: 'coast', kind: 'category', scale: null, weight: 1, needed: false },
  { id: 'cloud', kind: 'category', scale: null, weight: 1, needed: false },
  { id: 'grass', kind: 'category', scale: null, weight: 1, needed: false },
];

const profile = (known: Record<string, number | string>): Profile => new Map(Object.entries(known));

const place = (name: string, known: Record<string, number | string>, code = name): Place<string> => ({
  item: name,
  name,
  code,
  profile: profile(known),
});

const LUNG_MAY = profile({ wind: 40, coast: 'none', cloud: 'east', grass: 'tall' });
const GIO_NGAN = profile({ wind: 15, coast: 'none', cloud: 'west', grass: 'tall' });

describe('the distance of two places', () => {
  test('is the weighted mean of their differences', () => {
    // wind: 25 of 50, weight 2; cloud: 1; coast and grass: 0.
    expect(compare(FEATURES, LUNG_MAY, GIO_NGAN)?.distance).toBeCloseTo((2 * 0.5 + 1) / 5, 10);
  });

  test('is 0 for places that are the same', () => {
    expect(compare(FEATURES, LUNG_MAY, new Map(LUNG_MAY))?.distance).toBe(0);
  });

  test('is the same both ways', () => {
    expect(compare(FEATURES, GIO_NGAN, LUNG_MAY)?.distance).toBe(
      compare(FEATURES, LUNG_MAY, GIO_NGAN)?.distance,
    );
  });

  test('never exceeds 1, however far two numbers are apart', () => {
    const far = profile({ wind: 999, coast: 'sea', cloud: 'west', grass: 'short' });
    expect(compare(FEATURES, LUNG_MAY, far)?.distance).toBe(1);
  });

  test('leaves out what is unknown for either side, and does not take it for zero', () => {
    const { wind: _, ...calm } = { wind: 0, coast: 'none', cloud: 'east', grass: 'tall' };
    const unknown = compare(FEATURES, LUNG_MAY, profile(calm));
    expect(unknown?.compared.map(({ feature }) => feature.id)).toEqual(['coast', 'cloud', 'grass']);
    expect(unknown?.distance).toBe(0);
    expect(compare(FEATURES, LUNG_MAY, profile({ ...calm, wind: 0 }))?.distance).toBeGreaterThan(0);
  });

  test('is not told with fewer than three features known for both', () => {
    expect(compare(FEATURES, LUNG_MAY, profile({ wind: 40, coast: 'none' }))).toBeUndefined();
  });

  test('calls numbers alike up to a fifth of the scale', () => {
    const alikeAt = (wind: number) => {
      const found = compare(FEATURES, LUNG_MAY, profile({ wind, coast: 'none', cloud: 'east' }));
      return found?.compared.filter(isAlike).some(({ feature }) => feature.id === 'wind');
    };
    expect(alikeAt(30)).toBe(true);
    expect(alikeAt(29)).toBe(false);
  });
});

describe('the order of places', () => {
  const OWN = place('Lưng Mây', { wind: 40, coast: 'none', cloud: 'east', grass: 'tall' });

  test('begins with the nearest and leaves the place itself out', () => {
    const far = place('Xa', { wind: 10, coast: 'sea', cloud: 'west', grass: 'tall' });
    const near = place('Gần', { wind: 38, coast: 'none', cloud: 'east', grass: 'tall' });
    expect(ranked(FEATURES, OWN, [far, OWN, near]).map(({ item }) => item)).toEqual(['Gần', 'Xa']);
  });

  test('puts the place compared in more features first where the distance is the same', () => {
    const less = place('An', { wind: 40, coast: 'none', cloud: 'east' });
    const more = place('Sương', { wind: 40, coast: 'none', cloud: 'east', grass: 'tall' });
    expect(ranked(FEATURES, OWN, [less, more]).map(({ item }) => item)).toEqual(['Sương', 'An']);
  });

  test('follows the Vietnamese alphabet among equals, whatever order they came in', () => {
    const known = { wind: 40, coast: 'none', cloud: 'east', grass: 'tall' };
    const names = ['Đồi Gió', 'Ấm', 'Dốc Nắng', 'Ách', 'Ăn'];
    const sorted = ['Ách', 'Ăn', 'Ấm', 'Dốc Nắng', 'Đồi Gió'];
    for (const shuffled of [names, names.toReversed(), names.toSorted()]) {
      const found = ranked(
        FEATURES,
        OWN,
        shuffled.map((name) => place(name, known)),
      );
      expect(found.map(({ item }) => item)).toEqual(sorted);
    }
  });

  test('tells places of one name apart by their code', () => {
    const known = { wind: 40, coast: 'none', cloud: 'east', grass: 'tall' };
    const twins = [place('Châu Gió', known, '902'), place('Châu Gió', known, '901')].map((twin) => ({
      ...twin,
      item: twin.code,
    }));
    expect(ranked(FEATURES, OWN, twins).map(({ item }) => item)).toEqual(['901', '902']);
    expect(ranked(FEATURES, OWN, twins.toReversed()).map(({ item }) => item)).toEqual(['901', '902']);
  });

  test('never lets a place rise for lack of a needed feature', () => {
    const silent = place('Im', { coast: 'none', cloud: 'east', grass: 'tall' });
    expect(ranked(FEATURES, OWN, [silent])).toEqual([]);
    // The other way round nothing is missing that the place itself could show.
    expect(ranked(FEATURES, silent, [OWN]).map(({ item }) => item)).toEqual(['Lưng Mây']);
  });
});
