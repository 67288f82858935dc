/** The map that can be zoomed: only when it is asked for, and within the site. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/language/locale.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser({ webgl: true });

describe.each(LOCALES)('the live map (%s)', (locale) => {
  test('is not loaded until a reader asks for it', async () => {
    await visit(pageOf('map', locale).path, {}, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (/maplibre|MapExplorer/i.test(request.url())) scripts.push(request.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(scripts).toEqual([]);
      expect(await page.locator('canvas').count()).toBe(0);
    });
  });

  test('opens on a press, within the security policy, asking no other site', async () => {
    await visit(pageOf('map', locale).path, {}, async ({ page, errors, foreign }) => {
      await page.locator('[data-press]').click();
      await page.locator('canvas').waitFor({ timeout: 30_000 });
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});
