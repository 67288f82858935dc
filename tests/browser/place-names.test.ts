/** From an old place to today's: by keyboard, by finger, by address, and without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/language/locale.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser();

const alive = (page: Page) => page.locator('astro-island:not([ssr]) .place-tool').waitFor();
const asked = (page: Page) => new URL(page.url()).searchParams.get('noi');

describe.each(LOCALES)('the place finder (%s)', (locale) => {
  const { path } = pageOf('placeNames', locale);

  test('leads from a name without marks to the province of today, by keyboard alone', async () => {
    await visit(path, {}, async ({ page, errors }) => {
      const field = page.locator('[role=combobox]');
      await field.focus();
      await alive(page);
      await field.pressSequentially('meo vac');
      await page.locator('[role=option]').first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const answer = page.locator('.place-answer');
      await answer.waitFor();
      expect(await answer.textContent()).toMatch(/Mèo Vạc.*Hà Giang.*Tuyên Quang.*202\/2025\/QH15/s);
      expect(asked(page)).toBe('027');
      expect(errors).toEqual([]);
    });
  });

  test('finds what was typed before the script was there', async () => {
    await visit(path, {}, async ({ page }) => {
      await page.locator('[role=combobox]').pressSequentially('quan ba');
      await page.locator('[role=option]').first().waitFor();
      expect(await page.locator('[role=option]').first().textContent()).toContain('Quản Bạ');
    });
  });

  test('tells namesakes apart by their province, and keeps the chosen line in sight', async () => {
    await visit(path, {}, async ({ page }) => {
      const field = page.locator('[role=combobox]');
      await field.pressSequentially('chau thanh');
      const options = page.locator('[role=option]');
      await options.first().waitFor();
      const lines = await options.allTextContents();
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.length).toBeGreaterThan(9);
      for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowDown');
      const active = page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`);
      expect(await active.getAttribute('aria-selected')).toBe('true');
      const list = await page.locator('[role=listbox]').boundingBox();
      const line = await active.boundingBox();
      expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    });
  });

  test('Escape closes the list, then empties the field', async () => {
    await visit(path, {}, async ({ page }) => {
      const field = page.locator('[role=combobox]');
      await field.pressSequentially('ha giang');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
      expect(await field.inputValue()).toBe('ha giang');
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('');
    });
  });

  test('a finger chooses from lines that are high enough for it', async () => {
    await visit(path, { hasTouch: true, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.locator('[role=combobox]').tap();
      await alive(page);
      await page.locator('[role=combobox]').pressSequentially('đắk glong');
      const option = page.locator('[role=option]').first();
      await option.waitFor();
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await option.tap();
      await page.locator('.place-answer').waitFor();
      expect(await page.locator('.place-answer').textContent()).toMatch(/Glong.*Đắk Nông.*Lâm Đồng/s);
    });
  });

  test.each(['cu-ha-giang', 'ha-giang', 'meo-vac'])(
    'opens on the answer that its address names: %s',
    async (key) => {
      await visit(`${path}?noi=${key}`, {}, async ({ page }) => {
        const answer = page.locator('.place-answer');
        await answer.waitFor();
        expect(await answer.textContent()).toMatch(/Hà Giang.*Tuyên Quang/s);
      });
    },
  );

  test('says so when its address names no place', async () => {
    await visit(`${path}?noi=xu-gio-lung-may`, {}, async ({ page }) => {
      await page.locator('.place-tool [aria-live] p').waitFor();
      expect(await page.locator('.place-answer').count()).toBe(0);
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
