/** Colours of drawings, read from the site's one file of design tokens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Theme = ReadonlyMap<string, string>;

const declarations = (css: string): [string, string][] =>
  [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,8})\s*;/gi)].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);

let css: string | undefined;

/** Tokens of the light theme; files for the press are always light. */
export function lightTheme(): Theme {
  css ??= readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const light = css.slice(0, css.indexOf('@media'));
  return new Map(declarations(light));
}

/** Replaces `var(--name)` by the token's value, for files that stand alone. */
export function resolveTokens(styles: string, theme: Theme): string {
  return styles.replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => {
    const value = theme.get(name);
    if (!value) throw new Error(`no colour token ${whole}`);
    return value;
  });
}
