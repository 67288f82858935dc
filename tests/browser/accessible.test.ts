/** axe finds nothing on a page of each kind, in both languages, in light and in dark. */

import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { ONE_OF_EACH, openBrowser, pageOf, visit } from './site.ts';

openBrowser();

/** Faults in light, then in dark, as `scheme · rule: element`, so that a failure says what to mend. */
async function axeFaults(path: string): Promise<string[]> {
  // Only this test's own script is let past the policy of the page.
  return visit(path, { bypassCSP: true, reducedMotion: 'reduce' }, async ({ page }) => {
    await page.addScriptTag({ content: axe.source });
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>(
        'axe.run(document, { resultTypes: ["violations"] })',
      );
      for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes.slice(0, 5)) {
          faults.push(`${colorScheme} · ${id}: ${target.join(' ')} – ${failureSummary ?? ''}`);
        }
      }
    }
    return faults;
  });
}

test.each(ONE_OF_EACH)('axe finds nothing on $kind in $locale ($path)', async ({ path }) => {
  expect(await axeFaults(path)).toEqual([]);
});

describe('with the keyboard alone', () => {
  test('the first stop is a visible way past the header, and it works', async () => {
    await visit(pageOf('home', 'vi').path, {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#main');
      const box = await skip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count()).toBe(1);
    });
  });

  test('what has the focus can be seen', async () => {
    await visit(pageOf('models', 'vi').path, {}, async ({ page }) => {
      await page.locator('main a').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const outline = await page.locator(':focus').evaluate((element) => {
        const style = getComputedStyle(element);
        return `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow}`;
      });
      expect(outline).not.toMatch(/^none .* none$/);
    });
  });
});

test('nothing moves for those who asked for stillness', async () => {
  await visit(pageOf('home', 'vi').path, { reducedMotion: 'reduce' }, async ({ page }) => {
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            (animation) =>
              animation.playState === 'running' &&
              Number(animation.effect?.getComputedTiming().activeDuration) > 100,
          ).length,
    );
    expect(moving).toBe(0);
  });
});
