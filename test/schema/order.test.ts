import fc from 'fast-check';
import { comparePositions, compareText, type KeyPart, type OrderKey, type Position } from '../../schema/order';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });
const keyPart: fc.Arbitrary<KeyPart> = fc.oneof(
  fc.integer(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).map((n): KeyPart => [String(n)]),
);
const order: readonly OrderKey[] = [
  { field: 'lastName', descending: false, nullsFirst: false },
  { field: 'birthDate', descending: true, nullsFirst: true },
];
const position: fc.Arbitrary<Position> = fc
  .tuple(fc.option(text), fc.option(fc.integer()), fc.constantFrom('maple', 'oak'), keyPart, keyPart)
  .map(([name, year, district, ...key]) => ({ values: [name, year], district, key }));
const compare = comparePositions(order);

test('text stands in the order of its code points, which is that of its UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { seed: 1, numRuns: 2000 },
  );
  expect(compareText('\uFB01', '🦊')).toBeLessThan(0);
});

test('positions are in one total order', () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      expect(compare(a, a)).toBe(0);
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      if (compare(a, b) === 0) expect(a).toEqual(b);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.each<[string, OrderKey, (string | number | null)[]]>([
  ['nulls last', { field: 'x', descending: false, nullsFirst: false }, ['a', 'b', null]],
  ['nulls first', { field: 'x', descending: false, nullsFirst: true }, [null, 'a', 'b']],
  ['descending, nulls last', { field: 'x', descending: true, nullsFirst: false }, ['b', 'a', null]],
  ['descending, nulls first', { field: 'x', descending: true, nullsFirst: true }, [null, 'b', 'a']],
  ['numbers', { field: 'x', descending: false, nullsFirst: false }, [-1, 2, 10, null]],
])('%s', (_, key, values) => {
  const rows = values.map((value): Position => ({ values: [value], district: 'maple', key: [1] }));
  expect([...rows].reverse().sort(comparePositions([key]))).toEqual(rows);
});

test('equal rows: the district, then the key, whatever the direction', () => {
  const down: OrderKey = { field: 'x', descending: true, nullsFirst: false };
  const keys: KeyPart[] = [-3, 2, 10, ['9007199254740993'], ['18446744073709551616']];
  const rows = ['maple', 'oak'].flatMap((district) => keys.map((key) => ({ values: ['a'], district, key: [key] })));
  expect([...rows].reverse().sort(comparePositions([down]))).toEqual(rows);
});
