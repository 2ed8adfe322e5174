import { ConfigurationError, MappingProblem } from '../mapping/configuration-error';
import type { Field, Leaf, Mapping, Relation, Source } from '../mapping/mapping';
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

/** Where a path of the mapping stands: `maple-grove.yaml:12`. */
export type Place = (path: readonly PropertyKey[]) => string;

/** Writes each part of the mapping as SQL once, so that a table or column that is not there is known before the first request. */
export function checkMapping(mapping: Mapping, writing: Writing, place: Place): void {
  for (const source of sourcesOf(mapping)) {
    if (source.table === null) continue;
    const scope = new Scope(writing, source, 'b');
    const resolve = (column: string) => scope.column(column);
    at(place, [...source.path, 'key'], () => source.key.forEach(resolve));
    at(place, [...source.path, 'where'], () => source.where && condition(writing, source.where, resolve));
    at(place, [...source.path, 'window'], () => source.window && inForce(writing, source.window, resolve));
    for (const alias of Object.keys(source.joins))
      at(place, [...source.path, 'joins', alias], () => new Scope(writing, source, 'b').checkJoin(alias));
    checkFields(scope, source.fields, mapping, [...source.path, 'fields'], place);
  }
}

function checkFields(
  scope: Scope,
  fields: ReadonlyMap<string, Field>,
  mapping: Mapping,
  path: Path,
  place: Place,
): void {
  for (const [name, field] of fields) {
    const here = [...path, name];
    if (field.kind === 'embedded') checkFields(scope, field.fields, mapping, here, place);
    else if (field.kind === 'items') {
      const items = new Map(field.items.map((item, index) => [String(index), item]));
      checkFields(scope, items, mapping, [...here, 'list'], place);
    } else if (field.kind === 'leaf') at(place, here, () => checkLeaf(scope, field));
    else
      for (const target of targetsOf(field.target, mapping)) at(place, here, () => checkRelation(scope, field, target));
  }
}

function checkLeaf(scope: Scope, leaf: Leaf): void {
  selected(scope.writing, leaf, (column) => scope.column(column));
  sortTerm(scope, { by: { leaf }, descending: false, nullsFirst: false });
  if (leaf.label !== undefined) scope.column(leaf.label);
}

function checkRelation(scope: Scope, { on, where, pick = [], value }: Relation, target: Source): void {
  const child = new Scope(scope.writing, target, 'c');
  for (const [column, parent] of on) {
    if (target.table !== null) child.column(column);
    scope.column(parent);
  }
  if (where) condition(scope.writing, where, (column) => child.column(column));
  for (const column of pick) child.column(column.replace(/^-/, ''));
  if (value) checkLeaf(child, value);
}

/** What is found wrong in a part of the mapping is told with the place where that part stands. */
export function at<Result>(place: Place, path: Path, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof MappingProblem)) throw error;
    throw new ConfigurationError(place(path), `\`${path.map(String).join('.')}\`: ${error.message}`);
  }
}

type Path = readonly PropertyKey[];

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
