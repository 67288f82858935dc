/** What contentlayer made of `content/`. The only module that knows contentlayer's output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type ChartDefinition,
  type Correction,
  chartDefinition,
  correction,
  modelFacts,
  type PageProse,
  type StoryFacts,
  storyFacts,
} from '../entrance/content-schemas.ts';
import { slugOf } from '../language/fold.ts';
import type { Locale } from '../language/locale.ts';

interface Document {
  _raw: { flattenedPath: string; sourceFilePath: string };
}
interface Markdown extends Document {
  body: { raw: string; html: string };
  updated: string;
}

function documents<T>(type: string): (T & Document)[] {
  const file = join(process.cwd(), '.contentlayer/generated', type, '_index.json');
  return JSON.parse(readFileSync(file, 'utf8')) as (T & Document)[];
}

/** The document's own fields, with the defaults of its schema. */
function fieldsOf<T extends z.ZodObject>(schema: T, document: object): z.infer<T> {
  const own = Object.entries(document).filter(([name]) => name in schema.shape);
  return schema.parse(Object.fromEntries(own));
}

const once = <T>(read: () => T): (() => T) => {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
};

/** `models/<slug>/facts` → `<slug>` */
const slugOfPath = (document: Document): string => document._raw.flattenedPath.split('/')[1] ?? '';

/** A heading of a page and its anchor. */
export interface Heading {
  id: string;
  text: string;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x26;': '&',
  '&#x3C;': '<',
};

/**
 * Gives every h2 and h3 an anchor made of its words before a colon, so that a longer explanation
 * behind the colon can change without breaking links.
 */
function withAnchors(html: string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const used = new Map<string, number>();
  const anchored = html.replace(/<h([23])>([\s\S]*?)<\/h\1>/g, (_, level: string, inner: string) => {
    const text = inner.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? ' ');
    const slug = slugOf(text.split(':')[0] ?? text);
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    const id = times === 1 ? slug : `${slug}-${times}`;
    if (level === '2') headings.push({ id, text });
    return `<h${level} id="${id}">${inner}</h${level}>`;
  });
  return { html: anchored, headings };
}

/** HTML of the prose with `[@source]` citations still in it, and when it was last changed. */
export interface Prose {
  html: string;
  /** Plain text without citations, for feeds and word counts. */
  text: string;
  updated: string;
}

const prose = once(
  () => new Map(documents<Markdown>('Prose').map((document) => [document._raw.flattenedPath, document])),
);

function proseOf(section: 'models' | 'stories', slug: string, locale: Locale): Prose | undefined {
  const document = prose().get(`${section}/${slug}/${locale}`);
  if (!document) return undefined;
  return {
    html: withAnchors(document.body.html).html,
    text: document.body.raw.replace(/\s*\[@[^\]]+\]/g, '').replace(/^#+ /gm, ''),
    updated: document.updated,
  };
}

/** A document with its prose; the entrance has seen to it that a language without prose is marked so. */
export type Written<T> = T & { slug: string; prose: Partial<Record<Locale, Prose>> };

const written = <T extends z.ZodObject>(type: string, section: 'models' | 'stories', schema: T) =>
  once((): Written<z.infer<T>>[] =>
    documents<object>(type).map((document) => {
      const slug = slugOfPath(document);
      const [vi, en] = [proseOf(section, slug, 'vi'), proseOf(section, slug, 'en')];
      return { ...fieldsOf(schema, document), slug, prose: { ...(vi && { vi }), ...(en && { en }) } };
    }),
  );

export const modelDocuments = written('Model', 'models', modelFacts);

/** Told in both languages. */
export type Told<T> = Written<T> & { prose: Record<Locale, Prose> };

const stories = written('Story', 'stories', storyFacts);

export const storyDocuments = once((): Told<StoryFacts>[] =>
  stories().map((story) => {
    const { vi, en } = story.prose;
    if (!vi || !en) throw new Error(`no prose for stories/${story.slug}`);
    return { ...story, prose: { vi, en } };
  }),
);

/** Chart definitions in their order. */
export const chartDefinitions = once((): (ChartDefinition & { slug: string })[] =>
  documents<object>('Chart')
    .map((document) => ({ ...fieldsOf(chartDefinition, document), slug: slugOfPath(document) }))
    .sort((a, b) => a.order - b.order),
);

/** Published corrections, newest first. */
export const corrections = once((): Correction[] =>
  documents<object>('Correction')
    .map((document) => fieldsOf(correction, document))
    .sort((a, b) => b.date.localeCompare(a.date)),
);

/** An editorial page, `content/pages/<slug>/<locale>.md`, with its anchors in order. */
export function pageDocument(
  slug: string,
  locale: Locale,
): PageProse & { html: string; headings: Heading[] } {
  const page = documents<Markdown & PageProse>('Page').find(
    (document) => document._raw.flattenedPath === `pages/${slug}/${locale}`,
  );
  if (!page) throw new Error(`no page ${slug} in ${locale}`);
  const { title, description, updated, body } = page;
  return { title, description, updated, ...withAnchors(body.html) };
}
