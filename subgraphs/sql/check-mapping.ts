import { ConfigurationError } from '../mapping/configuration-error';
import type { Field, Mapping, Source } from '../mapping/mapping';
import { condition } from './condition';
import { Scope, type Writing } from './scope';
import { sortTerm } from './page';
import { selected } from './value';
import { inForce } from './window';

/** Every table of the database that the mapping names. */
export function tablesOf(mapping: Mapping): string[] {
  const places = [...sourcesOf(mapping), ...Object.values(mapping.tables).flatMap(({ union }) => union)];
  const tables = places.flatMap(({ table, joins }) => [table, ...Object.values(joins).map((join) => join.table)]);
  return [...new Set(tables)].filter((table) => table !== null && !(table in mapping.tables)) as string[];
}

/** Writes each part of the mapping as SQL once, so that a table or column that is not there is known before the first request. */
export function checkMapping(mapping: Mapping, writing: Writing, file: string): void {
  for (const source of sourcesOf(mapping)) {
    if (source.table === null) continue;
    const scope = new Scope(writing, source, 'b');
    const resolve = (column: string) => scope.column(column);
    try {
      source.key.forEach(resolve);
      if (source.where) condition(writing, source.where, resolve);
      if (source.window) inForce(writing, source.window, resolve);
      checkFields(scope, source.fields, mapping);
      scope.from();
    } catch (error) {
      if (error instanceof ConfigurationError)
        throw new ConfigurationError(`${file}: ${error.place}`, error.message.slice(error.place.length + 2));
      throw error;
    }
  }
}

function checkFields(scope: Scope, fields: ReadonlyMap<string, Field>, mapping: Mapping): void {
  const resolve = (column: string) => scope.column(column);
  for (const field of fields.values()) {
    if (field.kind === 'embedded') checkFields(scope, field.fields, mapping);
    if (field.kind === 'items')
      checkFields(scope, new Map(field.items.map((item, index) => [String(index), item])), mapping);
    if (field.kind === 'leaf') {
      selected(scope.writing, field, resolve);
      sortTerm(scope, { by: { leaf: field }, descending: false, nullsFirst: false });
      if (field.label !== undefined) resolve(field.label);
    }
    if (field.kind !== 'relation') continue;
    for (const target of targetsOf(field.target, mapping)) {
      const child = new Scope(scope.writing, target, 'c');
      for (const [column, parent] of field.on) {
        if (target.table !== null) child.column(column);
        resolve(parent);
      }
      if (field.where) condition(scope.writing, field.where, (column) => child.column(column));
      field.pick?.forEach((column) => child.column(column.replace(/^-/, '')));
      if (field.value) selected(scope.writing, field.value, (column) => child.column(column));
    }
  }
}

const targetsOf = (target: string | Source, mapping: Mapping): Source[] =>
  typeof target === 'string' ? [...(mapping.entities.get(target)?.variants.values() ?? [])] : [target];

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
