import { markdownTable } from '../../subgraphs/policy/print/markdown';
import { policy } from '../../subgraphs/policy/table';
import { textOf } from '../toolchain/sources';

/** The cells of the lines of a table; how they are aligned says nothing. */
const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]*$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('the table of the page is the table that decides', () => {
  expect(cellsOf(textOf('docs/policy.md'))).toEqual(cellsOf(markdownTable(policy)));
});

test('each row has an id of its own and a reason', () => {
  expect(new Set(policy.map(({ id }) => id)).size).toBe(policy.length);
  expect(policy.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
});
