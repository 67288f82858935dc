/** A plan to fill in, as a workbook: budget, steps and questions, sources. */
import writeXlsxFile from 'write-excel-file/node';
import { address } from '../language/addresses.ts';
import { formatDate } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { sourcesOf } from '../model/sources.ts';
import { budgetSheet } from './budget-sheet.ts';
import { questionsFor } from './checklist.ts';
import { boxed, type Cell, field, head, type Sheet, text } from './workbook-cells.ts';
import { withFixedTimes } from './zip-times.ts';

function plan(model: Model, locale: Locale): Sheet {
  const t = words(locale).modelPages;
  const w = t.workbook;
  const { own, gaps } = questionsFor(model, locale);
  const needs = [
    ...model.needs.land,
    ...model.needs.water,
    ...model.needs.climate,
    ...model.needs.labour,
    ...model.needs.skills,
    ...model.needs.inputs,
    ...model.training,
    ...model.market,
    ...model.conditions,
  ];
  return {
    sheet: w.plan,
    orientation: 'landscape',
    columns: [5, 60, 24, 24, 14, 14, 12].map((width) => ({ width })),
    data: [
      [text(w.title(model.title[locale]), { fontWeight: 'bold', fontSize: 14, columnSpan: 7, wrap: false })],
      [],
      ['', w.need, w.have, w.who].map(head),
      ...needs.map((need, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(need[locale]),
        field(''),
        field(''),
      ]),
      [],
      ['', w.step, w.stepTime, w.who, w.start, w.end, w.done].map(head),
      ...model.steps.map((step, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(step[locale]),
        boxed(step.time?.[locale] ?? ''),
        field(''),
        field(''),
        field(''),
        field(''),
      ]),
      [],
      ['', t.kit.ask, '', ''].map(head),
      ...[...own, ...gaps].map((question, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(question),
        field(''),
        field(''),
      ]),
    ],
  };
}

function sources(model: Model, locale: Locale, site: URL | undefined): Sheet {
  const t = words(locale);
  const w = t.modelPages.workbook;
  return {
    sheet: w.sources,
    columns: [60, 28, 14, 70].map((width) => ({ width })),
    data: [
      [w.source, w.publisher, w.date, w.link].map(head),
      [
        boxed(model.title[locale]),
        boxed(t.site.fullName),
        boxed(formatDate(model.checked, locale)),
        boxed(new URL(address('model', locale, model.slug), site).href),
      ],
      ...sourcesOf(model.sources).map((source): Cell[] => [
        boxed(source.title ?? t.sources.untitled),
        boxed(source.publisher),
        boxed(source.date ? formatDate(source.date, locale) : t.sources.undated),
        boxed(source.url),
      ]),
    ],
  };
}

/** The workbook of a model, the same bytes on every build. `site` makes its links whole. */
export async function planWorkbook(model: Model, locale: Locale, site: URL | undefined): Promise<Buffer> {
  const file = writeXlsxFile(
    [budgetSheet(model, locale), plan(model, locale), sources(model, locale, site)],
    {
      fontFamily: 'Arial',
      fontSize: 11,
    },
  );
  return withFixedTimes(await file.toBuffer());
}
