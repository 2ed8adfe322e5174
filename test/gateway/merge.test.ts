import fc from 'fast-check';
import { merge, type Stream } from '../../gateway/fan-out/merge';
import { comparePositions, type OrderKey, type Position } from '../../schema/order';

const order: OrderKey[] = [{ field: 'lastName', descending: false, nullsFirst: false }];
const compare = comparePositions(order);

interface Row {
  readonly position: Position;
}

const names = fc.constantFrom('a', 'b', 'ñ', 'ß', '😀', null);
const lists = fc
  .array(fc.array(names, { maxLength: 40 }), { minLength: 1, maxLength: 8 })
  .map((districts) =>
    districts.map((values, index) =>
      values
        .map((value, key): Row => ({ position: { values: [value], district: `d${index}`, key: [key] } }))
        .sort((a, b) => compare(a.position, b.position)),
    ),
  );

test('asking only those that want more comes to the page that a sort of everything gives, from prefixes alone', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10 }), (districts, first, share) => {
      const fetched = districts.map(() => 0);
      const streams = () =>
        districts.map((rows, index): Stream<Row> & { index: number } => {
          const known = fetched[index]!;
          return { district: `d${index}`, index, rows: rows.slice(0, known), more: known === 0 || known < rows.length };
        });
      for (let rounds = 0; ; rounds++) {
        const { page, wanting, more } = merge(streams(), first, compare);
        if (wanting.length === 0) {
          const all = districts.flat().sort((a, b) => compare(a.position, b.position));
          expect(page).toEqual(all.slice(0, first));
          expect(more).toBe(all.length > first);
          break;
        }
        for (const { stream, most } of wanting) {
          expect(most).toBeGreaterThan(0);
          if (districts[stream.index]!.length === 0) districts[stream.index] = [];
          fetched[stream.index]! += Math.min(most, share);
        }
        // An empty district says so when it is asked.
        for (const [index, rows] of districts.entries()) if (rows.length === 0) fetched[index] = 1;
        expect(rounds).toBeLessThan(100);
      }
      // Nobody is asked for more rows than the page has places.
      for (const count of fetched) expect(count).toBeLessThanOrEqual(first);
    }),
  );
});

test('a district whose rows go beyond the page is not asked again', () => {
  const rows = (district: string, ...values: string[]): Stream<Row> => {
    return {
      district,
      more: true,
      rows: values.map((value, key) => ({ position: { values: [value], district, key: [key] } })),
    };
  };
  const streams = [rows('d1', 'a', 'b'), rows('d2', 'c', 'z')];
  expect(merge(streams, 3, compare).wanting).toEqual([{ stream: streams[0], most: 1 }]);
  expect(merge(streams, 2, compare).wanting).toEqual([]);
});
