import { LOCALES } from '../language/locale.ts';
import { allCharts } from './data.ts';
import { chartView } from './view.ts';

/** Every chart in every language, as the static paths of its embeds and files. */
export const chartPaths = () =>
  LOCALES.flatMap((locale) =>
    allCharts().map((data) => ({
      params: { locale, slug: data.definition.slug },
      props: { view: chartView(data, locale) },
    })),
  );
