import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { FaultList, Message } from './faults.ts';
import { checkNormalised, readTextFile, type TextFile } from './text-file.ts';

/** Line of the value at a path, or of its nearest existing parent. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** A schema fault as a sentence about the author's file. */
function expectation(issue: Issue): Message {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        vi: `không có trường lạ (${issue.keys.join(', ')})`,
        en: `no unknown field (${issue.keys.join(', ')})`,
      };
    case 'invalid_type':
      return { vi: `kiểu ${issue.expected}`, en: `type ${issue.expected}` };
    case 'invalid_value': {
      const values = issue.values.map(String).join(' | ');
      return { vi: `một trong: ${values}`, en: `one of: ${values}` };
    }
    case 'invalid_format':
      return { vi: `dạng ${issue.pattern ?? issue.format}`, en: `the form ${issue.pattern ?? issue.format}` };
    case 'too_small':
      return { vi: `không nhỏ hơn ${issue.minimum}`, en: `not below ${issue.minimum}` };
    case 'too_big':
      return { vi: `không lớn hơn ${issue.maximum}`, en: `not above ${issue.maximum}` };
    case 'invalid_union': {
      const options = issue.errors.map((errors) => errors[0]).filter((error) => error !== undefined);
      const each = options.map(expectation);
      return {
        vi: each.map((message) => message.vi).join(' hoặc ') || 'giá trị hợp lệ',
        en: each.map((message) => message.en).join(' or ') || 'a valid value',
      };
    }
    default:
      return { vi: issue.message, en: issue.message };
  }
}

const asText = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** Checks a parsed document: syntax, schema, and NFC of every text in it. */
export function checkDocument<T extends z.ZodType>(
  source: TextFile,
  document: Document,
  lines: LineCounter,
  schema: T,
  faults: FaultList,
): z.infer<T> | undefined {
  const { file } = source;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line } = lines.linePos(error.pos[0]);
      faults.add({
        file,
        line,
        field: '(file)',
        found: source.text.split('\n')[line - 1]?.trim() ?? '',
        expected: { vi: `cú pháp đúng (${error.code})`, en: `valid syntax (${error.code})` },
      });
    }
    return undefined;
  }
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      const line = node.range ? lines.linePos(node.range[0]).line : undefined;
      checkNormalised(node.value, { file, line, field: '(text)' }, faults);
    },
  });
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.add({
      file,
      line: lineOf(document, lines, issue.path),
      field: issue.path.map(String).join('.') || '(file)',
      found: asText(issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : document.getIn(issue.path)),
      expected: expectation(issue),
    });
  }
  return undefined;
}

/** A YAML file that fits its schema, with a way back to the lines of its values. */
export interface YamlFile<T> {
  file: string;
  value: T;
  /** Line of the value at a path. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Checks YAML text; `firstLine` is where it starts inside its file (front matter). */
export function readYaml<T extends z.ZodType>(
  source: TextFile,
  schema: T,
  faults: FaultList,
): YamlFile<z.infer<T>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  const value = checkDocument(source, document, lines, schema, faults);
  if (value === undefined) return undefined;
  return { file: source.file, value, lineOf: (path) => lineOf(document, lines, path) };
}

/** Reads and checks one YAML file. */
export function readYamlFile<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  faults: FaultList,
): YamlFile<z.infer<T>> | undefined {
  const source = readTextFile(root, file, faults);
  return source ? readYaml(source, schema, faults) : undefined;
}
