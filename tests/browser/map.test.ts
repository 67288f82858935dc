/** The map's page: one state shown as map, as table and in the address, with and without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address } from '../../src/language/addresses.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser();

const MAP = pageOf('map', 'vi').path;
const YEAR = address('mapLayer', 'vi', 'ty-le-ho-ngheo/2023');

/** Wakes the page's script, as a pointer that passes over it does. */
async function wake(page: Page): Promise<void> {
  await page.locator('.map-words').hover();
  await page.locator('astro-island:not([ssr]) .map-desk').waitFor();
}

const names = (page: Page) => page.locator('.map-table tbody th a').allTextContents();

/** Fill of every place in the drawn map, by its code. */
const fills = (page: Page) =>
  page
    .locator('svg.map [data-code]')
    .evaluateAll((places) =>
      Object.fromEntries(
        places.map((place) => [
          place.getAttribute('data-code'),
          place.querySelector('.area')?.getAttribute('class')?.replace('area fill-', ''),
        ]),
      ),
    );

/** Fill of every row of the table, by its code. */
const dots = (page: Page) =>
  page
    .locator('.map-table tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-row'),
          row.querySelector('.map-dot')?.className.replace('map-dot of-', ''),
        ]),
      ),
    );

describe('without scripts', () => {
  test('every year is a page of its own, with its map and its table agreeing', async () => {
    await visit(MAP, { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('.map-years a', { hasText: '2023' }).click();
      expect(new URL(page.url()).pathname).toBe(YEAR);
      expect(await page.locator('h1').textContent()).toContain('2023');
      expect(await fills(page)).toEqual(await dots(page));
      expect(await page.locator('.map-table tbody tr').count()).toBe(74);
    });
  });

  test('the map of 34 provinces can be chosen', async () => {
    await visit(MAP, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('svg .province-lines.on-63').isVisible()).toBe(true);
      expect(await page.locator('svg .map-names.wide.on-63').isVisible()).toBe(true);
      await page.locator('input[name="ban-do"][value="34"]').check();
      expect(await page.locator('svg .map-names.wide.on-34').isVisible()).toBe(true);
      expect(await page.locator('svg .province-lines.on-63').isVisible()).toBe(false);
    });
  });

  test('nothing that needs a script is offered', async () => {
    await visit(MAP, { javaScriptEnabled: false }, async ({ page }) => {
      for (const control of await page.locator('.needs-script').all())
        expect(await control.isVisible()).toBe(false);
    });
  });
});

describe('with scripts', () => {
  test('another year comes in place: map, table, title, files and address change together', async () => {
    await visit(MAP, {}, async ({ page, errors }) => {
      await wake(page);
      const before = await fills(page);
      await page.locator('.map-years a', { hasText: '2023' }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(YEAR);
      await expect.poll(() => page.locator('h1').textContent()).toContain('2023');
      expect(await page.title()).toContain('2023');
      expect(await fills(page)).toEqual(await dots(page));
      expect(await fills(page)).not.toEqual(before);
      expect(await page.locator('.map-files a').first().getAttribute('href')).toContain('2023');
      expect(await page.locator('[data-embed-code]').inputValue()).toContain('2023');
      expect(await page.locator('.site-language').getAttribute('href')).toContain('/en/map/');
      await page.goBack();
      await expect.poll(() => page.locator('h1').textContent()).not.toContain('2023');
      expect(await fills(page)).toEqual(before);
      expect(errors).toEqual([]);
    });
  });

  test('the same view opened fresh shows what the page showed in place', async () => {
    const inPlace = await visit(MAP, {}, async ({ page }) => {
      await wake(page);
      await page.locator('.map-years a', { hasText: '2022' }).click();
      await expect.poll(() => page.locator('h1').textContent()).toContain('2022');
      return { fills: await fills(page), names: await names(page), path: new URL(page.url()).pathname };
    });
    await visit(inPlace.path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await fills(page)).toEqual(inPlace.fills);
      expect(await names(page)).toEqual(inPlace.names);
    });
  });

  test('sorting, filter, chosen place and map stand in the address, which opens the same view', async () => {
    const state = await visit(MAP, {}, async ({ page }) => {
      await wake(page);
      await page.locator('[data-sort="name"]').click();
      await page.locator('.map-filter select').selectOption('cu-02');
      await page.locator('input[name="ban-do"][value="34"]').check();
      await page.locator('svg.map a[data-code="026"]').click({ force: true });
      await expect
        .poll(() => page.locator('.map-card.is-kept .map-card-name').textContent())
        .toBe('Đồng Văn');
      return { url: page.url(), names: await names(page) };
    });
    expect(state.names).toHaveLength(7);
    expect(state.names).toEqual([...state.names].sort(new Intl.Collator('vi').compare));
    await visit(state.url, {}, async ({ page }) => {
      await expect.poll(() => names(page)).toEqual(state.names);
      expect(await page.locator('input[name="ban-do"][value="34"]').isChecked()).toBe(true);
      expect(await page.locator('.map-card.is-kept .map-card-name').textContent()).toBe('Đồng Văn');
      expect(await page.locator('tr.is-chosen th a').textContent()).toBe('Đồng Văn');
    });
  });

  test('places without a figure stay at the end whichever way the figures are sorted', async () => {
    await visit(MAP, {}, async ({ page }) => {
      await wake(page);
      for (let press = 0; press < 2; press += 1) {
        await page.locator('[data-sort="value"]').click();
        const known = await page
          .locator('.map-table tbody td.number > span:first-child')
          .evaluateAll((cells) => cells.map((cell) => !cell.classList.contains('unknown')));
        expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
        expect(known).toContain(false);
      }
    });
  });

  test('by keyboard a place is named when it has the focus, and Enter leads to its page', async () => {
    await visit(MAP, {}, async ({ page }) => {
      await wake(page);
      await page.locator('svg.map a[data-code="027"]').focus();
      await expect.poll(() => page.locator('.map-card-name').textContent()).toBe('Mèo Vạc');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/huyen-ngheo/meo-vac/');
    });
  });

  test('the map refuses to subtract across the two standards, and says why', async () => {
    await visit(MAP, {}, async ({ page }) => {
      await page.locator('.chip.refused').first().click();
      await page.waitForURL('**/khac-chuan/**');
      expect(await page.locator('.map-refused').textContent()).toMatch(/07\/2021/);
      expect(new Set(Object.values(await fills(page)))).toEqual(new Set(['hatch']));
    });
  });

  test('where the zoomable map cannot be drawn, the drawn one stays', async () => {
    await visit(MAP, {}, async ({ page }) => {
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await wake(page);
      await page.locator('.map-open button').click();
      await expect
        .poll(() => page.locator('.map-open [role=status]').textContent(), { timeout: 20_000 })
        .toMatch(/không mở được/);
      expect(await page.locator('svg.map').isVisible()).toBe(true);
    });
  });
});

test('years stand beside each other, each with both archipelagos', async () => {
  await visit(
    address('mapLayer', 'vi', 'ty-le-ho-ngheo/cac-nam'),
    { javaScriptEnabled: false },
    async ({ page }) => {
      const maps = page.locator('.map-multiples li');
      expect(await maps.count()).toBeGreaterThan(3);
      for (const map of await maps.all()) {
        expect(await map.locator('svg').textContent()).toMatch(/Hoàng Sa.*Trường Sa/);
      }
    },
  );
});
