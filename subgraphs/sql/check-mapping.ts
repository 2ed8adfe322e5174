import { ConfigurationError } from '../mapping/configuration-error';
import type { Field, Mapping, Source } from '../mapping/mapping';
import type { Writing } from './scope';
import { problemOf, survey } from './survey';

/** Where a path of the mapping stands: `maple-grove.yaml:12`. */
export type Place = (path: readonly PropertyKey[]) => string;

/** A table or column that is not there is known before the first request, with the place where the mapping names it. */
export function checkMapping(mapping: Mapping, writing: Writing, place: Place): void {
  for (const { path, problem } of survey(mapping, writing))
    if (problem !== undefined) throw mistake(place, path, problem);
}

/** The same for a part of the mapping that is no part of an entity. */
export function at<Result>(place: Place, path: readonly PropertyKey[], check: () => Result): Result {
  const results: Result[] = [];
  const problem = problemOf(() => void results.push(check()));
  if (problem !== undefined) throw mistake(place, path, problem);
  return results[0] as Result;
}

const mistake = (place: Place, path: readonly PropertyKey[], problem: string): ConfigurationError =>
  new ConfigurationError(place(path), `\`${path.map(String).join('.')}\`: ${problem}`);

/** Every table of the database that the mapping names. */
export function tablesOf(mapping: Mapping): string[] {
  const places = [...sourcesOf(mapping), ...Object.values(mapping.tables).flatMap(({ union }) => union)];
  const tables = places.flatMap(({ table, joins }) => [table, ...Object.values(joins).map((join) => join.table)]);
  return [...new Set(tables)].filter((table) => table !== null && !(table in mapping.tables)) as string[];
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
