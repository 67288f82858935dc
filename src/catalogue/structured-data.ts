/** A model for machines: schema.org HowTo for what can be followed, Article for a lesson of failure. */
import { address, modelPicture } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { fullName, oldProvince } from '../model/places.ts';
import { sourcesOf } from '../model/sources.ts';

/** Full date for machines, from a date that may be as coarse as its source. */
const fullDate = (date: string): string => date.padEnd(10, '-01');

/** The JSON-LD of a model's page. Only what the page itself shows. */
export function structuredModel(model: Model, locale: Locale, site: URL | undefined): object {
  const at = (path: string): string => new URL(path, site).href;
  const url = at(address('model', locale, model.slug));
  const publisher = {
    '@type': 'Organization',
    name: words(locale).site.fullName,
    url: at(address('home', locale)),
  };
  const shared = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    mainEntityOfPage: url,
    name: model.title[locale],
    description: model.lead[locale],
    inLanguage: locale,
    image: at(modelPicture(model.slug, locale)),
    dateModified: fullDate(model.checked),
    publisher,
    contentLocation: {
      '@type': 'Place',
      name: model.place[locale],
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: fullName(oldProvince(model.place.province_code), locale),
      },
    },
    citation: sourcesOf(model.sources).map((source) => source.url),
  };
  if (model.lesson)
    return { ...shared, '@type': 'Article', headline: model.title[locale], author: publisher };
  const cost = model.cost_per_household;
  return {
    ...shared,
    '@type': 'HowTo',
    ...(cost
      ? {
          estimatedCost: {
            '@type': 'MonetaryAmount',
            currency: 'VND',
            ...(cost.max === undefined
              ? { value: cost.value }
              : { minValue: cost.value, maxValue: cost.max }),
          },
        }
      : {}),
    supply: model.needs.inputs.map((input) => ({ '@type': 'HowToSupply', name: input[locale] })),
    step: model.steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text: step[locale],
    })),
  };
}
