/** Words of the pages of districts and provinces, and of reporting a mistake, in English. */
import type { Words } from './words.ts';

const districts = (count: number): string => `${count} ${count === 1 ? 'district' : 'districts'}`;

export const placePages: Words['placePages'] = {
  chart: {
    unit: '% of households, end-of-year review',
    onlyUncertain:
      'Under the 2022–2025 standard there are only derived, preliminary or uncertain figures so far: they are in the table, not in a picture.',
    onlyInTable: 'not drawn, see table',
    yearInferred: (years) => `${years}: the year was inferred from the date of the article.`,
    differing: (year, measure, values) =>
      `${year}, ${measure}: sources give ${values}; the picture takes the last of them, the table keeps all.`,
    kept: (years) =>
      `${years}: the table has a figure, but a derived, preliminary or uncertain one, so it is not drawn.`,
  },
  decisions: {
    title: 'Which decisions applied, and when',
    titleProvince: 'Decisions on the poor districts and on the province',
    names: 'Districts named here',
    history: 'Published aims and progress',
  },
  likeness: {
    title: 'Places like mine',
    lead: (count, name) =>
      `The ${count === 1 ? 'poor district' : `${count} poor districts`} whose conditions come closest to those of ${name}, going by what has been published. Similar conditions do not mean that every model will fit.`,
    distance: (distance) => `distance ${distance}`,
    below: (distance) => `below ${distance}`,
    scale: 'Distance 0 means alike in everything compared, 1 different in everything.',
    compared: (count, all) => `${count} of ${all} features compared`,
    alike: 'Alike',
    differs: 'Different',
    models: 'Has a model',
    asNear: (count) =>
      `${districts(count)} more ${count === 1 ? 'is' : 'are'} just as near as the last one here; among equals the Vietnamese alphabet decides.`,
    onlyWithRate: (count) =>
      `A poverty rate is known for this district, so it is compared only with the ${districts(count)} for which one is known too.`,
    none: (least) => `No comparison yet: with no other district are there ${least} features known for both.`,
    method: 'How places are compared',
    methodAnchor: 'places-like-mine',
    table: 'Table of features, scales and weights',
    words: {
      poorRate: (own, other) => `poverty rate ${own} and ${other}`,
      density: (own, other) => `${own} and ${other} people per km²`,
      borders: {
        china: 'China',
        laos: 'Laos',
        cambodia: 'Cambodia',
        'china-laos': 'China and Laos',
        none: 'no other country',
      },
      sameBorder: (border) => `both border ${border}`,
      otherBorder: (own, other) => `this one borders ${own}, that one ${other}`,
      sameRegion: (region) => `same region: ${region}`,
      otherRegion: (own, other) => `regions: ${own} and ${other}`,
      both880: 'both supported under Decision 880/QĐ-TTg',
      neither880: 'neither is on the list of Decision 880/QĐ-TTg',
      own880: 'only this one is on the list of Decision 880/QĐ-TTg',
      other880: 'only that one is on the list of Decision 880/QĐ-TTg',
    },
  },
  neighbours: {
    old: 'Neighbours on the map until 30 June 2025',
    now: 'Neighbours on the map since 1 July 2025',
    title: 'Neighbouring provinces',
  },
  coverage: (known, all, years) =>
    known === 0
      ? `No district here has a poverty rate under the 2022–2025 standard yet (0 of ${all}).`
      : `Poverty rates under the 2022–2025 standard are known for ${known} of ${all} districts, for ${years}.`,
  files: {
    title: 'Downloads',
    csv: 'Every row of data on this place (CSV)',
    geojson: 'Boundary (GeoJSON)',
    svg: 'Locator map (SVG)',
    png: 'Locator map (PNG, 1440 px)',
    note: 'Boundaries are generalised and must not be used to decide where a border runs.',
  },
  picture: {
    source:
      'Source: boundaries from gis.chinhphu.vn (via daohoangson/dvhcvn) and sapnhap.bando.com.vn, generalised, not for deciding where a border runs. Poverty rates: sources on the page of each district.',
  },
  report: {
    link: 'Report a mistake on this page',
    title: 'A report to fill in',
    how: 'Complete the empty lines, then copy the whole text and send it. This page sends nothing and keeps nothing.',
    page: 'Page',
    wrong: 'What is wrong',
    right: 'What it should say',
    source: 'Source to check against (if any)',
    copy: 'Copy the report',
    copied: 'Copied',
  },
};
