/** `npm run bench`: what a browser loads by itself for each kind of page, gzip, against its budget. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { address, PAGE_KINDS, type PageKind } from '../language/addresses.ts';
import { LOCALES } from '../language/locale.ts';
import { build } from './build.ts';
import { htmlFiles } from './links.ts';
import { DIST, ROOT } from './paths.ts';
import { say } from './progress.ts';

const KB = 1024;

/** Budgets in KB; every page without one of its own is a text page. */
const TEXT_BUDGET = 100;
const BUDGETS: Partial<Record<PageKind, number>> = { home: 150, map: 150, mapLayer: 150, embed: 30 };

/** Files that are packed already; a server sends them as they are. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif', '.gz']);

/** Bytes that go over the wire for a file. */
function weigh(content: Buffer, name: string): number {
  return PACKED.has(extname(name)) ? content.length : gzipSync(content, { level: 9 }).length;
}

const tags = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}\\b[^>]*>`, 'gi')) ?? [];
const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');

const LOADING_LINKS = /\b(stylesheet|preload|modulepreload|icon|manifest)\b/;

/** Addresses in a style sheet. Data addresses weigh in the sheet itself; those of `#` are parts of the page. */
const urlsInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((url) => !/^(data:|#)/.test(url));

/** Scripts that a script needs before it runs; those behind `import()` wait for the reader. */
const staticImports = (script: string): string[] =>
  [
    ...script.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\sfrom\s*|[\w*{}\s,$]*?from)?["']([^"']+)["']/g,
    ),
  ]
    .map((match) => match[1] ?? '')
    .filter((target) => /^[./]/.test(target));

