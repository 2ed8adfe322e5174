import { tableNamed, type FieldTable, type Recognised } from '../inspect/recognise';
import type { OutlineTable } from '../sql/outline/outline';
import type { Source } from '../sql/source';
import { group, nested, type Line } from './line';
import { isOneOf, namesOf } from './names';
import { sensitiveArea } from './sensitive';
import { wordsOf } from './words';

/** The preset of a system, and what has to be said for it to find its tables here. */
export function presetLines(
  { system, version, preset = '', schema, isMadeFor, because }: Recognised,
  presetSchema: string | undefined,
): Line[] {
  const doubt = `it is made for another version than ${version ?? 'this'}; ${because}`;
  const named: Line =
    isMadeFor === false
      ? { key: 'preset', value: preset, confidence: 0.75, because: doubt }
      : { key: 'preset', value: preset, confidence: 0.98, because: `${system}: ${because}` };
  const elsewhere = schema !== undefined && schema !== 'public' && schema !== presetSchema;
  return [
    named,
    ...(elsewhere ? [{ key: 'schema', value: schema, confidence: 0.97, because: 'its tables are there' }] : []),
  ];
}

/** A field that the site itself has added: what it is called stands in a row of a table. */
export interface OwnField {
  readonly table: string;
  readonly column: string;
  readonly title: string;
}

export async function ownFieldsOf(
  source: Source,
  tables: readonly OutlineTable[],
  { fields }: Recognised,
): Promise<OwnField[]> {
  return (await Promise.all(fields.map((field) => ownFieldsIn(source, tables, field)))).flat();
}

async function ownFieldsIn(
  source: Source,
  tables: readonly OutlineTable[],
  { table, id, title, of, column }: FieldTable,
): Promise<OwnField[]> {
  const [described, holder] = [tableNamed(tables, table), tableNamed(tables, of)];
  const columnOf = (name: string) => described?.columns.find((one) => one.name.toLowerCase() === name);
  const [ids, titles] = [columnOf(id), columnOf(title)];
  if (!described || !holder || !ids || !titles) return [];
  const rows = (await source.sample(described, [ids, titles], 500)) ?? [];
  const unique = new Map(rows.map(([number, called]) => [number ?? '', called ?? '']));
  return [...unique].flatMap(([number, called]) => {
    const wanted = column.replace('{id}', number).toLowerCase();
    const found = holder.columns.find(({ name }) => name.toLowerCase() === wanted);
    return found && called !== '' ? [{ table: holder.name, column: found.name, title: called }] : [];
  });
}

/** What is proposed for the fields that the preset does not read: where the title says which field it is, a line to decide on. */
export function linesOfOwn(fields: readonly OwnField[], reads: ReadonlySet<string>) {
  const unread = fields.filter(({ table, column }) => !reads.has(`${table}.${column}`));
  const lines: Line[] = [];
  const notes: string[] = [];
  for (const { table, column, title } of unread) {
    const area = sensitiveArea(title);
    const field = area === undefined ? fieldCalled(title) : undefined;
    if (field !== undefined)
      lines.push({ key: field, value: column, confidence: 0.6, because: `the site calls it "${title}"` });
    notes.push(
      area === undefined
        ? `A field of the site's own: ${table}.${column} is "${title}".`
        : `A field of the site's own, left out (${area}): ${table}.${column}.`,
    );
  }
  const entities = lines.length === 0 ? [] : [group('entities', [group('Student', [group('fields', nested(lines))])])];
  return { lines: entities, notes };
}

function fieldCalled(title: string): string | undefined {
  const words = wordsOf(title);
  const { fields, nouns } = namesOf('Student');
  const readings = [new Set(words), new Set(words.filter((word) => !nouns.has(word)))];
  return [...fields].find(([, { sure }]) => readings.some((reading) => isOneOf(reading, sure)))?.[0];
}
