import fc from 'fast-check';
import { decodeCursor, encodeCursor, signature, type Cursor } from '../../schema/cursor';
import { codeOf } from '../../schema/errors';
import type { KeyPart, OrderKey, Position, SortValue } from '../../schema/order';

const order: readonly OrderKey[] = [
  { field: 'lastName', descending: false, nullsFirst: false },
  { field: 'firstName', descending: false, nullsFirst: false },
];
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const value: fc.Arbitrary<SortValue> = fc.oneof(text, fc.integer(), fc.constant(null));
const keyPart: fc.Arbitrary<KeyPart> = fc.oneof(text, fc.integer(), fc.constant<KeyPart>(['9007199254740993']));
const position: fc.Arbitrary<Position> = fc
  .tuple(value, value, fc.constantFrom('maple', 'oak'), fc.array(keyPart, { minLength: 1 }))
  .map(([first, second, district, key]) => ({ values: [first, second], district, key }));
const names = fc.constantFrom('maple', 'oak', 'elm');
const cursor: fc.Arbitrary<Cursor> = fc
  .tuple(position, fc.option(fc.array(names)), fc.array(fc.tuple(names, fc.option(position))))
  .map(([at, asked, behind]) => ({
    position: at,
    ...(asked && { asked }),
    ...(behind.length > 0 && { behind: new Map(behind) }),
  }));

function refusalOf(after: string): string | undefined {
  try {
    decodeCursor(order, after);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

test('a cursor is read as it was written', () => {
  fc.assert(
    fc.property(cursor, (written) => {
      const after = encodeCursor(order, written);
      expect(after).toMatch(/^[\w-]+$/);
      expect(decodeCursor(order, after)).toEqual(written);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a cursor holds for its own order only', () => {
  const position = { values: ['a', 'b'], district: 'maple', key: [1] };
  const others: OrderKey[][] = [
    [],
    order.slice(0, 1),
    [...order].reverse(),
    order.map((key) => ({ ...key, descending: true })),
    order.map((key) => ({ ...key, nullsFirst: true })),
  ];
  for (const other of others) {
    expect(signature(other)).not.toBe(signature(order));
    expect(refusalOf(encodeCursor(other, { position }))).toBe('CURSOR_OF_ANOTHER_ORDER');
  }
  // The same order, made anew by another request.
  expect(
    refusalOf(
      encodeCursor(
        order.map((key) => ({ ...key })),
        { position },
      ),
    ),
  ).toBeUndefined();
});

test('any other text is refused, and nothing of it repeated', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (after) => {
      expect(refusalOf(after)).toBe('MALFORMED_CURSOR');
    }),
    { seed: 2, numRuns: 500 },
  );
});

test('other things inside are refused', () => {
  const write = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const good = { o: signature(order), p: { v: ['a', 'b'], d: 'maple', k: [1] } };
  expect(refusalOf(write(good))).toBeUndefined();
  const bad: unknown[] = [
    null,
    [],
    'x',
    1,
    { ...good, o: 1 },
    { ...good, p: null },
    { ...good, a: 'x' },
    { ...good, a: [1] },
  ];
  for (const v of [null, {}, 'ab', ['a'], ['a', 'b', 'c'], ['a', true], ['a', {}], ['a', ['b']]])
    bad.push({ ...good, p: { ...good.p, v } });
  for (const k of [null, {}, [null], [true], [[]], [['x']], [['1', '2']], [[1]], [{}]])
    bad.push({ ...good, p: { ...good.p, k } });
  for (const d of [null, 1, ['maple']]) bad.push({ ...good, p: { ...good.p, d } });
  for (const b of [{}, ['maple'], [['maple']], [['maple', 1]], [['maple', { v: [] }]], [[1, null]]])
    bad.push({ ...good, b });
  for (const content of bad) expect([content, refusalOf(write(content))]).toEqual([content, 'MALFORMED_CURSOR']);
});