/** Addresses that a browser loads by itself for a page, in its markup. */
export function loadedByHtml(html: string): string[] {
  // A code to paste is text, not markup.
  const markup = html.replace(/<textarea[\s\S]*?<\/textarea>|<!--[\s\S]*?-->/gi, '');
  const links = tags(markup, 'link')
    .filter((tag) => LOADING_LINKS.test(attribute(tag, 'rel')))
    .map((tag) => attribute(tag, 'href'));
  const sources = [
    'script',
    'img',
    'iframe',
    'source',
    'video',
    'audio',
    'embed',
    'input',
    'image',
    'use',
  ].flatMap((name) =>
    tags(markup, name).flatMap((tag) => [
      attribute(tag, 'src'),
      ...(name === 'image' || name === 'use' ? [attribute(tag, 'href')] : []),
      ...attribute(tag, 'srcset')
        .split(',')
        .map((part) => part.trim().split(/\s+/)[0] ?? ''),
    ]),
  );
  const styles = [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].flatMap((match) =>
    urlsInCss(match[1] ?? ''),
  );
  const inline = [...markup.matchAll(/\sstyle="([^"]*)"/gi)].flatMap((match) => urlsInCss(match[1] ?? ''));
  const islands = tags(markup, 'astro-island')
    .filter((tag) => /^(load|idle|only)$/.test(attribute(tag, 'client')))
    .flatMap((tag) => [attribute(tag, 'component-url'), attribute(tag, 'renderer-url')]);
  return [...links, ...sources, ...styles, ...inline, ...islands].filter(
    (url) => url !== '' && !/^(data:|#)/.test(url),
  );
}

/** Path in the site of an address in a file of it; nothing when it leads to another site. */
function resolveIn(file: string, url: string): string | undefined {
  if (/^([a-z]+:)?\/\//i.test(url)) return undefined;
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
}

interface Weight {
  /** Path of the page's file. */
  page: string;
  bytes: number;
  files: Map<string, number>;
  /** Addresses of other sites that a browser would load. */
  foreign: string[];
}

/** Weight of one page with everything that it pulls in. */
export function weighPage(folder: string, page: string): Weight {
  const files = new Map<string, number>();
  const foreign: string[] = [];
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${page}: ${file} ?`);
    const content = readFileSync(path);
    files.set(file, weigh(content, file));
    const kind = extname(file);
    const text = content.toString();
    const urls =
      kind === '.html'
        ? loadedByHtml(text)
        : kind === '.css'
          ? urlsInCss(text)
          : kind === '.js'
            ? staticImports(text)
            : [];
    for (const url of urls) {
      const target = resolveIn(file, url);
      if (target === undefined) foreign.push(`${file} → ${url}`);
      else queue.push(target);
    }
  }
  return { page, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0), files, foreign };
}

/** Kind of a page, from its address. */
function kindOf(page: string): PageKind | undefined {
  const path = `/${page.replace(/index\.html$/, '')}`;
  const fits = (kind: PageKind, slug: string) =>
    LOCALES.some((locale) => address(kind, locale, slug) === path);
  const parts = path.split('/').slice(1, -1);
  const slugs = ['', parts.at(-1) ?? '', parts.slice(-2).join('/')];
  return slugs.flatMap((slug) => PAGE_KINDS.find((kind) => fits(kind, slug)) ?? [])[0];
}

/** Prints the table. @returns faults: pages over budget, requests to other sites */
function measure(folder: string): string[] {
  const faults: string[] = [];
  const worst = new Map<PageKind | 'other', Weight>();
  const counts = new Map<PageKind | 'other', number>();
  for (const page of htmlFiles(folder)) {
    const kind = kindOf(page) ?? 'other';
    const weight = weighPage(folder, page);
    const budget = (kind === 'other' ? undefined : BUDGETS[kind]) ?? TEXT_BUDGET;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (weight.bytes > (worst.get(kind)?.bytes ?? -1)) worst.set(kind, weight);
    if (weight.bytes > budget * KB)
      faults.push(`/${page}: ${(weight.bytes / KB).toFixed(1)} KB > ${budget} KB`);
    faults.push(...weight.foreign.map((found) => `tải từ nơi khác · loads from elsewhere: ${found}`));
  }
  say('KB gzip, trang nặng nhất mỗi loại · the heaviest page of each kind\n');
  say(
    `${'loại · kind'.padEnd(14)} ${'KB'.padStart(6)} ${'≤'.padStart(5)}  html   css  font    js  khác  số trang · page`,
  );
  for (const kind of [...PAGE_KINDS, 'other'] as const) {
    const weight = worst.get(kind);
    if (!weight) continue;
    const sum = (extensions: string[]) => {
      const bytes = [...weight.files]
        .filter(([name]) => extensions.includes(extname(name)))
        .reduce((a, [, b]) => a + b, 0);
      return (bytes / KB).toFixed(1).padStart(5);
    };
    const known = ['.html', '.css', '.woff2', '.js'];
    const rest = [...new Set([...weight.files.keys()].map((name) => extname(name)))].filter(
      (name) => !known.includes(name),
    );
    const budget = (kind === 'other' ? undefined : BUDGETS[kind]) ?? TEXT_BUDGET;
    say(
      `${kind.padEnd(14)} ${(weight.bytes / KB).toFixed(1).padStart(6)} ${String(budget).padStart(5)} ${sum(['.html'])} ${sum(['.css'])} ${sum(['.woff2'])} ${sum(['.js'])} ${sum(rest)}  ${counts.get(kind)} · /${weight.page.replace(/index\.html$/, '')}`,
    );
  }
  return faults;
}

/** Scripts of a page's islands that wait for a reader, with what they import before they run. */
function islandScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const urls = tags(html, 'astro-island').flatMap((tag) => [
    attribute(tag, 'component-url'),
    attribute(tag, 'renderer-url'),
  ]);
  const found = new Set<string>();
  const queue = urls.flatMap((url) => resolveIn(page, url) ?? []);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const script = readFileSync(join(folder, file), 'utf8');
    queue.push(...staticImports(script).flatMap((url) => resolveIn(file, url) ?? []));
  }
  return [...found];
}

/** The map's own budgets in KB: the page with its script awake, and what the zoomable map adds to MapLibre. */
const MAP_AWAKE = 150;
const LIVE_ADDS = 60;

/** Prints what the map's page loads when a reader uses it. @returns faults: what is over budget */
function measureMap(folder: string): string[] {
  const page = 'ban-do/index.html';
  const kb = (bytes: number) => (bytes / KB).toFixed(1);
  const size = (file: string) => weigh(readFileSync(join(folder, file)), file);
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);
  const still = weighPage(folder, page).bytes;
  const scripts = islandScripts(folder, page);
  const awake = still + total(scripts);
  const assets = readdirSync(join(folder, 'assets'));
  const named = (pattern: RegExp) =>
    assets.filter((name) => pattern.test(name)).map((name) => `assets/${name}`);
  const library = [...named(/^live-map\./), ...named(/^maplibre-gl/)];
  const ours = [...scripts, 'data/districts-overview-geometry.topojson', 'map/ground-vi.json'];
  const lines: [string, number, number | null][] = [
    ['trang bản đồ, chưa chạy mã · the map’s page, still', still, MAP_AWAKE],
    ['trang bản đồ, mã đã chạy · awake', awake, MAP_AWAKE],
    ['một lần xem năm khác · another year', size('map/vi/ban-do-huyen-ngheo-2023.json'), null],
    ['bản đồ phóng to: phần của ta · zoomable map, our part', total(ours), LIVE_ADDS],
    ['bản đồ phóng to: MapLibre · MapLibre itself', total(library), null],
  ];
  say('\nBản đồ, KB gzip · the map');
  for (const [what, bytes, budget] of lines)
    say(`${what.padEnd(58)} ${kb(bytes).padStart(6)} ${budget === null ? '' : `≤ ${budget}`}`);
  return lines.flatMap(([what, bytes, budget]) =>
    budget !== null && bytes > budget * KB ? [`${what}: ${kb(bytes)} KB > ${budget} KB`] : [],
  );
}

/** Hash of every file of the site. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Builds twice. @returns the files that differ between the two */
async function compareTwoBuilds(folder: string): Promise<string[]> {
  await build();
  const first = hashes(folder);
  await build();
  const second = hashes(folder);
  const all = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = all.filter((file) => first.get(file) !== second.get(file));
  if (different.length === 0)
    say(`✓ Hai lần dựng giống nhau từng byte · two builds are the same, byte for byte (${all.length})`);
  return different.map((file) => `khác nhau giữa hai lần dựng · differs between two builds: ${file}`);
}

if (import.meta.main) {
  const folder = join(ROOT, process.env.SITE_FOLDER ?? DIST);
  const faults = process.argv.includes('--twice') ? await compareTwoBuilds(folder) : [];
  if (!existsSync(folder))
    throw new Error('Chưa có dist/: chạy npm run build · No dist/ yet: run npm run build');
  faults.push(...measure(folder), ...measureMap(folder));
  if (faults.length > 0) {
    const shown = [...new Set(faults)].sort();
    console.error(
      `\n✗ ${shown.length}\n  ${shown.slice(0, 80).join('\n  ')}${shown.length > 80 ? '\n  …' : ''}`,
    );
    process.exitCode = 1;
  } else
    say('\n✓ Trang nào cũng trong mức · every page is within its budget; nothing is loaded from elsewhere');
}
