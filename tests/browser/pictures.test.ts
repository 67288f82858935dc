/** Maps, charts and tables stand in the page itself: no script draws them, and they may stand in other pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { address, chartFile } from '../../src/language/addresses.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { openBrowser, pageOf, slugsOf, visit } from './site.ts';

openBrowser();

/** Every chart's embed, and of the many maps the heaviest and the lightest. */
function embedsOf(locale: Locale): string[] {
  const all = slugsOf('embed', locale);
  return [...new Set([...slugsOf('chart', locale), ...all.slice(0, 4), ...all.slice(-2)])];
}

describe.each(LOCALES)('with JavaScript off (%s)', (locale) => {
  const off = { javaScriptEnabled: false };

  test.each(['home', 'map'] as const)('%s shows the map of the 74 districts, each a link', async (kind) => {
    await visit(pageOf(kind, locale).path, off, async ({ page }) => {
      const map = page
        .locator('main svg')
        .filter({ has: page.locator('.area') })
        .first();
      expect(await map.isVisible()).toBe(true);
      expect((await map.boundingBox())?.width).toBeGreaterThan(250);
      expect(await map.locator('a').count()).toBe(74);
      expect(await map.locator('.island-label').count()).toBe(2);
    });
  });

  test('the map page has its table beside it', async () => {
    await visit(pageOf('map', locale).path, off, async ({ page }) => {
      expect(await page.locator('main table').first().isVisible()).toBe(true);
      expect(await page.locator('main table tbody tr').count()).toBeGreaterThanOrEqual(74);
    });
  });

  test.each(slugsOf('chart', locale))('chart %s shows picture, table and source', async (slug) => {
    await visit(address('chart', locale, slug), off, async ({ page }) => {
      expect(await page.locator('main svg[role]:visible').count()).toBeGreaterThanOrEqual(1);
      expect(await page.locator('main table:visible tbody tr').count()).toBeGreaterThan(1);
      expect(await page.locator('main table a[href^="http"]').count()).toBeGreaterThan(0);
    });
  });
});

describe.each(LOCALES)('embedded in another site with everything blocked (%s)', (locale) => {
  let other: Server;
  let origin: string;

  beforeAll(async () => {
    other = createServer((request, response) => {
      const slug = (request.url ?? '').slice(1);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="vi"><title>Báo Sao Mai</title><iframe sandbox="" title="x" width="640" height="700" src="${inject('site')}${address('embed', locale, slug)}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(other.address() as AddressInfo).port}`;
  });
  afterAll(() => other.close());

  test.each(embedsOf(locale))('%s shows picture, table and source', async (slug) => {
    await visit(`${origin}/${slug}`, {}, async ({ page, errors }) => {
      const frame = page.frameLocator('iframe');
      const picture = frame.locator('svg:visible').first();
      await picture.waitFor();
      expect((await picture.boundingBox())?.width).toBeGreaterThan(250);
      expect(await frame.locator('table').isVisible()).toBe(false);
      await frame.locator('summary').click();
      expect(await frame.locator('table').isVisible()).toBe(true);
      // A change may be known for one place only.
      expect(await frame.locator('tbody tr').count()).toBeGreaterThan(0);
      const source = frame.locator('footer a').first();
      expect(await source.isVisible()).toBe(true);
      expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
      // The page has no script of its own: what the browser blocks here is the test's way of looking.
      expect(
        await fetch(`${inject('site')}${address('embed', locale, slug)}`).then((page) => page.text()),
      ).not.toContain('<script');
      expect(errors.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
    });
  });

  test.each(embedsOf(locale))('%s fits the height that its code asks for', async (slug) => {
    const original = await visit(address('embed', locale, slug), {}, ({ page }) =>
      page.locator('link[rel="canonical"]').getAttribute('href'),
    );
    const code = await visit(new URL(original ?? '').pathname, {}, ({ page }) =>
      page.locator('[data-embed-code]').inputValue(),
    );
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    expect(code).toContain(address('embed', locale, slug));
    await visit(address('embed', locale, slug), { viewport: { width: 640, height } }, async ({ page }) => {
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed).toBeLessThanOrEqual(height);
    });
  });
});

describe.each(LOCALES)('files of a chart (%s)', (locale) => {
  test.each(slugsOf('chart', locale))('%s as SVG, PNG and CSV', async (slug) => {
    const get = async (extension: 'svg' | 'png' | 'csv') => {
      const response = await fetch(inject('site') + chartFile(slug, locale, extension));
      expect(response.status).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    };
    const svg = (await get('svg')).toString();
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).not.toMatch(/var\(--/);
    expect((await get('png')).subarray(1, 4).toString()).toBe('PNG');
    expect((await get('csv')).toString().split('\n').length).toBeGreaterThan(2);
  });
});
