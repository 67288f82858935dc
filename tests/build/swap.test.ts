/** The finished site is put in place whole, and its links lead somewhere. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { brokenLinks, checkLinks } from '../../src/build/links.ts';
import { swapIn } from '../../src/build/swap.ts';

let root: string;

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('swapping in a new site', () => {
  test('replaces the old one and leaves nothing behind', () => {
    write('dist/old.html', 'cũ');
    write('dist.next/new.html', 'mới');
    swapIn(root);
    expect(readFileSync(join(root, 'dist/new.html'), 'utf8')).toBe('mới');
    for (const gone of ['dist/old.html', 'dist.next', 'dist.previous'])
      expect(existsSync(join(root, gone))).toBe(false);
  });

  test('works the first time, when there is no old one', () => {
    write('dist.next/new.html', 'mới');
    swapIn(root);
    expect(existsSync(join(root, 'dist/new.html'))).toBe(true);
  });

  test('without a new one the old one stays', () => {
    write('dist/old.html', 'cũ');
    expect(() => swapIn(root)).toThrow();
    expect(readFileSync(join(root, 'dist/old.html'), 'utf8')).toBe('cũ');
  });
});

describe('links', () => {
  test('that lead to a page, a file, an anchor or another site are sound', () => {
    write(
      'index.html',
      '<a href="/b/">b</a><a href="/b/#x">x</a><a href="#own" id="own"></a><img src="/i.svg"><a href="https://sao-mai.example/">s</a>',
    );
    write('b/index.html', '<p id="x"></p><a href="../?q=1&amp;r=2">up</a>');
    write('i.svg', '');
    expect(brokenLinks(root)).toEqual([]);
  });

  test('that lead nowhere are all named, with the page they stand on', () => {
    write(
      'index.html',
      '<a href="/c/">c</a><a href="/b/#y">y</a><a href="#z">z</a><form action="/tim/"></form>',
    );
    write('b/index.html', '<img src="/no.svg">');
    expect(brokenLinks(root)).toEqual([
      '/b/index.html → /no.svg',
      '/index.html → /c/',
      '/index.html → /b/#y',
      '/index.html → #z',
      '/index.html → /tim/',
    ]);
    expect(() => checkLinks(root)).toThrow(/5 liên kết hỏng/);
  });
});

describe('response headers', () => {
  test('an embed may stand in any page; nothing else may be framed', () => {
    expect(headersFor('/embed/vi/x/')['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor('/bieu-do/x/')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  });

  test('data can be read by programs of other sites', () => {
    expect(headersFor('/data/poverty.csv')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor('/du-lieu/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  test('files whose name holds their content are kept for a year, pages are not', () => {
    expect(headersFor('/assets/a.1234.css')['Cache-Control']).toContain('immutable');
    expect(headersFor('/')['Cache-Control']).not.toContain('immutable');
  });
});
