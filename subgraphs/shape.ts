import type { GraphQLError } from 'graphql';
import { encodeCursor } from '../schema/cursor';
import { refusal, type ErrorCode, type ErrorDetails } from '../schema/errors';
import { formatId } from '../schema/id';
import { put } from '../schema/put';
import { decode, expectations, INVALID, listIn, meaningOf, textOf } from './decode';
import { derivationOf, derive } from './derived';
import type { ConnectionField, ConnectionPlan, EdgeField } from './plan/connection';
import type { Coded, ItemShape, LeafShape, Lost, Shape, ShapeField } from './plan/read';
import { keyText, linkedTo, outputName, type Linked, type Row, type Rows } from './rows';

/** Builds the answer from rows. Errors are noted with their path, and cost only the value that they are about. */
export interface Shaping {
  readonly district: string;
  readonly errors: GraphQLError[];
  /** What cannot be had now, once for each place of the query: all rows lack it alike. */
  readonly losses: Map<Lost, GraphQLError>;
}

/** Where a value stands in the answer; written out only when there is an error to report. */
export interface Path {
  readonly before: Path | undefined;
  readonly key: string | number;
}

const MOST_ERRORS = 50;

export type Shaped = Record<string, unknown>;

export function shapeObject(shaping: Shaping, shape: Shape, row: Row, children: readonly Linked[], path: Path): Shaped {
  const object: Shaped = {};
  for (const field of shape.fields) put(object, field.key, shapeField(shaping, field, row, children, path));
  return object;
}

/** A field of the object at `before`. Leaves are most of an answer, and make no path of their own unless something is wrong. */
function shapeField(shaping: Shaping, field: ShapeField, row: Row, children: readonly Linked[], before: Path): unknown {
  const { key } = field;
  switch (field.kind) {
    case 'constant':
      return field.value;
    case 'id':
      return formatId({
        district: shaping.district,
        type: field.type,
        key: field.outputs.map((output) => keyText(row[outputName(output)]) ?? ''),
      });
    case 'lost':
      noteLoss(shaping, field.lost, 'give', { before, key });
      return null;
    case 'leaf':
      return shapeLeaf(shaping, field, row, before, key);
    case 'derived': {
      const derivation = derivationOf(field.type, field.field);
      return derivation
        ? derive(
            derivation,
            field.of.map((leaf) => shapeLeaf(shaping, leaf, row, before, key)),
          )
        : null;
    }
    case 'object':
      return shapeObject(shaping, field.shape, row, children, { before, key });
    case 'items':
      return shapeItems(shaping, field.items, row, children, { before, key });
    case 'parts': {
      const { leaf, by } = field;
      const path = { before, key };
      const parts = listIn(row[outputName(leaf.output)], by);
      return parts.map((part, index) => shapeStored(shaping, leaf, part, path, index)).filter(isPresent);
    }
    case 'sourceCodes':
      return sourceCodes(field.coded, field.keys, row, children);
    case 'one': {
      const { rows, below } = linkedRows(children, field.child, row);
      if (rows[0] !== undefined) return shapeObject(shaping, field.shape, rows[0], below, { before, key });
      const { district } = shaping;
      if (field.orphan !== undefined && namesARow(children[field.child], row))
        note(shaping, 'SOURCE_ORPHAN', { field: field.orphan, district }, { before, key });
      return null;
    }
    case 'many': {
      const { rows, below } = linkedRows(children, field.child, row);
      const path = { before, key };
      if (field.unordered && rows.length > 1) noteLoss(shaping, field.unordered, 'order by', path);
      return rows.map((child, index) => shapeObject(shaping, field.shape, child, below, { before: path, key: index }));
    }
    case 'either': {
      const values = field.of.map((one) => shapeField(shaping, { ...one, key }, row, children, before));
      return values.find((value) => value !== null && !isEmpty(value)) ?? values[0];
    }
    case 'values': {
      const { rows } = linkedRows(children, field.child, row);
      const path = { before, key };
      const values = rows.map((child, index) => shapeLeaf(shaping, field.leaf, child, path, index));
      return values.filter(isPresent);
    }
  }
}

function noteLoss({ district, losses }: Shaping, lost: Lost, use: 'give' | 'order by', path: Path): void {
  if (!losses.has(lost)) losses.set(lost, refusal('FIELD_UNAVAILABLE', { district, use, ...lost }, pathOf(path)));
}

function linkedRows(
  children: readonly Linked[],
  child: number,
  row: Row,
): { rows: readonly Row[]; below: readonly Linked[] } {
  const linked = children[child];
  return linked ? { rows: linkedTo(row, linked), below: linked.children } : { rows: [], below: [] };
}

