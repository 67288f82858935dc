/** A reader who finds a mistake is led to a report that already names the page. */
import { describe, expect, test } from 'vitest';
import { address, reportAddress } from '../../src/language/addresses.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser();

describe.each(LOCALES)('report a mistake (%s)', (locale) => {
  test.each(['district', 'province'] as const)('a page of kind %s leads to its report', async (kind) => {
    const { path } = pageOf(kind, locale);
    await visit(path, {}, async ({ page, errors }) => {
      await page.locator(`a[href="${reportAddress(locale, path)}"]`).click();
      const text = page.locator('[data-report] textarea');
      await text.waitFor({ state: 'visible' });
      const lines = (await text.inputValue()).split('\n');
      expect(lines).toHaveLength(4);
      expect(lines[0]).toContain(new URL(path, page.url()).href);
      expect(errors).toEqual([]);
    });
  });

  test.each(['https://elsewhere.example/', '//elsewhere.example/', '/x/<b>/', 'javascript:1'])(
    'an address that is none of ours (%s) is not taken up',
    async (page) => {
      const query = reportAddress(locale, encodeURIComponent(page));
      await visit(query, {}, async (visited) => {
        await visited.page.waitForLoadState('networkidle');
        expect(await visited.page.locator('[data-report]').isVisible()).toBe(false);
      });
    },
  );

  test('without JavaScript the words of the page suffice', async () => {
    await visit(
      reportAddress(locale, address('home', locale)),
      { javaScriptEnabled: false },
      async ({ page }) => {
        expect(await page.locator('[data-report]').isVisible()).toBe(false);
        expect(await page.locator('main .prose').isVisible()).toBe(true);
      },
    );
  });
});
