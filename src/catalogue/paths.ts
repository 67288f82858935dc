/** Every model in every language, for the files that are made of each. */
import { LOCALES, type Locale } from '../language/locale.ts';
import { type Model, models } from '../model/models.ts';

export interface ModelPath {
  params: { locale: Locale; slug: string };
  props: { locale: Locale; model: Model };
}

export const modelPaths = (): ModelPath[] =>
  LOCALES.flatMap((locale) =>
    models().map((model) => ({ params: { locale, slug: model.slug }, props: { locale, model } })),
  );
