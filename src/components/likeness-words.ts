/** What two districts have in common and in what they differ, in words with their figures. */
import { formatNumber, formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { type Compared, isAlike, type Likeness } from '../model/likeness.ts';
import type { PoorDistrict } from '../model/poor-districts.ts';
import type { FeatureId } from '../model/similar-districts.ts';
import { enumLabel } from '../model/tables.ts';

const rateOf = ({ latest }: PoorDistrict, locale: Locale): string =>
  latest.known ? `${formatPercent(latest.value.value, locale)} (${latest.value.year})` : '';

type Border = keyof ReturnType<typeof words>['placePages']['likeness']['words']['borders'];

function featureWords(one: Compared, own: PoorDistrict, other: PoorDistrict, locale: Locale): string {
  const t = words(locale).placePages.likeness.words;
  const same = one.own === one.other;
  switch (one.feature.id as FeatureId) {
    case 'poor-rate':
      return t.poorRate(rateOf(own, locale), rateOf(other, locale));
    case 'population-density':
      return t.density(formatNumber(Number(one.own), locale), formatNumber(Number(one.other), locale));
    case 'land-border': {
      const [here, there] = [t.borders[one.own as Border], t.borders[one.other as Border]];
      return same ? t.sameBorder(here) : t.otherBorder(here, there);
    }
    case 'region': {
      const name = (region: number | string) => enumLabel('provinces-63', 'region', String(region))[locale];
      return same ? t.sameRegion(name(one.own)) : t.otherRegion(name(one.own), name(one.other));
    }
    case 'decision-880':
      if (same) return one.own === 'yes' ? t.both880 : t.neither880;
      return one.own === 'yes' ? t.own880 : t.other880;
  }
}

/** Features told apart into those that are alike and those that are not. */
export function likenessWords(
  own: PoorDistrict,
  { item, compared }: Likeness<PoorDistrict>,
  locale: Locale,
): { alike: string[]; differs: string[] } {
  const told = (ones: readonly Compared[]) => ones.map((one) => featureWords(one, own, item, locale));
  return {
    alike: told(compared.filter(isAlike)),
    differs: told(compared.filter((one) => !isAlike(one))),
  };
}
