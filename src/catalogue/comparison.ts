/** A model as the rows of comparison, in one language. */

import { address } from '../language/addresses.ts';
import { formatDate } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { fullName, oldProvince, successorOf } from '../model/places.ts';
import type { Compared } from './comparison-rows.ts';
import type { FacetId } from './facet-keys.ts';
import { valuesOf } from './facets.ts';
import { formatQuantity } from './quantity.ts';
import { costWords, type Line, line, lines } from './statements.ts';

const sentence = (text: string | null | undefined): Line[] => (text ? [{ text }] : []);

function place(model: Model, locale: Locale): string {
  const t = words(locale).places;
  const old = oldProvince(model.place.province_code);
  const now = successorOf(old.code);
  const today = old.name_vi === now.name_vi ? t.nowSame(fullName(now, locale)) : t.now(fullName(now, locale));
  return `${model.place[locale]} (${t.until}); ${today}`;
}

function incomes(model: Model, locale: Locale): Line[] {
  const t = words(locale);
  return model.incomes.map(({ who, before, after, period, covers }) => ({
    text: `${who[locale]} (${t.models.covers[covers]}${period ? `, ${period}` : ''}): ${before?.[locale] ?? t.nothing['no-data']} → ${after?.[locale] ?? t.nothing['no-data']}`,
  }));
}

type Counted = Model['left_poverty'];

const counted = (figure: Counted | Model['households'], locale: Locale): Line[] =>
  figure ? [{ text: `${formatQuantity(figure, locale)}${figure.year ? ` (${figure.year})` : ''}` }] : [];

/** Values by which rows are held against each other: those of the facet of the same name. */
function keysOf(model: Model): Compared['keys'] {
  const values = valuesOf(model);
  const key = (facet: FacetId): string => values[facet].toSorted().join(' ');
  const figure = (amount: { value: number } | null): string => (amount ? String(amount.value) : '');
  const outcomes = [...new Set(model.replications.map(({ outcome }) => outcome))].sort().join(' ');
  return {
    where: key('region'),
    who: key('who'),
    forWhom: key('target'),
    started: key('started'),
    cost: key('cost'),
    months: key('months'),
    households: figure(model.households),
    left: figure(model.left_poverty),
    fellBack: figure(model.fell_back),
    land: key('land'),
    water: key('water'),
    climate: key('climate'),
    labour: key('labour'),
    market: key('market'),
    partners: key('partner'),
    replications: outcomes,
    evidence: key('evidence'),
  };
}

/** The rows of a model. */
export function compared(model: Model, locale: Locale): Compared {
  const t = words(locale);
  const m = t.modelPages;
  const costs = (timing: Model['costs'][number]['timing']): Line[] =>
    model.costs
      .filter((cost) => cost.timing === timing)
      .map((cost) => ({ text: costWords(cost, locale, t.nothing['no-data']) }));
  const household = model.cost_per_household;
  const outcomes = Map.groupBy(model.replications, ({ outcome }) => outcome);
  return {
    slug: model.slug,
    title: model.title[locale],
    href: address('model', locale, model.slug),
    kit: address('kit', locale, model.slug),
    keys: keysOf(model),
    rows: {
      lead: sentence(model.lead[locale]),
      where: sentence(place(model, locale)),
      who: [{ text: model.run_by[locale] }, { text: t.models.groups[model.group] }],
      forWhom: model.for_whom ? [line(model.for_whom, locale)] : [],
      started: sentence(
        [model.started.year, model.started.note?.[locale]].filter(Boolean).join(' – ') || null,
      ),
      cost: household
        ? [
            {
              text: `${formatQuantity(household, locale)}${household.year === 'unstated' ? '' : ` (${household.year})`}: ${household.what[locale]}`,
            },
          ]
        : [],
      setUp: costs('set-up'),
      yearly: costs('yearly'),
      months: sentence(model.first_income?.[locale]),
      income: incomes(model, locale),
      households: counted(model.households, locale),
      left: counted(model.left_poverty, locale),
      fellBack: counted(model.fell_back, locale),
      land: lines(model.needs.land, locale),
      water: lines(model.needs.water, locale),
      climate: lines(model.needs.climate, locale),
      labour: lines(model.needs.labour, locale),
      skills: lines(model.needs.skills, locale),
      inputs: lines(model.needs.inputs, locale),
      training: lines(model.training, locale),
      market: lines(model.market, locale),
      partners: model.partners.map((partner) => ({
        text: `${partner[locale]}${partner.role ? `: ${partner.role[locale]}` : ''}`,
      })),
      failures: model.failures.map((failure) => {
        const mark = [failure.year, failure.elsewhere && m.compare.elsewhere].filter(Boolean).join(', ');
        return { text: `${mark ? `(${mark}) ` : ''}${failure[locale]}` };
      }),
      notSuitable: lines(model.not_suitable, locale),
      replications: [...outcomes].map(([outcome, own]) => ({
        text: `${m.compare.times(own.length)}: ${t.models.outcomes[outcome]}`,
      })),
      evidence: sentence(
        `${m.page.evidenceStep(model.evidence)}: ${t.models.evidenceLevels[model.evidence]}`,
      ),
      checked: sentence(formatDate(model.checked, locale)),
    },
  };
}
