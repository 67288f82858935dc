/** Writes the TypeScript types of all tables from their schemas: a column is described once. */
import type { CheckedTable } from './data-package.ts';
import type { Field } from './table-schema.ts';

/** `poor-districts` → `PoorDistricts`; `provinces-63` → `Provinces63`. */
const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

function typeOf(field: Field): string {
  const allowed = field.constraints?.enum;
  const base =
    field.type === 'list'
      ? 'string[]'
      : field.type === 'boolean'
        ? 'boolean'
        : field.type === 'string'
          ? (allowed?.map((value) => `'${value}'`).join(' | ') ?? 'string')
          : 'number';
  return field.constraints?.required || field.type === 'list' ? base : `${base} | null`;
}

function interfaceOf(table: CheckedTable): string {
  const fields = table.schema.fields.map(
    (field) => `  /** ${field.descriptionEn.replaceAll('*/', '* /')} */\n  ${field.name}: ${typeOf(field)};`,
  );
  return `/** ${table.resource.descriptionEn} */\nexport interface ${pascalCase(table.name)} {\n${fields.join('\n')}\n}`;
}

/** Source text of `.generated/records.ts`. */
export function recordTypes(tables: Iterable<CheckedTable>): string {
  const all = [...tables];
  const map = all.map((table) => `  '${table.name}': ${pascalCase(table.name)};`);
  return [
    '// Written from the schemas in data/ by `npm run check`; do not edit.',
    ...all.map(interfaceOf),
    `/** Record type of each table. */\nexport interface Records {\n${map.join('\n')}\n}`,
    '',
  ].join('\n\n');
}
