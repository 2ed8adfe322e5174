import { readFilterAndSort, WRONG } from './agree';

// Value maps, forwards and backwards, and what becomes of codes that they do not list.

const codes = { S: 'SEMESTER', S2: 'SEMESTER', Q: 'QUARTER', x: 'OTHER', constructor: 'TRIMESTER' };

readFilterAndSort([
  {
    is: 'a code that is not listed is nothing',
    field: 'type',
    value: { column: 'a', codes },
    rows: [
      ['S', 'SEMESTER'],
      [' S2 ', 'SEMESTER'],
      ['s', null],
      ['Q', 'QUARTER'],
      ['x', 'OTHER'],
      ['constructor', 'TRIMESTER'],
      ['toString', null],
      ['Z', null],
      ['', null],
      [null, null],
    ],
  },
  {
    is: 'a code that is not listed is an error',
    field: 'type',
    value: { column: 'a', codes, unlisted: 'error' },
    rows: [
      ['S', 'SEMESTER'],
      ['s', WRONG],
      ['toString', WRONG],
      ['  ', null],
      [null, null],
    ],
  },
  {
    is: 'codes that are not listed are one value',
    field: 'type',
    value: { column: 'a', codes, unlisted: { as: 'OTHER' } },
    rows: [
      ['S', 'SEMESTER'],
      ['s', 'OTHER'],
      ['x', 'OTHER'],
      ['X', 'OTHER'],
      ['Q', 'QUARTER'],
      ['  ', null],
      [null, null],
    ],
  },
  {
    is: 'codes that are numbers',
    field: 'type',
    value: {
      column: 'a',
      codes: { '1': 'SEMESTER', '2': 'QUARTER', '0.5': 'MINI_TERM', '01': 'YEAR_ROUND' },
      unlisted: { as: 'OTHER' },
    },
    columns: { a: 'decimal(8, 2)' },
    rows: [
      [1, 'SEMESTER'],
      [2, 'QUARTER'],
      [0.5, 'MINI_TERM'],
      [3, 'OTHER'],
      [null, null],
    ],
  },
  {
    is: 'codes of a whole number, of which none can be',
    field: 'type',
    value: { column: 'a', codes: { A: 'SEMESTER' }, unlisted: { as: 'OTHER' } },
    columns: { a: 'int' },
    rows: [
      [1, 'OTHER'],
      [null, null],
    ],
  },
  {
    is: 'a flag with codes of its own',
    field: 'isCharter',
    value: { column: 'a', codes: { C: true, R: false, M: false }, unlisted: null },
    rows: [
      ['C', true],
      ['R', false],
      ['M', false],
      ['Y', null],
      [null, null],
    ],
  },
  {
    is: 'a flag in text',
    field: 'isCharter',
    value: 'a',
    rows: [
      ['Y', true],
      ['yes', true],
      ['T', true],
      ['1', true],
      ['n', false],
      ['FALSE', false],
      ['0', false],
      ['maybe', WRONG],
      [' ', null],
      [null, null],
    ],
  },
]);
