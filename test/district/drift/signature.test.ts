import { signatureOf } from '../../../subgraphs/drift/standing';
import type { Catalog, ColumnFacts } from '../../../subgraphs/sql/column-type';

// A look whose signature is that of the last one is not thought about: whatever SQL is made from has to be in it.

const described = (type: 'text' | 'integer', facts: ColumnFacts): Catalog =>
  Object.assign(new Map([['people', new Map([['code', type]])]]), {
    facts: new Map([['people', new Map([['code', facts]])]]),
  });

const facts = { required: true, collation: 'C' };
const remembered: Catalog = new Map();
const before = signatureOf(described('text', facts), remembered);

test('the same database has the same signature', () => {
  expect(signatureOf(described('text', { ...facts }), new Map())).toBe(before);
});

test.each([
  ['a type', described('integer', facts), remembered],
  ['whether there may be nothing', described('text', { ...facts, required: false }), remembered],
  ['a collation', described('text', { ...facts, collation: 'und-x-icu' }), remembered],
  ['what is remembered', described('text', facts), described('text', facts)],
])('%s changes it', (_, now, memory) => {
  expect(signatureOf(now, memory)).not.toBe(before);
});
