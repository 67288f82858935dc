import type { z } from 'zod';
import type { FaultList } from './faults.ts';
import { checkNormalised, readTextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A Markdown file split into its checked front matter and its body. */
export interface MarkdownFile<T> {
  file: string;
  front: YamlFile<T>;
  body: string;
  /** 1-based line of the body's first line. */
  bodyLine: number;
}

/** Reads Markdown with YAML front matter between `---` lines. */
export function readMarkdownFile<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  faults: FaultList,
): MarkdownFile<z.infer<T>> | undefined {
  const source = readTextFile(root, file, faults);
  if (!source) return undefined;
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source.text);
  if (!match) {
    faults.add({
      file,
      line: 1,
      field: '(front matter)',
      found: source.text.split('\n')[0] ?? '',
      expected: { vi: 'phần mở đầu giữa hai dòng ---', en: 'front matter between two --- lines' },
    });
    return undefined;
  }
  // A leading newline keeps the YAML's line numbers equal to the file's.
  const front = readYaml({ file, text: `\n${match[1] ?? ''}` }, schema, faults);
  const bodyLine = match[0].split('\n').length;
  const body = source.text.slice(match[0].length);
  body.split('\n').forEach((text, index) => {
    checkNormalised(text, { file, line: bodyLine + index, field: '(text)' }, faults);
  });
  return front ? { file, front, body, bodyLine } : undefined;
}

/** Citations in the body, Pandoc style: `[@source-id]`. */
export function citationsIn(markdown: MarkdownFile<unknown>): { id: string; line: number }[] {
  return markdown.body.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\[@([^\]]+)\]/g)].map((match) => ({
      id: match[1] ?? '',
      line: markdown.bodyLine + index,
    })),
  );
}
