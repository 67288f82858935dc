/** No link of the site leads nowhere: every internal address and anchor exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** HTML files below a folder, as paths from it. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
}

/** File that an address is served from. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Broken internal links as `page → address`. */
export function brokenLinks(folder: string): string[] {
  const ids = new Map<string, Set<string>>();
  const pages = htmlFiles(folder);
  for (const page of pages) ids.set(`/${page}`, idsOf(readFileSync(join(folder, page), 'utf8')));
  const broken: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const own = `/${page}`;
    const base = new URL(own.replace(/index\.html$/, ''), 'http://site');
    for (const match of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const target = decode(match[1] ?? '');
      if (/^(https?:|mailto:|data:)/.test(target)) continue;
      const url = new URL(target, base);
      const file = target.startsWith('#') ? own : fileOf(decodeURIComponent(url.pathname));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const missing = file !== own && !existsSync(join(folder, file));
      if (missing || (anchor !== '' && ids.has(file) && !ids.get(file)?.has(anchor))) {
        broken.push(`${own} → ${target}`);
      }
    }
  }
  return broken;
}

/** @throws {Error} naming every broken link */
export function checkLinks(folder: string): void {
  const broken = brokenLinks(folder);
  if (broken.length === 0) return;
  const shown = broken.slice(0, 60).join('\n  ');
  throw new Error(
    `${broken.length} liên kết hỏng · broken links:\n  ${shown}${broken.length > 60 ? '\n  …' : ''}`,
  );
}
