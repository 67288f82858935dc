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
export function subset(file: string, characters: string, features = FEATURES): Promise<Buffer> {
  return subsetFont(readFileSync(fontFile(file)), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
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

/** An embed holds a few words: figures of equal width matter there, kerning does not. */
const EMBED_FEATURES = ['tnum'];

const fontFace = (family: string, weight: number, font: Buffer): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`;

/**
 * Rules that carry the fonts of one embed inside it, cut down to the letters it shows: a sandboxed
 * frame may not fetch fonts, and five kilobytes are cheaper than a request.
 */
export async function embedFonts(title: string, html: string, oneWeight: boolean): Promise<string> {
  const letters = [...new Set(`${html.replace(/<[^>]+>/g, '')}0123456789`)].join('');
  const [display, text, strong] = FONTS;
  const faces = [
    fontFace('Bricolage Grotesque', 700, await subset(display.file, title, EMBED_FEATURES)),
    fontFace('Be Vietnam Pro', 400, await subset(text.file, letters, EMBED_FEATURES)),
  ];
  if (!oneWeight)
    faces.push(fontFace('Be Vietnam Pro', 600, await subset(strong.file, letters, EMBED_FEATURES)));
  return faces.join('');
}
