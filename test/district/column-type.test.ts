import { columnType, comparable } from '../../subgraphs/sql/column-type';

test.each([
  ['int(11)', 'integer'],
  ['int(10) unsigned zerofill', 'integer'],
  ['INTEGER', 'integer'],
  ['bigint unsigned', 'integer'],
  ['smallint', 'integer'],
  ['tinyint(1)', 'integer'],
  ['decimal(10,0)', 'integer'],
  ['DECIMAL(10, 0)', 'integer'],
  ['numeric(4,0)', 'integer'],
  ['decimal(10)', 'integer'],
  ['numeric(20,0)', 'decimal'],
  ['numeric', 'decimal'],
  ['numeric(5,2)', 'decimal'],
  ['double precision', 'decimal'],
  ['money', 'money'],
  ['float(7,4)', 'decimal'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['datetime', 'timestamp'],
  ['timestamp(6) without time zone', 'timestamp'],
  ['timestamp with time zone', 'timestamp'],
  ['time without time zone', 'time'],
  ['time(6)', 'time'],
  ['character varying(50)', 'text'],
  ['character varying', 'text'],
  ['varchar(255)', 'text'],
  ['VARCHAR(50)', 'text'],
  ['character(1)', 'text'],
  ['char(36)', 'text'],
  ['mediumtext', 'text'],
  ['citext', 'text'],
  ["enum('Y','N','O''Brien (x)')", 'text'],
  ["set('a','b')", 'text'],
  ['text[]', 'other'],
  ['integer[]', 'other'],
  ['uuid', 'other'],
  ['jsonb', 'json'],
  ['bytea', 'other'],
  ['interval', 'other'],
])('%s is %s', (name, type) => {
  expect(columnType(name)).toBe(type);
});

test('a text becomes a value only in the one form in which the column has it', () => {
  expect(['0', '12', '-3', '007', '1.0', '1e3', ' 1', '', 'x'].map((text) => comparable(text, 'integer'))).toEqual([
    ...[0, 12, -3],
    ...Array.from({ length: 6 }, () => undefined),
  ]);
  expect(comparable('9007199254740993', 'integer')).toBe('9007199254740993');
  expect(comparable('9223372036854775808', 'integer')).toBeUndefined();
  expect(
    ['0', '12', '12.5', '0.05', '-0.5', '12.0', '12.50', '.5', '012', '-0', '1e3'].map((text) =>
      comparable(text, 'decimal'),
    ),
  ).toEqual([...['0', '12', '12.5', '0.05', '-0.5'], ...Array.from({ length: 6 }, () => undefined)]);
  expect(['2026-02-28', '2026-02-30', 'x'].map((text) => comparable(text, 'date'))).toEqual([
    '2026-02-28',
    undefined,
    undefined,
  ]);
  expect(['true', '1', 'false', '0', 'yes'].map((text) => comparable(text, 'boolean'))).toEqual([
    true,
    true,
    false,
    false,
    undefined,
  ]);
  expect(comparable('a\0', 'text')).toBeUndefined();
  expect(comparable(' a ', 'text')).toBe(' a ');
});
