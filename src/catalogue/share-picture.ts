/** A model's share picture, 1200 × 630: title, place on the map with its archipelagos, key number. */
import { pictureStyles, pngOf } from '../charts/picture.ts';
import type { Drawing, Mark } from '../drawing/marks.ts';
import { svgMarkup } from '../drawing/svg.ts';
import { textWidth, wrapText } from '../drawing/text.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { replicationMap } from '../map/replication-map.ts';
import type { Model } from '../model/models.ts';
import { fullName, oldProvince, successorOf } from '../model/places.ts';
import { formatQuantity } from './quantity.ts';

/** The size that social networks ask for (Open Graph). */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;
const MAP_WIDTH = 470;
const TEXT_WIDTH = WIDTH - MAP_WIDTH - 2 * EDGE - 40;

const STYLES = `
.share-ground{fill:var(--cloth)}
.share-name{font-family:"Be Vietnam Pro",sans-serif;font-weight:600;font-size:22px;fill:var(--gold)}
.share-title{font-family:"Bricolage Grotesque",sans-serif;font-weight:700;fill:var(--on-cloth)}
.share-48{font-size:48px}.share-40{font-size:40px}.share-34{font-size:34px}
.share-number{font-family:"Bricolage Grotesque",sans-serif;font-weight:700;fill:var(--gold)}
.number-54{font-size:54px}.number-38{font-size:38px}.number-30{font-size:30px}
.share-words{font-family:"Be Vietnam Pro",sans-serif;font-size:22px;fill:var(--on-cloth)}
.share-quiet{font-family:"Be Vietnam Pro",sans-serif;font-size:20px;fill:var(--on-cloth-quiet)}
`;

interface KeyNumber {
  value: string;
  label: string;
}

/** The number that says most: households that joined, else the first published figure. */
export function keyNumber(model: Model, locale: Locale): KeyNumber | null {
  const t = words(locale).modelPages.page;
  const dated = (label: string, year: number | null): string => (year ? `${label}, ${year}` : label);
  if (model.households) {
    return { value: formatQuantity(model.households, locale), label: dated(t.joined, model.households.year) };
  }
  const [figure] = model.figures;
  return figure
    ? { value: formatQuantity(figure.quantity, locale), label: dated(figure.label[locale], figure.year) }
    : null;
}

/** Vietnamese letters carry marks above and below: lines need more room than the drawing's own. */
function textLines(
  lines: readonly string[],
  x: number,
  top: number,
  step: number,
  className: string,
): Mark[] {
  return lines.map(
    (line, index): Mark => ({ mark: 'text', class: className, x, y: top + index * step, lines: [line] }),
  );
}

/** Title in the largest size in which it needs at most four lines. */
function titleSize(title: string): { size: 48 | 40 | 34; lines: string[] } {
  for (const size of [48, 40] as const) {
    const lines = wrapText(title, size * 0.98, TEXT_WIDTH);
    if (lines.length <= (size === 48 ? 3 : 4)) return { size, lines };
  }
  return { size: 34, lines: wrapText(title, 34, TEXT_WIDTH) };
}

/** The number in the largest size in which it stands on one line; a long one gets two. */
function numberSize(value: string): { size: 54 | 38 | 30; lines: string[] } {
  for (const size of [54, 38] as const) {
    if (textWidth(value, size) <= TEXT_WIDTH) return { size, lines: [value] };
  }
  return { size: 30, lines: wrapText(value, 30, TEXT_WIDTH) };
}

const capital = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function layOut(model: Model, locale: Locale): Drawing {
  const t = words(locale);
  const origin = { districts: model.place.district_codes, province: model.place.province_code };
  const map = replicationMap(origin, [], locale, MAP_WIDTH);
  const { size, lines } = titleSize(model.title[locale]);
  const old = oldProvince(model.place.province_code);
  const now = successorOf(old.code);
  const today =
    old.name_vi === now.name_vi
      ? t.places.nowSame(fullName(now, locale))
      : t.places.now(fullName(now, locale));
  const place = wrapText(
    `${capital(fullName(old, locale), locale)} (${t.places.until}); ${today}`,
    20,
    TEXT_WIDTH,
  );
  const key = keyNumber(model, locale);
  const titleTop = EDGE + 96;
  const placeTop = titleTop + lines.length * size * 1.22 + 8;
  const number = key && numberSize(capital(key.value, locale));
  const label = key ? wrapText(key.label, 22, TEXT_WIDTH) : [];
  const labelTop = HEIGHT - EDGE - (label.length - 1) * 28;
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: [
      { mark: 'rect', class: 'share-ground', x: 0, y: 0, width: WIDTH, height: HEIGHT },
      {
        mark: 'shift',
        x: WIDTH - MAP_WIDTH - 24,
        y: Math.round((HEIGHT - map.height) / 2),
        marks: map.marks,
      },
      { mark: 'text', class: 'share-name', x: EDGE, y: EDGE + 14, lines: [t.site.fullName] },
      ...textLines(lines, EDGE, titleTop, size * 1.22, `share-title share-${size}`),
      ...textLines(place, EDGE, placeTop, 27, 'share-quiet'),
      ...(number
        ? [
            ...textLines(
              number.lines,
              EDGE,
              labelTop - 34 - (number.lines.length - 1) * number.size * 1.15,
              number.size * 1.15,
              `share-number number-${number.size}`,
            ),
            ...textLines(label, EDGE, labelTop, 28, 'share-words'),
          ]
        : []),
    ],
  };
}

/** The share picture as SVG text. */
export function sharePicture(model: Model, locale: Locale): string {
  return svgMarkup(layOut(model, locale), {
    label: model.title[locale],
    file: true,
    head: `<style>${pictureStyles(STYLES)}</style>`,
  });
}

/** The share picture as PNG, 1200 px wide. `fontFiles` are the full TTF files of the site's fonts. */
export const sharePng = (model: Model, locale: Locale, fontFiles: string[]): Buffer =>
  pngOf(sharePicture(model, locale), fontFiles, WIDTH);
