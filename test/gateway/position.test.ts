import { advance, cursorAt, positionOf, standingAt } from '../../gateway/fan-out/position';
import { decodeCursor } from '../../schema/cursor';
import { comparePositions, type OrderKey, type Position } from '../../schema/order';

const order: OrderKey[] = [{ field: 'lastName', descending: false, nullsFirst: false }];
const compare = comparePositions(order);
const at = (name: string, district = 'a'): Position => ({ values: [name], district, key: ['1'] });
const start = standingAt(undefined);
const all = (...districts: string[]) => new Set(districts);

test('before the first page every district is at the start, and there is no cursor', () => {
  expect(positionOf(start, 'a')).toBeNull();
  expect(cursorAt(order, start)).toBeNull();
});

test('districts that answered come along; one that was missing stays where it was', () => {
  const one = advance(start, { asked: ['a', 'b'], answered: all('a'), last: at('m') }, compare);
  expect([positionOf(one, 'a'), positionOf(one, 'b')]).toEqual([at('m'), null]);
  const two = advance(one, { asked: ['a', 'b'], answered: all('a', 'b'), last: at('c', 'b') }, compare);
  // b's rows were owed and filled the page: a, which is far ahead, has lost nothing.
  expect([positionOf(two, 'a'), positionOf(two, 'b'), two.main]).toEqual([at('m'), at('c', 'b'), at('m')]);
  const three = advance(two, { asked: ['a', 'b'], answered: all('a', 'b'), last: at('z') }, compare);
  expect([...three.behind]).toEqual([]);
  expect(positionOf(three, 'b')).toEqual(at('z'));
});

test('a district that joins begins at the start', () => {
  const one = advance(start, { asked: ['a'], answered: all('a'), last: at('m') }, compare);
  expect(positionOf(one, 'new')).toBeNull();
});

test('a district that a later page does not ask for keeps its place', () => {
  const one = advance(start, { asked: ['a', 'b'], answered: all('a', 'b'), last: at('m') }, compare);
  const two = advance(one, { asked: ['a'], answered: all('a'), last: at('t') }, compare);
  expect(positionOf(two, 'b')).toEqual(at('m'));
});

test('a page without rows stands still', () => {
  const one = advance(start, { asked: ['a', 'b'], answered: all('a', 'b'), last: at('m') }, compare);
  const two = advance(one, { asked: ['a', 'b'], answered: all(), last: null }, compare);
  expect(cursorAt(order, two)).toBe(cursorAt(order, one));
});

test('a cursor is the standing, there and back', () => {
  const standing = advance(start, { asked: ['a', 'b', 'c'], answered: all('a', 'c'), last: at('m') }, compare);
  expect(standingAt(decodeCursor(order, cursorAt(order, standing)!))).toEqual(standing);
});

test('with all districts in step a cursor grows with their names only', () => {
  const names = Array.from({ length: 200 }, (_, index) => `d${index}`);
  const standing = advance(start, { asked: names, answered: new Set(names), last: at('m') }, compare);
  expect(cursorAt(order, standing)!.length).toBeLessThan(200 * 12);
});

test("a district's own cursor speaks for that district alone", () => {
  const standing = standingAt({ position: at('m', 'b') });
  expect([positionOf(standing, 'a'), positionOf(standing, 'b')]).toEqual([null, at('m', 'b')]);
});
