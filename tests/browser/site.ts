/** The built site as the tests see it: one page of each kind in each language, and a way to open them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { address, PAGE_KINDS, type PageKind } from '../../src/language/addresses.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { BROWSER_FLAGS, findBrowser, WEBGL_FLAGS } from './find-browser.ts';

export const SITE_FOLDER = process.env.SITE_FOLDER ?? 'dist';

export interface SitePage {
  kind: PageKind;
  locale: Locale;
  slug: string;
  path: string;
}

const fileOf = (path: string): string => join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path);

/** Slugs of a kind, from the built folders; the page with the most in it comes first. */
export function slugsOf(kind: PageKind, locale: Locale): string[] {
  const [before = ''] = address(kind, locale, '*').split('*');
  const folder = join(SITE_FOLDER, before);
  if (!existsSync(folder)) return [];
  // Pages of their own may stand in the same folder: /mo-hinh/so-sanh/.
  const others = new Set(
    PAGE_KINDS.map((other) => address(other, locale, '*')).filter((path) => !path.includes('*')),
  );
  const size = (slug: string) => statSync(fileOf(address(kind, locale, slug))).size;
  return readdirSync(folder)
    .filter((slug) => !others.has(address(kind, locale, slug)))
    .filter((slug) => existsSync(fileOf(address(kind, locale, slug))))
    .sort((a, b) => size(b) - size(a) || a.localeCompare(b));
}

/** One page of each kind in each language. A kind that was not built has an address that fails. */
export const ONE_OF_EACH: SitePage[] = PAGE_KINDS.flatMap((kind) =>
  LOCALES.filter((locale) => kind !== 'notFound' || locale === 'vi').map((locale) => {
    const slug = address(kind, locale, '*').includes('*') ? (slugsOf(kind, locale)[0] ?? 'not-built') : '';
    return { kind, locale, slug, path: address(kind, locale, slug) };
  }),
);

/** The page of a kind that the tests look at. */
export function pageOf(kind: PageKind, locale: Locale): SitePage {
  const found = ONE_OF_EACH.find((page) => page.kind === kind && page.locale === locale);
  if (!found) throw new Error(`no page of kind ${kind} in ${locale}`);
  return found;
}

/** What went wrong in the browser while a page was open. */
export interface Watched {
  /** Console errors (violations of the security policy among them) and exceptions. */
  errors: string[];
  /** Requests that left the site. */
  foreign: string[];
}

export interface OpenPage extends Watched {
  page: Page;
}

let browser: Browser;

/** Connects a test file to the running browser, or starts one that can draw WebGL. */
export function openBrowser({ webgl = false } = {}): void {
  beforeAll(async () => {
    contexts.clear();
    const executablePath = findBrowser() ?? '';
    browser = webgl
      ? await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...WEBGL_FLAGS] })
      : await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

const contexts = new Map<string, Promise<BrowserContext>>();

/** A browser profile of these options; windows of one test file share it, which is quick. */
function contextOf(options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options);
  const context =
    contexts.get(key) ?? browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.set(key, context);
  return context;
}

/** Opens an address of the site in a window of its own, hands it over, and closes the window. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const site = inject('site');
  const page = await (await contextOf(options)).newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  try {
    const response = await page.goto(path.startsWith('http') ? path : site + path, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${path}: ${response?.status()}`);
    return await look({ page, errors, foreign });
  } finally {
    await page.close();
  }
}