function shapeLeaf(shaping: Shaping, shape: LeafShape, row: Row, before: Path, key: string | number): unknown {
  return shapeStored(shaping, shape, row[outputName(shape.output)], before, key);
}

function shapeStored(
  shaping: Shaping,
  { field, leaf }: LeafShape,
  stored: unknown,
  before: Path,
  key: string | number,
): unknown {
  const value = decode(leaf, stored);
  if (value !== INVALID) return value;
  const { district } = shaping;
  note(shaping, 'SOURCE_VALUE_INVALID', { field, district, expected: expectations[leaf.type] }, { before, key });
  return null;
}

function note<Code extends ErrorCode>({ errors }: Shaping, code: Code, details: ErrorDetails<Code>, path: Path): void {
  if (errors.length < MOST_ERRORS) errors.push(refusal(code, details, pathOf(path)));
}

/** Whether the columns that make a link are filled: a null or a blank names nothing. */
const namesARow = (linked: Linked | undefined, row: Row): boolean =>
  linked?.link.every((output) => textOf(row[outputName(output)]) !== null) ?? false;

function shapeItems(
  shaping: Shaping,
  items: readonly ItemShape[],
  row: Row,
  children: readonly Linked[],
  path: Path,
): unknown[] {
  const present = items.filter(
    (item) => 'leaf' in item || item.presentIf.some((output) => textOf(row[outputName(output)]) !== null),
  );
  const values = present.map((item, index) =>
    'leaf' in item
      ? shapeLeaf(shaping, item.leaf, row, path, index)
      : shapeObject(shaping, item.shape, row, children, { before: path, key: index }),
  );
  return values.filter(isPresent);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isPresent = (value: unknown): boolean => value !== null;

/** The district's own codes, so that what the contract's enums cannot say is not lost. */
function sourceCodes(
  coded: readonly Coded[],
  keys: readonly (readonly [string, string])[],
  row: Row,
  children: readonly Linked[],
): Shaped[] {
  return coded.flatMap(({ field, child, output, label, codes, unlisted, by }) => {
    const rows = child === undefined ? [row] : linkedRows(children, child, row).rows;
    return rows.flatMap((holder) => {
      const stored = holder[outputName(output)];
      const text = label === undefined ? null : textOf(holder[outputName(label)]);
      const found = by === undefined ? [textOf(stored)] : listIn(stored, by);
      return found.flatMap((code) => {
        if (code === null) return [];
        const quality = meaningOf(codes, unlisted, code)?.quality ?? 'UNMAPPED';
        const values: Shaped = { field, code, label: text, quality, __typename: 'SourceCode' };
        return [Object.fromEntries(keys.map(([key, name]) => [key, values[name] ?? null]))];
      });
    });
  });
}

/** A page of a list, with what the query asks to know about it. */
export function shapeConnection(
  shaping: Shaping,
  { read, typeName, fields, unordered }: ConnectionPlan,
  rows: Rows,
  path: Path,
): Shaped {
  if (read.rows.kind !== 'page') throw new Error('a connection is read as a page');
  const { order, after } = read.rows.page;
  if (unordered) noteLoss(shaping, unordered, 'order by', path);
  const cursor = (row: Row | undefined) => (row ? encodeCursor(order, { position: rows.position(row) }) : null);
  const plain = (keys: readonly { key: string; name: string }[], values: Shaped) =>
    Object.fromEntries(keys.map(({ key, name }) => [key, values[name]]));

  return Object.fromEntries(fields.map((field) => [field.key, connectionField(field)]));

  function connectionField(field: ConnectionField): unknown {
    const at = { before: path, key: field.key };
    const node = (shape: Shape, row: Row, place: Path) => shapeObject(shaping, shape, row, rows.children, place);
    switch (field.kind) {
      case 'nodes':
        return rows.rows.map((row, index) => node(field.shape, row, { before: at, key: index }));
      case 'edges':
        return rows.rows.map((row, index) => {
          const part = (of: EdgeField): unknown => {
            if (of.kind === 'cursor') return cursor(row);
            if (of.kind === 'constant') return of.value;
            return node(of.shape, row, { before: { before: at, key: index }, key: of.key });
          };
          return Object.fromEntries(field.fields.map((of) => [of.key, part(of)]));
        });
      case 'pageInfo':
        return plain(field.fields, {
          hasNextPage: rows.hasMore,
          hasPreviousPage: after !== undefined,
          startCursor: cursor(rows.rows[0]),
          endCursor: cursor(rows.rows.at(-1)),
          __typename: 'PageInfo',
        });
      case 'completeness':
        return plain(field.fields, { exact: true, asked: 1, answered: 1, missing: [], __typename: 'Completeness' });
      case 'totalCount':
        return rows.count;
      case 'constant':
        return typeName;
    }
  }
}

export function pathOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.before) keys.unshift(at.key);
  return keys;
}
