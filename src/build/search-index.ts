/** The search index of the finished pages, made by Pagefind so that `đ` is found as `d`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { foldDStroke } from '../language/fold.ts';
import { type NameRole, nameTokens } from '../language/place-names.ts';
import { htmlFiles } from './links.ts';

/** Pagefind ships ready-made interfaces with every index; ours is `components/search.ts`. */
const UNUSED = /(?:-ui|-highlight)\.(?:js|css)$/;

const BODY = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/;

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The text of a piece of HTML, still escaped: it goes into an attribute. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;')
    .trim();

/** Written as an entity, `đ` passes the folding of the page and comes back to the reader as it was. */
const keepDStroke = (text: string): string => text.replaceAll('đ', '&#273;').replaceAll('Đ', '&#272;');

const meta = (name: string, value: string): string =>
  value ? `<span hidden data-pagefind-meta="${name}:${keepDStroke(value)}"></span>` : '';

/** Last address of a page: `huyen-ngheo/meo-vac/index.html` → `/huyen-ngheo/meo-vac/`. */
const urlOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** A paragraph of whole names, seen by the index only. */
const names = (texts: readonly string[], role: NameRole): string =>
  `<p hidden>${[...new Set(texts.flatMap((text) => nameTokens(text, role)))].join(' ')}</p>`;

/** Names that a page lists for the search only, separated by `;`. */
const listedNames = (html: string): string[] =>
  (/<div hidden>([^<]*)<\/div>\s*<\/main>/.exec(html)?.[1] ?? '').split(';').map((name) => name.trim());

/**
 * The page as Pagefind reads it: words with `đ` folded, the shown title and description with their `đ`,
 * the heading weighted so that a place stands above the pages that mention it.
 * Nothing for pages that are not to be searched.
 */
export function searchablePage(html: string): string | undefined {
  const main = BODY.exec(html)?.[0];
  if (main === undefined) return undefined;
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const head = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1]?.replace(/ – [^–]*$/, '');
  const title = plainText(heading ?? head ?? '');
  const description = attribute(/<meta name="description"[^>]*>/.exec(html)?.[0] ?? '', 'content');
  const kind = attribute(main, 'data-search-kind');
  const shown =
    meta('title', title) +
    // The same words folded: Pagefind searches what it shows, and there `đ` would not be found.
    `<span hidden data-pagefind-meta="name:${title}"></span>` +
    meta('description', description) +
    meta('kind', kind) +
    names([title], 'own') +
    (kind === 'province' ? names(listedNames(html), 'listed') : '');
  return foldDStroke(html)
    .replace(foldDStroke(main), (tag) => tag + foldDStroke(shown))
    .replace(/<h1\b/, '<h1 data-pagefind-weight="10"');
}

/** Gathers what Pagefind could not do. @throws {Error} */
function mustSucceed(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`);
}

/** Indexes every searchable page of a built site into `<folder>/pagefind/`. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  mustSucceed(errors);
  if (!index) throw new Error('pagefind: no index');
  try {
    // One after the other, in the order of their names: the index is the same for the same pages.
    for (const file of htmlFiles(folder)) {
      const content = searchablePage(readFileSync(join(folder, file), 'utf8'));
      if (content === undefined) continue;
      mustSucceed((await index.addHTMLFile({ url: urlOf(file), content })).errors);
    }
    const written = await index.getFiles();
    mustSucceed(written.errors);
    const target = join(folder, 'pagefind');
    rmSync(target, { recursive: true, force: true });
    for (const { path, content } of written.files) {
      if (UNUSED.test(path)) continue;
      const file = join(target, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await pagefind.close();
  }
}
