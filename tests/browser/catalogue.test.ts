/** The catalogue, comparison, fit and the replication kit as readers use them: by keyboard, by address, without scripts, on paper. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, modelFile, modelPicture, modelWorkbook } from '../../src/language/addresses.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { openBrowser, pageOf, SITE_FOLDER, slugsOf, visit } from './site.ts';

openBrowser();

const shown = (page: Page) => page.locator('[data-catalogue=item]:visible').count();
const status = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('[data-catalogue=status]').textContent()) ?? '', 10);
const query = (page: Page) => new URL(page.url()).searchParams;

describe.each(LOCALES)('the catalogue (%s)', (locale) => {
  const { path } = pageOf('models', locale);
  const all = slugsOf('model', locale).length;

  test('shows for every value as many models as stand beside it', async () => {
    await visit(path, {}, async ({ page, errors }) => {
      const values = await page.locator('[data-catalogue=value]').evaluateAll((boxes) =>
        (boxes as HTMLInputElement[]).map((box) => ({
          name: box.name,
          value: box.value,
          count: Number(box.closest('label')?.querySelector('[data-count]')?.textContent),
        })),
      );
      expect(values.length).toBeGreaterThan(60);
      const wrong: string[] = [];
      for (const { name, value, count } of values) {
        const box = page.locator(`[data-catalogue=value][name="${name}"][value="${value}"]`);
        await box.evaluate((element: HTMLInputElement) => element.click());
        const visible = await page
          .locator('[data-catalogue=item]')
          .evaluateAll((cards) => cards.filter((card) => !(card as HTMLElement).hidden).length);
        if (visible !== count) wrong.push(`${name}:${value} ${count} ≠ ${visible}`);
        await box.evaluate((element: HTMLInputElement) => element.click());
      }
      expect(wrong).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  test('filters by keyboard alone, and the address says what is shown', async () => {
    await visit(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      const fold = page.locator('[data-facet=terrain] > summary');
      await fold.focus();
      await page.keyboard.press('Enter');
      const box = page.locator('[name=terrain][value=stony-highland]');
      await page.keyboard.press('Tab');
      for (
        let press = 0;
        press < 12 && !(await box.evaluate((element) => element === document.activeElement));
        press += 1
      ) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      expect(query(page).get('dia-hinh')).toBe('stony-highland');
      const count = await shown(page);
      expect(count).toBeGreaterThan(2);
      expect(await status(page)).toBe(count);
      await page.reload();
      await page.locator('.chip').first().waitFor();
      expect(await shown(page)).toBe(count);
      await page.locator('.chip').first().focus();
      await page.keyboard.press('Enter');
      expect(await shown(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('finds words typed without marks, together with filters', async () => {
    await visit(`${path}?xep=hop`, {}, async ({ page }) => {
      await page.locator('[data-catalogue=words]').fill('dong van');
      await page.waitForFunction(() => location.search.includes('tim='));
      const count = await shown(page);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      expect(await page.locator('[data-catalogue=item]:visible').first().textContent()).toMatch(/Đồng Văn/);
    });
  });

  test('shows the map with the same numbers, archipelagos included', async () => {
    await visit(`${path}?xem=ban-do`, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      const map = page.locator('.count-map:visible');
      await map.waitFor();
      const numbers = await map.locator('.count-number').allTextContents();
      expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(all);
      expect(await map.innerHTML()).toMatch(/Hoàng Sa.*Trường Sa/s);
      await map.locator('[data-code] .count-stitch').first().click();
      expect(query(page).get('tinh')).toMatch(/^\d\d$/);
      expect(await status(page)).toBe(Number(numbers[0]));
    });
  });

  test('picks models for comparison, four at most', async () => {
    await visit(path, {}, async ({ page }) => {
      const boxes = page.locator('[data-catalogue=pick]');
      for (let index = 0; index < 4; index += 1) await boxes.nth(index).check();
      expect(await boxes.nth(5).isDisabled()).toBe(true);
      const link = page.locator('[data-catalogue=picked] a');
      expect(
        new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('mo-hinh')?.split(','),
      ).toHaveLength(4);
      await link.click();
      await page.locator('.compare-table[data-models="4"]').waitFor();
    });
  });

  test('is a whole list with anchors and a map without scripts', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.model-summary:visible').count()).toBe(all);
      const anchors = await page
        .locator('.jumps a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const anchor of anchors) expect(await page.locator(anchor).count()).toBe(1);
      expect(await page.locator('.count-map:visible').count()).toBe(1);
      expect(await page.locator('.filters').isVisible()).toBe(false);
    });
  });
});

describe.each(LOCALES)('comparison (%s)', (locale) => {
  const { path } = pageOf('compare', locale);
  const slugs = slugsOf('model', locale).slice(0, 3);

  test('is built by keyboard, and the address carries the choice', async () => {
    await visit(path, {}, async ({ page, errors }) => {
      for (const slug of slugs) {
        const select = page.locator('.compare-choose select');
        await select.focus();
        await page.locator('astro-island:not([ssr]) .compare').waitFor();
        await select.selectOption(slug);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.locator(`.compare-table a[href*="/${slug}/"]`).first().waitFor();
      }
      expect(query(page).get('mo-hinh')).toBe(slugs.join(','));
      const rows = page.locator('.compare-table tbody tr:not(.compare-group)');
      const count = await rows.count();
      expect(count).toBeGreaterThan(20);
      for (let index = 0; index < count; index += 1)
        expect(await rows.nth(index).locator('td').count()).toBe(3);
      expect(await page.locator('.compare-table .unknown').count()).toBeGreaterThan(0);
      await page.locator('.compare-tools input').check();
      expect(await rows.count()).toBeLessThan(count);
      await page.goBack();
      await page.locator('.compare-table[data-models="2"]').waitFor();
      expect(errors).toEqual([]);
    });
  });

  test('leaves out of the address what does not exist', async () => {
    await visit(`${path}?mo-hinh=${slugs[0]},no-such-model,${slugs[1]}`, {}, async ({ page }) => {
      await page.locator('.compare-table[data-models="2"]').waitFor();
    });
  });

  test('leads to every model without scripts', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.compare-all a').count()).toBe(slugsOf('model', locale).length);
      expect(await page.locator('.compare-choose').isVisible()).toBe(false);
    });
  });
});

describe.each(LOCALES)('fit to a place (%s)', (locale) => {
  const { path } = pageOf('fit', locale);

  test('answers by keyboard alone, with reasons, and sends nothing', async () => {
    await visit(path, {}, async ({ page, errors, foreign }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await page.locator('select[name=huyen]').focus();
      // Stands for the arrow keys: a native list takes them differently on every system.
      await page.locator('select[name=huyen]').selectOption('meo-vac');
      await page.keyboard.press('Tab');
      await page.locator('astro-island:not([ssr]) .fit').waitFor();
      await page.locator('input[name=dat]').first().focus();
      await page.keyboard.press('Space');
      await page.locator('input[name=von]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.fit-result').first().waitFor();
      expect(query(page).get('huyen')).toBe('meo-vac');
      expect(query(page).get('dat')).toBe('stony');
      expect(query(page).get('von')).toBe('15');
      const first = page.locator('.fit-result').first();
      expect(await first.locator('.fit-for dd').textContent()).not.toBe('');
      const heading = page.locator('.fit-results h2');
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(sent.filter((request) => !request.startsWith('GET /'))).toEqual([]);
      expect([...errors, ...foreign]).toEqual([]);
    });
  });

  test('shows the same answer from its address, on another device', async () => {
    const search = '?huyen=ky-son&dat=steep&nuoc=short&cho=far';
    const titles = (width: number) =>
      visit(`${path}${search}`, { viewport: { width, height: 800 } }, async ({ page }) => {
        await page.locator('.fit-result').first().waitFor();
        expect(await page.locator('input[name=dat][value=steep]').isChecked()).toBe(true);
        expect(await page.locator('select[name=huyen]').inputValue()).toBe('ky-son');
        return page.locator('.fit-result h3').allTextContents();
      });
    expect(await titles(360)).toEqual(await titles(1440));
  });

  test('tells its rules without scripts', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.fit-rules li').count()).toBeGreaterThan(100);
      expect(await page.locator('.fit-rules li a').count()).toBeGreaterThan(100);
    });
  });
});

describe.each(LOCALES)('the replication kit (%s)', (locale) => {
  const slugs = slugsOf('model', locale);

  test('prints its checklist on one A4 page, for every model', async () => {
    const pages: string[] = [];
    for (const slug of slugs) {
      await visit(address('kit', locale, slug), {}, async ({ page }) => {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const count = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
        const [, width = '', height = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
        if (count !== 1) pages.push(`${slug}: ${count} pages`);
        if (Math.round(Number(width)) !== 595 || Math.round(Number(height)) !== 842)
          pages.push(`${slug}: ${width} × ${height}`);
      });
    }
    expect(slugs.length).toBeGreaterThanOrEqual(85);
    expect(pages).toEqual([]);
  }, 180_000);

  test('has its workbook, its picture and its file for every model', () => {
    const missing = slugs
      .flatMap((slug) => [modelWorkbook(slug, locale), modelPicture(slug, locale), modelFile(slug, locale)])
      .filter((file) => !existsSync(join(SITE_FOLDER, file)));
    expect(missing).toEqual([]);
  });
});

describe.each(LOCALES)('a model for machines (%s)', (locale) => {
  test('is a HowTo with its steps, or an Article when it is a lesson', () => {
    const kinds = slugsOf('model', locale).map((slug) => {
      const html = readFileSync(join(SITE_FOLDER, address('model', locale, slug), 'index.html'), 'utf8');
      const [, json = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      const data = JSON.parse(json) as { '@type'?: string; step?: unknown[]; headline?: string };
      if (data['@type'] === 'HowTo') expect(data.step?.length, slug).toBeGreaterThan(0);
      else expect(data.headline, slug).toBeTruthy();
      expect(html).toContain('property="og:image"');
      return data['@type'];
    });
    expect(new Set(kinds)).toEqual(new Set(['HowTo', 'Article']));
  });
});
