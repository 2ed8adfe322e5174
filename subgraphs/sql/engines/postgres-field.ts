import type { ColumnType } from '../column-type';

/** A column of a result, as the protocol describes it. */
export interface PostgresField {
  readonly name: string;
  readonly dataTypeID: number;
  /** Precision and scale of a numeric, for one. PGlite does not tell. */
  readonly dataTypeModifier?: number;
}

/** Types that every PostgreSQL has, by their number; of others nothing is said. */
const KINDS: Readonly<Record<number, ColumnType>> = {
  16: 'boolean',
  20: 'integer',
  21: 'integer',
  23: 'integer',
  25: 'text',
  700: 'decimal',
  701: 'decimal',
  1042: 'text',
  1043: 'text',
  1082: 'date',
  1083: 'time',
  1114: 'timestamp',
  1184: 'timestamp',
  1266: 'time',
};

const NUMERIC = 1700;

/** The same as `columnType` says of the column: a numeric without decimals is a whole number. */
export function kindOfField({ dataTypeID, dataTypeModifier }: PostgresField): ColumnType | undefined {
  if (dataTypeID !== NUMERIC) return KINDS[dataTypeID];
  if (dataTypeModifier === undefined) return undefined;
  const [precision, scale] = [(dataTypeModifier - 4) >> 16, (dataTypeModifier - 4) & 0xffff];
  return dataTypeModifier >= 4 && precision <= 18 && scale === 0 ? 'integer' : 'decimal';
}
