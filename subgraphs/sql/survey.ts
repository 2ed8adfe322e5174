import { problemIn, type Fault } from '../mapping/configuration-error';
import { inOrder } from '../mapping/made-table-form';
import { ONLY, type Field, type Leaf, type Parts, type Mapping, type Relation, type Source } from '../mapping/mapping';
import { orderTermOf } from '../mapping/reference';
import { condition, hasPart } from './condition';
import { isRow } from './filter';
import { sortTerm } from './page';
import { Scope } from './scope';
import type { ColumnName, Writing } from './writing';
import { writeTable } from './tables/made-table';
import { leafValue, selected } from './value';
import { inForce } from './window';

/**
 * A part of a mapping and what writing its SQL showed. The survey of a mapping is all of its parts: whoever wants to know
 * which columns a mapping reads, or what a change of the database breaks, asks here.
 */
export interface Part {
  /** Where it stands in the mapping file. */
  readonly path: readonly PropertyKey[];
  /** The entity that it belongs to: `Student`; the name of a table that the mapping makes. */
  readonly type: string;
  /** The entity's variant, such as DAILY; `ONLY` where it has one source. */
  readonly variant: string;
  /** Its field, from the entity on: `demographics.sex`. Nothing for the source's own parts, without which it has no rows. */
  readonly field: string | undefined;
  /**
   * `table`: one that the mapping makes. `source`: key, where, window, links whose orphans are left out. `join`: a join by itself, which matters only to the
   * fields that use it.
   */
  readonly kind: 'table' | 'source' | 'join' | 'field';
  /** Columns of the database that its SQL names, those of the joins and made tables on the way included. */
  readonly reads: readonly ColumnName[];
  /** Why it cannot be written, as a sentence for whoever wrote the mapping. */
  readonly problem: string | undefined;
  readonly fault: Fault | undefined;
  /** Where the problem is: within this part, or where the part itself stands. */
  readonly at: readonly PropertyKey[];
  /** Of a relation: the variant of the entity that it leads to. It has a part for each. */
  readonly to?: string;
}

/** Writes each part of the mapping as SQL once, and tells what it found. No statement is run. */
export function survey(mapping: Mapping, writing: Writing): Part[] {
  const columns = Object.entries(mapping.columns).map(([type, { table }]) =>
    part({ type, variant: ONLY, mapping, writing }, 'table', undefined, ['columns', type], (heard) =>
      new Scope(heard, { table, joins: {} }, 'b').column(type),
    ),
  );
  const tables = inOrder(mapping.tables).map(([type, made]) =>
    part({ type, variant: ONLY, mapping, writing }, 'table', undefined, ['tables', type], (heard) =>
      writeTable(heard, made),
    ),
  );
  const entities = [...mapping.entities].flatMap(([type, { variants }]) =>
    [...variants].flatMap(([variant, source]) => sourceParts({ type, variant, mapping, writing }, source, undefined)),
  );
  return [...columns, ...tables, ...entities];
}

interface Place {
  readonly type: string;
  readonly variant: string;
  readonly mapping: Mapping;
  readonly writing: Writing;
}

/** `within`: the field whose rows these are, for a child table that is no entity of its own. */
function sourceParts(place: Place, source: Source, within: string | undefined): Part[] {
  if (source.table === null) return fieldParts(place, source, source.fields, [...source.path, 'fields'], within);
  const kind = within === undefined ? 'source' : 'field';
  const own = (key: string, write: (scope: Scope) => void) =>
    part(place, kind, within, [...source.path, key], (writing) => {
      const scope = new Scope(writing, source, 'b');
      write(scope);
      scope.from();
    });
  const { key, where, window, joins, order = [], dropsOrphansOf = [] } = source;
  const columns = (names: readonly string[]) => (scope: Scope) => names.forEach((name) => scope.column(name));
  return [
    own('key', columns(key)),
    ...(order.length > 0 ? [own('order', columns(order.map((term) => orderTermOf(term).by)))] : []),
    ...(where ? [own('where', (scope) => condition(scope.writing, where, (name) => scope.column(name)))] : []),
    ...dropsOrphansOf.map(({ path }, index) =>
      part(place, kind, within, path, (writing) => {
        const scope = new Scope(writing, source, 'b');
        isRow(scope, { ...source, where: undefined, dropsOrphansOf: dropsOrphansOf.slice(index, index + 1) });
        scope.from();
      }),
    ),
    ...(window ? [own('window', (scope) => inForce(scope.writing, window, (name) => scope.column(name)))] : []),
    ...Object.keys(joins).map((alias) =>
      part(place, 'join', within, [...source.path, 'joins', alias], (writing) =>
        new Scope(writing, source, 'b').checkJoin(alias),
      ),
    ),
    ...fieldParts(place, source, source.fields, [...source.path, 'fields'], within),
  ];
}

