/** People find their place, with marks or without, by the old name or the new. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address } from '../../src/language/addresses.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser();

/** Addresses found, in their order. */
async function results(page: Page): Promise<string[]> {
  const links = page.locator('[data-search="results"] a');
  await links.first().waitFor({ timeout: 20_000 });
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

const search = (query: string, locale: Locale): Promise<string[]> =>
  visit(`${address('search', locale)}?q=${encodeURIComponent(query)}`, {}, ({ page }) => results(page));

describe.each(LOCALES)('search in %s', (locale) => {
  test.each(['mèo vạc', 'meo vac', 'Mèo Vạc', 'MEO VAC', 'mèo vạc'.normalize('NFD')])(
    '“%s” finds the district first',
    async (query) => {
      expect((await search(query, locale))[0]).toBe(address('district', locale, 'meo-vac'));
    },
  );

  test.each(['dak lak', 'đắk lắk', 'Đak Lak'])(
    '“%s” finds the province among the first three',
    async (query) => {
      expect((await search(query, locale)).slice(0, 3)).toContain(address('province', locale, 'dak-lak'));
    },
  );

  test.each(['duong', 'đường'])('“%s” finds pages, though đ is a letter of its own', async (query) => {
    expect((await search(query, locale)).length).toBeGreaterThan(0);
  });

  test('words that stand nowhere are said to be found nowhere', async () => {
    await visit(`${address('search', locale)}?q=xyzzyqwv`, {}, async ({ page }) => {
      const status = page.locator('[data-search="status"]');
      await expect.poll(() => status.innerText(), { timeout: 20_000 }).toContain('xyzzyqwv');
      expect(await page.locator('[data-search="results"] a').count()).toBe(0);
    });
  });

  test('without JavaScript there is an index to browse', async () => {
    await visit(pageOf('search', locale).path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(`main a[href="${address('district', locale, 'meo-vac')}"]`).isVisible()).toBe(
        true,
      );
    });
  });

  test('the place finder of the first page leads to the district', async () => {
    await visit(pageOf('home', locale).path, {}, async ({ page }) => {
      await page.locator('.place-finder input').fill('meo vac');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${address('search', locale)}?q=*`);
      await results(page);
      await page.locator('[data-search="results"] a').first().click();
      await page.waitForURL(`**${address('district', locale, 'meo-vac')}`);
      expect(await page.locator('h1').innerText()).toContain('Mèo Vạc');
    });
  });
});
