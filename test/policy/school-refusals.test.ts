import type { MadeSystem } from '../district/made-system';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, tables, viewer } from './made-school';

// What the school's own system says that families refuse, in words of its own.

const refusals = {
  columns: { id: 'integer', student: 'integer', what: 'text', which: 'text' },
  rows: [
    [1, 1, 'photographs', null],
    [2, 2, 'category', 'NAMES'],
    [3, 3, 'purpose', 'teaching'],
    [4, 4, 'purpose', 'instruction'],
    [5, 4, 'category', 'IDENTITY'],
  ],
} as const;

const SchoolOptOut = {
  table: 'refusals',
  key: ['id'],
  fields: {
    student: { on: { id: 'student' } },
    kind: { column: 'what', codes: { category: 'CATEGORY', purpose: 'PURPOSE' } },
    value: 'which',
  },
};

describe.each(engines)('on %s', (engine) => {
  let system: MadeSystem;
  beforeAll(async () => void (system = await madeSchool(engine, { ...tables, refusals })));
  afterAll(() => system.close());

  const principal = viewer('principal', 'administration', { records: ['maple:staff:1'] });
  const names = async (differences: object) => {
    const ask = asking(await openSchool(system, differences));
    const { data } = await ask(principal, '{ students { totalCount nodes { lastName } } }');
    const { totalCount, nodes } = data?.['students'] as { totalCount: number; nodes: { lastName: string }[] };
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ lastName }) => lastName);
  };

  test('a word that is not known is against everything that it could mean', async () => {
    expect(await names({})).toEqual(['Ada', 'Ben', 'Cai', 'Dee']);
    expect(await names({ entities: { SchoolOptOut } })).toEqual(['Dee']);
  });

  test('what is no refusal is left out by the mapping', async () => {
    const where = { what: ['category', 'purpose'] };
    expect(await names({ entities: { SchoolOptOut: { ...SchoolOptOut, where } } })).toEqual(['Ada', 'Dee']);
  });

  test('a word that is known is against what it says, and nothing else', async () => {
    const ask = asking(await openSchool(system, { entities: { SchoolOptOut } }));
    const query = '{ student(id: "maple:student:4") { lastName birthDate } }';
    expect((await ask(principal, query)).data).toEqual({ student: { lastName: 'Dee', birthDate: null } });
    const teacher = viewer('teacher', 'instruction', { records: ['maple:staff:1'] });
    expect((await ask(teacher, query)).data).toEqual({ student: null });
  });
});
