import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FaultList } from './faults.ts';
import { readTextFile } from './text-file.ts';
import { checkDocument } from './yaml-file.ts';

/**
 * Reads JSON through the YAML reader (JSON is YAML), because it knows the line of every value.
 * Returns nothing when the file is broken or does not fit its schema; the faults say where.
 */
export function readJsonFile<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  faults: FaultList,
): z.infer<T> | undefined {
  const source = readTextFile(root, file, faults);
  if (!source) return undefined;
  try {
    // Geometry is large: only a file with a fault pays for positions.
    const value = schema.safeParse(JSON.parse(source.text));
    if (value.success) return value.data;
  } catch {
    // The YAML reader below names the line.
  }
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  return checkDocument(source, document, lines, schema, faults);
}
