import type { ColumnType } from '../column-type';

/** A column of a result, as the protocol describes it. */
export interface MysqlField {
  readonly name: string;
  readonly columnType: number;
  readonly characterSet: number;
  readonly columnLength: number;
  readonly decimals: number;
  readonly flags: number;
}

/** What the protocol calls its types. */
const TYPES: Readonly<Record<number, ColumnType>> = {
  ...Object.fromEntries([1, 2, 3, 8, 9, 13].map((type) => [type, 'integer'] as const)),
  ...Object.fromEntries([0, 4, 5, 246].map((type) => [type, 'decimal'] as const)),
  ...Object.fromEntries([15, 247, 248, 249, 250, 251, 252, 253, 254].map((type) => [type, 'text'] as const)),
  7: 'timestamp',
  10: 'date',
  11: 'time',
  12: 'timestamp',
};

export const mysqlKind = (type: number): ColumnType => TYPES[type] ?? 'other';

const [BINARY, UNSIGNED, DECIMAL] = [63, 32, 246];

/** The same as `columnType` says of the column: a DECIMAL without decimals is a whole number, and bytes are no text. */
export function kindOfField({ columnType, characterSet, columnLength, decimals, flags }: MysqlField): ColumnType {
  const kind = mysqlKind(columnType);
  if (kind === 'text' && characterSet === BINARY) return 'other';
  // The length is that of the number as text, with its sign.
  const digits = columnLength - ((flags & UNSIGNED) === 0 ? 1 : 0);
  return columnType === DECIMAL && decimals === 0 && digits <= 18 ? 'integer' : kind;
}
