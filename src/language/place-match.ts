/** Finds places by what people type: with or without marks, capitals, rank, province and spaces. Runs in the browser. */
import { slugOf } from './fold.ts';

/** A place as far as its names go. */
export interface NamedPlace {
  /** Full name with its rank: “Huyện Mèo Vạc”, “tỉnh Hà Giang”. */
  name: string;
}

/** Ranks as they stand before names, and how people shorten them. */
const RANKS: Record<string, string> = {
  huyen: 'huyen',
  h: 'huyen',
  quan: 'quan',
  q: 'quan',
  'thi-xa': 'thi-xa',
  tx: 'thi-xa',
  'thanh-pho': 'thanh-pho',
  tp: 'thanh-pho',
  tinh: 'tinh',
  t: 'tinh',
};

const BEFORE = /^(huyen|quan|thi-xa|thanh-pho|tinh|tp|tx|[hqt])-(.+)$/;
/** Written without a space: “tphcm”, “q1”. */
const JOINED = /^(tp|tx|q(?=\d)|quan(?=\d))(.+)$/;
const AFTER = /^(.+)-(?:district|province|city|town)$/;
const INNER_RANK = /-(?:tinh|thanh-pho|tp|thuoc)-/g;

/** Tones go to the end of their syllable: “hoà” and “hòa” are two spellings of one word. */
const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$2$1').normalize('NFC'));

/** One way to read a name: with a rank, or with none. */
interface Reading {
  rank: string | undefined;
  bare: string;
}

/** A rank and the name behind it. A number says little without its rank, so “Quận 1” stays whole. */
function readRank(slug: string, pattern: RegExp): Reading | undefined {
  const [, rank = '', bare = ''] = pattern.exec(slug) ?? [];
  const found = RANKS[rank];
  if (!found) return undefined;
  return { rank: found, bare: /^\d/.test(bare) ? `${found}-${bare}` : bare };
}

/**
 * Every way to read what was typed: “quan ba” may be Quận Ba Đình half typed, or Quản Bạ without its marks.
 */
function readings(query: string): Reading[] {
  const slug = slugOf(query);
  const whole = { rank: undefined, bare: AFTER.exec(slug)?.[1] ?? slug };
  const ranked = readRank(slug, BEFORE) ?? readRank(slug, JOINED);
  return ranked ? [whole, ranked] : [whole];
}

interface Key {
  rank: string | undefined;
  bare: string;
  joined: string;
  /** First letters of a name of three words or more: `hcm`. */
  initials: string;
  /** The words as they are written, for telling “Phú” from “Phù”. */
  words: string[];
}

const keys = new WeakMap<NamedPlace, Key>();

/** Forms of a place's name, made once. */
function keyOf(place: NamedPlace): Key {
  const known = keys.get(place);
  if (known) return known;
  const { rank, bare } = readRank(slugOf(place.name), BEFORE) ?? {
    rank: undefined,
    bare: slugOf(place.name),
  };
  const parts = bare.split('-');
  const key = {
    rank,
    bare,
    joined: bare.replaceAll('-', ''),
    initials: parts.length > 2 ? parts.map((part) => part.charAt(0)).join('') : '',
    words: words(place.name),
  };
  keys.set(place, key);
  return key;
}

/** How well a name answers one reading of the query; nothing when it does not. Lower is better. */
function nearness(key: Key, bare: string, within: readonly Key[]): number | undefined {
  if (key.bare === bare) return 0;
  // “châu thành long an”: the name, then where it lies.
  if (within.length > 0 && bare.startsWith(`${key.bare}-`)) {
    const rest = bare
      .replace(INNER_RANK, '-')
      .slice(key.bare.length + 1)
      .replace(/^t-/, '');
    if (within.some((outer) => outer.bare.startsWith(rest))) return 1;
  }
  if (key.bare.startsWith(`${bare}-`)) return 2;
  if (key.bare.startsWith(bare)) return 3;
  if (key.bare.includes(`-${bare}`)) return 4;
  const joined = bare.replaceAll('-', '');
  // “dakglong”, typed without a space.
  if (joined.length > 2 && key.joined.startsWith(joined)) return 5;
  if (key.initials !== '' && key.initials === joined) return 6;
  return undefined;
}

/** While only a rank has been typed, “thị xã” or the beginning of it, every place of that rank may be meant. */
function ofRank<T extends NamedPlace>(places: readonly T[], slug: string): T[] {
  if (slug.length < 3) return [];
  return places.filter((place) => keyOf(place).rank?.startsWith(slug));
}

/**
 * Places that a query may mean, the best first: nearest name, then the rank that was typed, then the
 * marks that were typed; among equals the order given.
 * @param within where a place lies, for “châu thành long an”
 */
export function matchPlaces<T extends NamedPlace>(
  places: readonly T[],
  query: string,
  within: (place: T) => readonly NamedPlace[] = () => [],
): T[] {
  const asked = readings(query);
  if (asked[0]?.bare === '') return [];
  const typed = words(query);
  const found = places.flatMap((place) => {
    const key = keyOf(place);
    const outer = within(place).map(keyOf);
    const grades = asked.flatMap(({ rank, bare }) => {
      const near = nearness(key, bare, outer);
      // A rank that was typed wrongly hides nothing: people remember names better than ranks.
      return near === undefined ? [] : [near * 2 + (rank === undefined || rank === key.rank ? 0 : 1)];
    });
    if (grades.length === 0) return [];
    const unlike = typed.filter((word) => !key.words.some((own) => own.startsWith(word))).length;
    return [{ place, grade: Math.min(...grades), unlike }];
  });
  if (found.length === 0) return ofRank(places, slugOf(query));
  return found.sort((a, b) => a.grade - b.grade || a.unlike - b.unlike).map(({ place }) => place);
}
