/**
 * Subsets the fonts to what Vietnamese and English need, once per build.
 * The full TTF files come from npm packages; the browser gets one WOFF2 a weight.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

export const FONTS = [
  {
    name: 'bricolage-grotesque-700',
    file: '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
  },
  {
    name: 'be-vietnam-pro-400',
    file: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  },
  {
    name: 'be-vietnam-pro-600',
    file: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  },
] as const;

/** Full TTF of a font, for drawing PNG pictures. */
export const fontFile = (file: string): string => require.resolve(file);

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const LETTERS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VIETNAMESE = [...LETTERS]
  .flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC')))
  .concat('đ')
  .join('');
const PUNCTUATION = '–—−‘’“”…·•×→←↑↓≤≥≈°²³€©§¹½±′″\u00a0';

/** Every character the site's fonts carry. */
export const CHARACTERS = ASCII + VIETNAMESE + VIETNAMESE.toLocaleUpperCase('vi') + PUNCTUATION;

/** Features the styles use: marks, kerning, and figures of equal width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** Bytes of a font that carries only these characters. */
export function subset(file: string, characters: string): Promise<Buffer> {
  return subsetFont(readFileSync(fontFile(file)), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

/** Writes the subsets to `.generated/fonts/`, where the stylesheet imports them. */
export async function writeFonts(root: string): Promise<void> {
  const folder = join(root, '.generated/fonts');
  mkdirSync(folder, { recursive: true });
  for (const { name, file } of FONTS) {
    const target = join(folder, `${name}.woff2`);
    if (!existsSync(target)) writeFileSync(target, await subset(file, CHARACTERS));
  }
}
