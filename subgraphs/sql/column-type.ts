import { isDay } from '../../schema/calendar';
import type { Binding } from './fragment';
import type { Found } from './looked-up';

/** What a column holds, as far as SQL made for it has to know. */
export type ColumnType = (typeof columnTypes)[number];
export const columnTypes = [
  'text',
  'integer',
  'decimal',
  'money',
  'boolean',
  'date',
  'time',
  'timestamp',
  'json',
  'other',
] as const;

/** Table (as the mapping names it) -> column -> type. */
export type Catalog = ReadonlyMap<string, ReadonlyMap<string, ColumnType>> & {
  /** What columns are called here, as rows of the database say. */
  readonly lookedUp?: Found;
  readonly facts?: Facts;
};

/** What else is known of columns of the database, by table and column. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, ColumnFacts>>;
export interface ColumnFacts {
  /** It is never null. */
  readonly required: boolean;
  readonly collation: string | undefined;
  /** The engine takes texts in it for equal that are not the same, or hands out blanks that are no part of them. */
  readonly folds?: boolean | undefined;
}

/** The engine's own name of a type, such as `decimal(10,0)` or `character varying`, as one of ours. */
export function columnType(name: string): ColumnType {
  const type = name.toLowerCase();
  const [, precision = '', scale = '0'] = /\((\d+)(?:,\s*(\d+))?\)/.exec(type) ?? [];
  const word = type.replace(/\(.*\)| unsigned| zerofill| with(out)? time zone/g, '').trim();
  if (/^(tinyint|smallint|mediumint|int|integer|bigint|int2|int4|int8|year|serial|bigserial)$/.test(word))
    return 'integer';
  if (/^(decimal|numeric|dec|fixed)$/.test(word))
    return precision !== '' && Number(precision) <= 18 && scale === '0' ? 'integer' : 'decimal';
  if (/^(float|double|double precision|real|float4|float8)$/.test(word)) return 'decimal';
  if (word === 'money') return 'money';
  if (/^(bool|boolean)$/.test(word)) return 'boolean';
  if (word === 'date') return 'date';
  if (word === 'time' || word === 'timetz') return 'time';
  if (/^(timestamp|datetime)/.test(word)) return 'timestamp';
  if (/(char|character|text|clob|varying)$|^(enum|set|"char")$/.test(word)) return 'text';
  return /^jsonb?$/.test(word) ? 'json' : 'other';
}

const INTEGER = /^(0|-?[1-9]\d{0,18})$/;
const DECIMAL = /^(0|-?[1-9]\d{0,29}|-?(0|[1-9]\d{0,29})\.\d{0,19}[1-9])$/;
const LARGEST = 2n ** 63n - 1n;

/**
 * The value in the form in which this column can be compared with it exactly, or undefined when no row can have it.
 * MySQL would match 0 with every text that begins with a letter and '9x' with 9, PostgreSQL would fail.
 */
export function comparable(value: string, type: ColumnType): Binding | undefined {
  if (type === 'integer') {
    if (!INTEGER.test(value)) return undefined;
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    return BigInt(value) <= LARGEST && BigInt(value) >= -LARGEST ? value : undefined;
  }
  if (type === 'decimal') return DECIMAL.test(value) ? value : undefined;
  if (type === 'date') return isDay(value) ? value : undefined;
  if (type === 'boolean')
    return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : undefined;
  return value.includes('\0') ? undefined : value;
}
