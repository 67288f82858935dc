/** The map that can be zoomed: only when it is asked for, within the site, and like the drawn one. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lightTheme } from '../../src/drawing/theme.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { firstMap } from '../../src/map/first-map.ts';
import { openBrowser, pageOf, visit } from './site.ts';

openBrowser({ webgl: true });

/** Presses the button and waits until the map has been painted. */
async function openMap(page: Page): Promise<void> {
  await page.locator('.map-open button').click();
  await page.locator('.map-live:not(.is-opening) canvas').waitFor({ timeout: 30_000 });
}

/** Colours of a picture at some points, as `#rrggbb`. */
async function coloursAt(page: Page, picture: Buffer, points: { x: number; y: number }[]): Promise<string[]> {
  return page.evaluate(
    async ({ source, at }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return at.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { source: `data:image/png;base64,${picture.toString('base64')}`, at: points },
  );
}

describe.each(LOCALES)('the live map (%s)', (locale) => {
  test('is not loaded until a reader asks for it', async () => {
    await visit(pageOf('map', locale).path, {}, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (/maplibre|live-map|topojson/i.test(request.url())) scripts.push(request.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(scripts).toEqual([]);
      expect(await page.locator('canvas').count()).toBe(0);
    });
  });

  test('opens on a press, within the security policy, asking no other site', async () => {
    await visit(pageOf('map', locale).path, {}, async ({ page, errors, foreign }) => {
      await openMap(page);
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).searchParams.get('kieu')).toBe('phong-to');
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});

describe('shows a place in the colour of the drawn map', () => {
  const known = firstMap('vi').rows.filter(({ fill }) => fill !== 'hatch');
  const fills = new Map(known.map(({ name, fill }) => [name, fill]));
  // One of each class.
  const places = [...new Map(known.map((row) => [row.fill, row])).values()];

  test.each(places.map((row) => [row.fill, row] as const))('%s', async (fill, { slug, name }) => {
    await visit(
      `${pageOf('map', 'vi').path}?kieu=phong-to&noi=${slug}`,
      { reducedMotion: 'reduce' },
      async ({ page }) => {
        await page.locator('.map-live:not(.is-opening) canvas').waitFor({ timeout: 30_000 });
        await page.waitForTimeout(500);
        const frame = await page.locator('.map-live-frame').boundingBox();
        if (!frame) throw new Error('no map');
        const seen: { x: number; y: number }[] = [];
        const [middleX, middleY] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
        for (const dx of [-60, -30, 0, 30, 60]) {
          for (const dy of [-60, -30, 0, 30, 60]) {
            const at = { x: Math.round(middleX + dx), y: Math.round(middleY + dy) };
            await page.mouse.move(at.x, at.y);
            const under = await page.evaluate(() => document.querySelector('.map-card-name')?.textContent);
            if (under === name) seen.push(at);
          }
        }
        await page.mouse.move(middleX, frame.y - 5);
        const painted = await coloursAt(page, await page.screenshot(), seen);
        // Lines and the name lie over some points; most show the fill.
        const [most] = [...Map.groupBy(painted, (colour) => colour)].sort(
          (a, b) => b[1].length - a[1].length,
        );
        expect(most?.[0]).toBe(lightTheme().get(fills.get(name) ?? fill));
      },
    );
  });
});

test('a press on a place tells what it is and keeps it in the address', async () => {
  await visit(`${pageOf('map', 'vi').path}?kieu=phong-to&noi=muong-te`, {}, async ({ page }) => {
    await page.locator('.map-live:not(.is-opening) canvas').waitFor({ timeout: 30_000 });
    expect(await page.locator('.map-card.is-kept .map-card-name').textContent()).toBe('Mường Tè');
    await page.locator('.map-card.is-kept button').click();
    expect(new URL(page.url()).searchParams.get('noi')).toBeNull();
  });
});

test('where the picture is lost, the drawn map is there again and says so', async () => {
  await visit(pageOf('map', 'vi').path, {}, async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-live canvas');
      const context = canvas?.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('.map-open [role=status]').waitFor();
    await expect.poll(() => page.locator('.map-open [role=status]').textContent()).toMatch(/dừng/);
    expect(await page.locator('svg.map').isVisible()).toBe(true);
    expect(await page.locator('.map-live').isVisible()).toBe(false);
  });
});
