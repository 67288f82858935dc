import { LOCALES, type Locale } from '../language/locale.ts';
import { firstMap } from '../map/first-map.ts';
import { allDrawnViews } from '../map/views-of-layer.ts';
import { allCharts } from './data.ts';
import { mapChart } from './map-chart.ts';
import { type ChartView, chartView } from './view.ts';

/** Charts that have a page of their own: those of `content/charts/`, and the map that opens first. */
export const chartPages = (locale: Locale): ChartView[] => [
  ...allCharts().map((data) => chartView(data, locale)),
  mapChart(firstMap(locale)),
];

const asPath = (view: ChartView) => ({ params: { locale: view.locale, slug: view.slug }, props: { view } });

/** Every chart and every view of the map in every language, as the static paths of its embed and its files. */
export const chartPaths = () =>
  LOCALES.flatMap((locale) => [
    ...allCharts().map((data) => asPath(chartView(data, locale))),
    ...allDrawnViews(locale).map((view) => asPath(mapChart(view))),
  ]);
