/** From an old place to today's: by keyboard, by address, and without scripts. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/language/locale.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser();

describe.each(LOCALES)('the place finder (%s)', (locale) => {
  const { path } = pageOf('placeNames', locale);

  test('leads from a name without marks to the province of today, by keyboard alone', async () => {
    await visit(path, {}, async ({ page, errors }) => {
      const field = page.locator('[role=combobox]');
      await field.focus();
      await page.locator('astro-island:not([ssr]) .place-tool').waitFor();
      await field.pressSequentially('meo vac');
      await page.locator('[role=option]').first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const answer = page.locator('.place-answer');
      await answer.waitFor();
      expect(await answer.textContent()).toMatch(/Mèo Vạc.*Hà Giang.*Tuyên Quang.*202\/2025\/QH15/s);
      expect(new URL(page.url()).searchParams.get('noi')).toBe('027');
      expect(errors).toEqual([]);
    });
  });

  test('opens on the answer that its address names', async () => {
    await visit(`${path}?noi=cu-ha-giang`, {}, async ({ page }) => {
      const answer = page.locator('.place-answer');
      await answer.waitFor();
      expect(await answer.textContent()).toMatch(/Hà Giang.*Tuyên Quang/s);
    });
  });

  test('without scripts lists all 705 districts under the provinces of today', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.place-group').count()).toBe(34);
      expect(await page.locator('.place-group .unit-names li').count()).toBe(705);
      expect(await page.locator('.place-tool').isVisible()).toBe(false);
    });
  });
});
