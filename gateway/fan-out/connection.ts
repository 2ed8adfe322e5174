import { getNamedType, isObjectType, type GraphQLError, type GraphQLObjectType } from 'graphql';
import type { Contract } from '../../schema/contract';
import { presented, type Path } from './district-error';
import { compilePlace, type Place } from './place';
import { put } from '../../schema/put';
import type { Row } from './row';
import type { Field, Scope, Selection } from './selection';
import type { MissingReason } from './shard';

/** What the client selects of a connection: which of its fields, and at which places the fields of rows. */
export interface Connection {
  readonly selection: Selection;
  /** The type of the rows. */
  readonly type: GraphQLObjectType;
  /** One for each `nodes`, and for each `node` of `edges`, under whatever alias. */
  readonly places: readonly Place[];
  readonly placeOf: ReadonlyMap<Field, Place>;
  /** Whether anything is selected that depends on which rows there are. */
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
}

/** Everything a connection can say, of which the client gets what it selected. */
export interface Page {
  readonly rows: readonly Row[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number | null;
  readonly completeness: Completeness;
  readonly cursorOf: (row: Row) => string | null;
}

export interface Completeness {
  readonly exact: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly missing: readonly { readonly district: string; readonly reason: MissingReason }[];
}

export function compileConnection(contract: Contract, scope: Scope, { selection }: Field): Connection {
  if (selection === undefined) throw new Error('a connection is an object');
  const rowType = getNamedType(selection.type.getFields()['nodes']?.type);
  if (!isObjectType(rowType)) throw new Error(`${selection.type.name} has no nodes`);

  const holders = selection.fields.flatMap((field) => {
    if (field.definition.name === 'nodes') return [field];
    if (field.definition.name !== 'edges') return [];
    return field.selection?.fields.filter(({ definition }) => definition.name === 'node') ?? [];
  });
  const placeOf = new Map(
    holders.map((field, index) => [field, compilePlace(contract, scope, `n${index}`, rowType, field.nodes)]),
  );
  const names = new Set(selection.fields.map(({ definition }) => definition.name));
  return {
    selection,
    type: rowType,
    places: [...placeOf.values()],
    placeOf,
    wantsRows: names.has('nodes') || names.has('edges') || names.has('pageInfo'),
    wantsTotal: names.has('totalCount'),
  };
}

/** Lays a page out as the client selected it. The errors of rows get the paths that the rows have in this answer. */
export function layOut({ selection, placeOf }: Connection, page: Page, path: Path) {
  const errors: GraphQLError[] = [];

  function record(row: Row, field: Field, at: Path): unknown {
    const place = placeOf.get(field);
    const checked = place && row.records.get(place);
    for (const error of checked?.errors ?? []) errors.push(presented(error, [...at, ...(error.path ?? [])]));
    return checked?.value;
  }

  function edge(edges: Selection, row: Row, at: Path) {
    return pick(edges, (field) => {
      return field.definition.name === 'cursor' ? page.cursorOf(row) : record(row, field, [...at, field.key]);
    });
  }

  const value = pick(selection, (field) => {
    const at = [...path, field.key];
    switch (field.definition.name) {
      case 'nodes':
        return page.rows.map((row, index) => record(row, field, [...at, index]));
      case 'edges':
        return page.rows.map((row, index) => field.selection && edge(field.selection, row, [...at, index]));
      case 'totalCount':
        return page.totalCount;
      case 'pageInfo':
        return chosen(field.selection, page.pageInfo);
      case 'completeness':
        return chosen(field.selection, page.completeness);
      default:
        throw new Error(`${selection.type.name}.${field.definition.name} is not written here`);
    }
  });
  return { value, errors };
}

/** The selected fields of something that the gateway itself made. */
function chosen(selection: Selection | undefined, from: object): unknown {
  if (selection === undefined) return undefined;
  return pick(selection, ({ definition, selection: deeper }) => {
    const value = (from as Record<string, unknown>)[definition.name];
    return Array.isArray(value) && deeper ? value.map((item: object) => chosen(deeper, item)) : value;
  });
}

function pick({ type, fields }: Selection, valueOf: (field: Field) => unknown): Record<string, unknown> {
  const result = {};
  for (const field of fields)
    put(result, field.key, field.definition.name === '__typename' ? type.name : valueOf(field));
  return result;
}
