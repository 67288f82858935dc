/** The house: which folder may know which. Arrows point down only; this is the one place that says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** From the ground up. A file may import from its own floor and from those before it in this list. */
const FLOORS = [
  'language',
  'entrance',
  'model',
  'drawing',
  'map',
  'charts',
  'catalogue',
  'components',
  'layouts',
  'views',
  'pages',
  'build',
];

/** Style sheets and pictures for them; known to those who frame a page, and to the drawings' rules. */
const STYLES = { name: 'styles', importedBy: ['components', 'layouts', 'views', 'pages'] };

/** Packages and folders that only some files may know, so that each can be replaced in one place. */
const KEPT_BEHIND = [
  { what: 'maplibre-gl', pattern: /^maplibre-gl/, files: /^src\/components\/live-map\.ts$/ },
  { what: 'd3', pattern: /^d3(-|$)/, files: /^src\/(drawing|map|charts)\// },
  { what: 'resvg', pattern: /^@resvg\//, files: /^src\/charts\// },
  { what: 'React', pattern: /^react(-dom)?($|\/)/, files: /^src\/components\/.*\.tsx$/ },
  { what: 'csv-parse', pattern: /^csv-parse/, files: /^src\/entrance\// },
  { what: 'yaml', pattern: /^yaml$/, files: /^src\/entrance\// },
  {
    what: 'contentlayer',
    pattern: /contentlayer/,
    files: /^(src\/model\/content|contentlayer\.config)\.ts$/,
  },
  {
    what: 'the file system',
    pattern: /^node:fs/,
    files: /^src\/(entrance|model|drawing|map|charts|pages|build)\//,
  },
  {
    what: 'types of the tables',
    pattern: /^@generated\//,
    files: /^src\/(model|drawing|map|charts|catalogue|components|layouts|views|pages)\//,
  },
];

interface Import {
  from: string;
  /** What the import line says. */
  target: string;
  /** Path in the project, when the target is one of its files. */
  file: string | undefined;
  typeOnly: boolean;
}

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|tsx|astro|css|mjs)$/.test(file))
  .sort();

const IMPORTS = [
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
  /\b(import)\(\s*['"]([^'"]+)['"]/g,
  /@(import)\s+(?:url\()?['"]([^'"]+)['"]/g,
];

function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(([, kind, target = '']) => ({
    from,
    target,
    file: target.startsWith('.') ? normalize(join(dirname(from), target.replace(/\?\w+$/, ''))) : undefined,
    typeOnly: kind?.trim() === 'type',
  }));
}

const ALL = SOURCES.flatMap(importsOf);
const floorOf = (file: string): string => file.split('/')[1] ?? '';

test('the reader of import lines sees them in .ts and .astro files', () => {
  const seen = ALL.map(({ from, file }) => `${from} → ${file}`);
  expect(seen).toContain('src/language/words.ts → src/language/en.ts');
  expect(seen).toContain('src/layouts/Page.astro → src/language/words.ts');
  expect(seen).toContain('src/pages/index.astro → src/views/HomeView.astro');
});

test('src holds the known folders and no drawer for odds and ends', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...FLOORS, STYLES.name].sort());
  const drawers = SOURCES.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.)/.test(file),
  );
  expect(drawers).toEqual([]);
});

test('no floor imports from a floor above it', () => {
  const wrong = ALL.filter(({ from, file }) => {
    if (!file?.startsWith('src/')) return false;
    if (floorOf(file) === STYLES.name) {
      return floorOf(from) !== STYLES.name && !STYLES.importedBy.includes(floorOf(from));
    }
    return FLOORS.indexOf(floorOf(file)) > FLOORS.indexOf(floorOf(from));
  });
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('files of the project are imported by their path and name', () => {
  const wrong = ALL.filter(({ file }) => file && !/\.(ts|tsx|astro|css|svg|woff2|json)$/.test(file));
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const edges = new Map<string, string[]>();
  for (const { from, file, typeOnly } of ALL) {
    if (file && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), file]);
  }
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) rings.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of SOURCES) walk(file, []);
  expect(rings).toEqual([]);
});

test.each(KEPT_BEHIND)('$what is known only where it belongs', ({ pattern, files }) => {
  const wrong = ALL.filter(({ from, target }) => pattern.test(target) && !files.test(from));
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('the output of contentlayer is read by one file', () => {
  const readers = SOURCES.filter((file) => readFileSync(file, 'utf8').includes('.contentlayer'));
  // build/prepare.ts only clears the folder away.
  expect(readers).toEqual(['src/build/prepare.ts', 'src/model/content.ts']);
});
