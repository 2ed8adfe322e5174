import { decode, INVALID } from '../../subgraphs/decode';
import type { Leaf, LeafType } from '../../subgraphs/mapping/mapping';

const leaf = (type: LeafType): Leaf => ({
  kind: 'leaf',
  type,
  value: 'a',
  codes: undefined,
  unlisted: undefined,
  date: undefined,
  label: undefined,
  filterable: true,
  sortable: true,
});

test.each([
  ['8:05', '08:05'],
  ['08:05', '08:05'],
  ['13:05:00', '13:05:00'],
  ['13:05:00.123456', '13:05:00'],
  ['1:05 PM', '13:05'],
  ['1:05pm', '13:05'],
  ['01:05:30 p.m.', '13:05:30'],
  ['12:05 AM', '00:05'],
  ['12:05 PM', '12:05'],
  ['11:59 AM', '11:59'],
  [' 8:05 ', '08:05'],
  ['13:05 PM', INVALID],
  ['0:05 PM', INVALID],
  ['24:00', INVALID],
  ['8:60', INVALID],
  ['8', INVALID],
  ['8:5', INVALID],
  ['8:05 XM', INVALID],
  ['noon', INVALID],
  ['', null],
])('the time %p is %p', (text, time) => {
  expect(decode(leaf('Time'), text)).toBe(time);
});
