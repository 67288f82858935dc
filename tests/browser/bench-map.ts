/**
 * `npm run bench:map`: how the map behaves on a slow phone, as ratios and long tasks of one run.
 * Timings are noisy, so this prints and never fails; it is not part of the tests.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { say } from '../../src/build/progress.ts';
import { serve } from '../../src/build/serve.ts';
import { BROWSER_FLAGS, findBrowser, WEBGL_FLAGS } from './find-browser.ts';

const SLOWER = 4;
const LONG_MS = 200;

const executablePath = findBrowser();
if (!executablePath) throw new Error('no browser: set CHROMIUM_PATH');
const server = await serve(process.env.SITE_FOLDER ?? 'dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...WEBGL_FLAGS] });
const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

/** Long tasks since the last look, in milliseconds. */
const longTasks = () =>
  page.evaluate(() => {
    const kept = (window as unknown as { tasks: number[] }).tasks;
    return kept.splice(0);
  });
await page.addInitScript(() => {
  const kept: number[] = [];
  (window as unknown as { tasks: number[] }).tasks = kept;
  new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
});

const show = (what: string, tasks: number[]) => {
  const worst = Math.round(Math.max(0, ...tasks));
  say(
    `${what.padEnd(52)} ${String(tasks.length).padStart(3)} · ${String(worst).padStart(5)} ms${worst > LONG_MS ? '  !' : ''}`,
  );
};

say(`CPU ${SLOWER}× chậm hơn · slower; tác vụ dài · long tasks: số · count, dài nhất · longest`);
await page.goto(`${site}/ban-do/`, { waitUntil: 'load' });
await page.waitForTimeout(1500);
show('tải trang · load', await longTasks());
await page.locator('.map-words').dispatchEvent('pointerover');
await page.locator('astro-island:not([ssr]) .map-desk').waitFor();
await page.waitForTimeout(500);
show('mã chạy · script wakes', await longTasks());
await page.locator('.map-years a', { hasText: '2023' }).click();
await page.waitForTimeout(1500);
show('sang năm khác · another year', await longTasks());
await page.locator('.map-open button').click();
await page.locator('.map-live:not(.is-opening) canvas').waitFor({ timeout: 120_000 });
await page.waitForTimeout(1000);
show('mở bản đồ phóng to · zoomable map opens', await longTasks());

/** Frames drawn while the map is dragged and zoomed, beside those of the page at rest in the same time. */
const frames = (milliseconds: number) =>
  page.evaluate(
    (span) =>
      new Promise<number>((resolve) => {
        let count = 0;
        const end = performance.now() + span;
        const tick = () => {
          count += 1;
          if (performance.now() < end) requestAnimationFrame(tick);
          else resolve(count);
        };
        requestAnimationFrame(tick);
      }),
    milliseconds,
  );
const box = await page.locator('.map-live-frame').boundingBox();
if (!box) throw new Error('no map');
const rest = await frames(2000);
const moving = frames(2000);
await page.mouse.move(box.x + 150, box.y + 200);
await page.mouse.down();
for (let step = 0; step < 20; step += 1) {
  await page.mouse.move(box.x + 150 + step * 4, box.y + 200 + step * 3);
  await page.waitForTimeout(40);
}
await page.mouse.up();
await page.mouse.wheel(0, -400);
const moved = await moving;
show('kéo và phóng · pan and zoom', await longTasks());
say(`khung hình khi kéo so với khi nghỉ · frames while moving, beside rest: ${moved}/${rest}`);
await browser.close();
server.closeAllConnections();
server.close();