function fieldParts(
  place: Place,
  source: Source,
  fields: ReadonlyMap<string, Field>,
  path: readonly PropertyKey[],
  within: string | undefined,
): Part[] {
  return [...fields].flatMap(([name, field]): Part[] => {
    const [here, label] = [[...path, name], within === undefined ? name : `${within}.${name}`];
    const written = (of: Source, at: readonly PropertyKey[], write: (scope: Scope) => void) =>
      part(place, 'field', label, at, (writing) => {
        const scope = new Scope(writing, of, 'b');
        write(scope);
        scope.from();
      });
    const one = (write: (scope: Scope) => void) => written(source, here, write);
    /** What a code is called is no part of the value: it is told by `sourceCodes` alone. */
    const labelPart = ({ label: column }: Leaf, of: Source) =>
      column === undefined ? [] : [written(of, [...here, 'label'], (scope) => scope.column(column))];
    switch (field.kind) {
      case 'leaf':
        return source.table === null ? [] : [one((scope) => writeLeaf(scope, field)), ...labelPart(field, source)];
      case 'embedded':
        return fieldParts(place, source, field.fields, here, label);
      case 'items':
        return field.items.flatMap((item, index) =>
          item.kind === 'leaf'
            ? [one((scope) => writeLeaf(scope, item)), ...labelPart(item, source)]
            : fieldParts(place, source, item.fields, [...here, 'list', index], label),
        );
      case 'parts':
        return [one((scope) => writeParts(scope, field))];
      case 'relation':
        return [
          ...targetsOf(field, place.mapping).map(([to, target]) => ({
            ...one((scope) => writeRelation(scope, source, field, target)),
            to,
          })),
          ...(field.value ? labelPart(field.value, typeof field.target === 'string' ? source : field.target) : []),
          ...(typeof field.target === 'string' ? [] : sourceParts(place, field.target, label)),
        ];
      case 'unavailable': // known to be lost already
        return [];
    }
  });
}

function writeLeaf(scope: Scope, leaf: Leaf): void {
  selected(scope.writing, leaf, (column) => scope.column(column));
  sortTerm(scope, { by: { leaf }, descending: false, nullsFirst: false });
}

function writeParts(scope: Scope, { leaf, by }: Parts): void {
  writeLeaf(scope, leaf);
  const value = leafValue(scope.writing, leaf, (column) => scope.column(column));
  hasPart(scope.writing, value, by, Object.keys(leaf.codes ?? {}), true);
}

function writeRelation(scope: Scope, source: Source, relation: Relation, target: Source): void {
  const { on, where, pick = [], value } = relation;
  const child = new Scope(scope.writing, target, 'c');
  for (const [column, parent] of on) {
    if (target.table !== null) child.column(column);
    if (source.table !== null) scope.column(parent);
  }
  if (where) condition(scope.writing, where, (column) => child.column(column));
  for (const term of pick) child.column(orderTermOf(term).by);
  if (value) writeLeaf(child, value);
  if (target.table !== null) child.from();
}

function part(
  { type, variant, writing }: Place,
  kind: Part['kind'],
  field: string | undefined,
  path: readonly PropertyKey[],
  write: (writing: Writing) => void,
): Part {
  const named = new Map<string, ColumnName>();
  const heard = (table: string, column: string) => {
    if (!(table in writing.tables)) named.set(JSON.stringify([table, column]), { table, column });
  };
  const problem = problemIn(() => write({ ...writing, heard }));
  const found = { at: [...path, ...(problem?.path ?? [])], problem: problem?.message, fault: problem?.fault };
  return { path, type, variant, field, kind, reads: [...named.values()], ...found };
}

const targetsOf = ({ target }: Relation, { entities }: Mapping): (readonly [string, Source])[] =>
  typeof target === 'string' ? [...(entities.get(target)?.variants ?? [])] : [[ONLY, target]];

/** `Student.demographics.sex`, `AttendanceEvent(DAILY).status`, or the entity alone. */
export function labelOf({ type, variant, field }: Pick<Part, 'type' | 'variant' | 'field'>): string {
  const entity = variant === ONLY ? type : `${type}(${variant})`;
  return field === undefined ? entity : `${entity}.${field}`;
}
