/** One server and one browser for all browser tests. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { SITE_FOLDER } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin that the site is served from. */
    site: string;
    /** Where the running browser takes connections. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(SITE_FOLDER)) throw new Error(`no ${SITE_FOLDER}/: run npm run build first`);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser: set CHROMIUM_PATH, or run npm test as root on Debian');
  const server = await serve(SITE_FOLDER, 0);
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_FLAGS });
  project.provide('site', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
