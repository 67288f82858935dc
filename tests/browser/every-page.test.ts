/** What holds for a page of every kind, in both languages. */
import { describe, expect, inject, test } from 'vitest';
import { address } from '../../src/language/addresses.ts';
import { otherLocale } from '../../src/language/locale.ts';
import { ONE_OF_EACH, openBrowser, visit } from './site.ts';

openBrowser();

/** Widths from a small telephone to a wide screen. */
const WIDTHS = [320, 360, 768, 1440];

interface Head {
  lang: string;
  title: string;
  description: string;
  h1: string[];
  canonical: string;
  alternates: Record<string, string>;
}

/** Read in the browser, from the page as it stands. */
const readHead = (): Head => ({
  lang: document.documentElement.lang,
  title: document.title,
  description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
  h1: [...document.querySelectorAll('h1')].map((heading) => heading.innerText.trim()),
  canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href') ?? '',
  alternates: Object.fromEntries(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')].map((link) => [
      link.hreflang,
      link.getAttribute('href') ?? '',
    ]),
  ),
});

const pathOf = (url: string): string => (url === '' ? '' : new URL(url).pathname);

interface Seen {
  head: Head;
  errors: string[];
  foreign: string[];
  /** Widths at which the page is wider than the screen. */
  wide: string[];
}

/** Everything that one look at a page tells. */
async function seeOnce(path: string): Promise<Seen> {
  return visit(path, {}, async ({ page, errors, foreign }) => {
    await page.waitForLoadState('networkidle');
    const head = await page.evaluate(readHead);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${width} px: ${over} px too wide`);
    }
    return { head, errors, foreign, wide };
  });
}

const seen = new Map<string, Promise<Seen>>();

/** A look at a page, taken once for all tests. */
function see(path: string): Promise<Seen> {
  const look = seen.get(path) ?? seeOnce(path);
  seen.set(path, look);
  return look;
}

describe.each(ONE_OF_EACH)('$kind in $locale ($path)', ({ kind, locale, slug, path }) => {
  test('opens without an error, within its security policy, asking no other site', async () => {
    const { errors, foreign } = await see(path);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('has one heading, a title, a description, its language', async () => {
    const { head } = await see(path);
    expect(head.h1).toHaveLength(1);
    expect(head.h1[0]).not.toBe('');
    expect(head.title.length).toBeGreaterThan(5);
    expect(head.description.length).toBeGreaterThan(20);
    expect(head.lang).toBe(locale);
  });

  test('names its canonical address, and its other language names it back', async () => {
    const { head } = await see(path);
    if (kind === 'notFound') {
      expect(head.canonical).toBe('');
      return;
    }
    if (kind === 'embed') {
      // The page of the chart or map is the original; the embed is not listed anywhere.
      await see(pathOf(head.canonical));
      return;
    }
    expect(pathOf(head.canonical)).toBe(path);
    expect(pathOf(head.alternates[locale] ?? '')).toBe(path);
    expect(head.alternates['x-default']).toBe(head.alternates.vi);
    const otherPath = pathOf(head.alternates[otherLocale(locale)] ?? '');
    // Layers of the map have a slug of their own in each language.
    if (kind !== 'mapLayer') expect(otherPath).toBe(address(kind, otherLocale(locale), slug));
    const other = await see(otherPath);
    expect(pathOf(other.head.alternates[locale] ?? '')).toBe(path);
  });

  test('never scrolls sideways', async () => {
    expect((await see(path)).wide).toEqual([]);
  });

  test('can be read with JavaScript off', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('h1').isVisible()).toBe(true);
      const text = await page.locator('main').innerText();
      expect(text.length).toBeGreaterThan(60);
    });
  });
});

test('an address that does not exist answers 404 with a page that searches', async () => {
  const response = await fetch(`${inject('site')}/khong-co-trang-nay/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/<form[^>]*role="search"/);
});
