import { ConfigurationError } from '../mapping/configuration-error';
import { madeOf } from '../mapping/made-table-form';
import type { Field, Mapping, Source } from '../mapping/mapping';
import type { Part } from './survey';

/** Where a path of the mapping stands: `maple-grove.yaml:12`. */
export type Place = (path: readonly PropertyKey[]) => string;

/** The first part of the mapping that does not fit the database, with the place where the file has it. */
export function firstMistake(parts: readonly Part[], place: Place): ConfigurationError | undefined {
  for (const { at, problem, fault } of parts)
    if (problem !== undefined && fault !== 'absent')
      return new ConfigurationError(place(at), `\`${at.map(String).join('.')}\`: ${problem}`);
  return undefined;
}

/** Every table of the database that the mapping names. */
export function tablesOf(mapping: Mapping): string[] {
  const sources = [...sourcesOf(mapping)].flatMap(({ table, joins }) => [
    ...(table === null ? [] : [table]),
    ...Object.values(joins).map((join) => join.table),
  ]);
  const lookedUp = Object.values(mapping.columns).flatMap(({ table, in: told, joins }) => [
    table,
    told,
    ...Object.values(joins).map((join) => join.table),
  ]);
  const all = new Set([...sources, ...lookedUp, ...Object.values(mapping.tables).flatMap(madeOf)]);
  return [...all].filter((table) => !(table in mapping.tables));
}

function* sourcesOf(mapping: Mapping): Generator<Source> {
  for (const { variants } of mapping.entities.values())
    for (const source of variants.values()) yield* withInline(source);
}

function* withInline(source: Source): Generator<Source> {
  yield source;
  for (const field of allFields(source.fields))
    if (field.kind === 'relation' && typeof field.target !== 'string') yield* withInline(field.target);
}

function* allFields(fields: ReadonlyMap<string, Field>): Generator<Field> {
  for (const field of fields.values()) {
    yield field;
    if (field.kind === 'embedded') yield* allFields(field.fields);
    if (field.kind === 'items')
      for (const item of field.items) if (item.kind === 'embedded') yield* allFields(item.fields);
  }
}
