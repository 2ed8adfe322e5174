import type { Viewer } from '../../schema/viewer';
import type { MadeSystem } from '../district/made-system';
import type { MadeTable } from '../district/made-table';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, tables, viewer } from './made-school';

// Days that stand as text, and not all of which can be read: a tie that nobody can say is still there, is none.

type Table = 'posts' | 'stays' | 'seats' | 'caseload';
type Day = 'begins' | 'ends';

/** The tables of made-school.ts with days as text, and this written for one day of one row. */
function written(table?: Table, row = 0, day: Day = 'ends', text = ''): Record<string, MadeTable> {
  const asText = (name: Table): MadeTable => {
    const columns = { ...tables[name].columns, begins: 'text', ends: 'text' };
    const at = Object.keys(columns).indexOf(day);
    const rows: MadeTable['rows'] = tables[name].rows.map((values, index) =>
      values.map((value, column) => (name === table && index === row && column === at ? text : value)),
    );
    return { columns, rows };
  };
  const names = ['posts', 'stays', 'seats', 'caseload'] as const;
  return { ...tables, ...Object.fromEntries(names.map((name) => [name, asText(name)])) };
}

const staff = (id: number) => ({ records: [`maple:staff:${id}`] });
const principal = viewer('principal', 'administration', staff(1));
const inSections = viewer('teacher', 'health-safety', staff(1));
const onCaseload = viewer('special-education', 'instruction', staff(4));

describe.each(engines)('on %s', (engine) => {
  const seenIn = async (system: MadeSystem, who: Viewer, policy = {}) => {
    const ask = asking(await openSchool(system, { policy }));
    const { data } = await ask(who, '{ students { nodes { lastName } } }');
    const students = data?.['students'] as { nodes: { lastName: string }[] } | null;
    return students?.nodes.map(({ lastName }) => lastName) ?? [];
  };
  const seen = async (rows: Record<string, MadeTable>, who: Viewer, policy = {}) => {
    const system = await madeSchool(engine, rows);
    try {
      return await seenIn(system, who, policy);
    } finally {
      await system.close();
    }
  };

  test('where all can be read, or none is written, the ties are there', async () => {
    const system = await madeSchool(engine, written('posts', 0, 'ends', ' 0000-00-00 '));
    expect(await seenIn(system, principal)).toEqual(['Ada', 'Ben', 'Cai', 'Dee']);
    expect(await seenIn(system, inSections)).toEqual(['Ada', 'Ben']);
    await system.close();
  });

  test.each<[string, Table, number, Day, Viewer, string[]]>([
    ['the end of a post', 'posts', 0, 'ends', principal, []],
    ['the beginning of a post', 'posts', 0, 'begins', principal, []],
    ['the end of a stay at the school', 'stays', 1, 'ends', principal, ['Ada', 'Cai', 'Dee']],
    ['the end of a seat', 'seats', 1, 'ends', inSections, ['Ada']],
    ['the beginning of a seat', 'seats', 1, 'begins', inSections, ['Ada']],
  ])('%s', async (_, table, row, day, who, names) => {
    expect(await seen(written(table, row, day, '13/45/2026'), who)).toEqual(names);
  });

  test.each([
    ['', ['2010-06-01']],
    ['soon', []],
  ])('the end of a caseload: %p', async (end, days) => {
    const system = await madeSchool(engine, written('caseload', 0, 'ends', end));
    const ask = asking(await openSchool(system));
    const { data } = await ask(onCaseload, '{ students { nodes { birthDate } } }');
    const { nodes } = data?.['students'] as { nodes: { birthDate: string | null }[] };
    expect(nodes.map(({ birthDate }) => birthDate).filter(Boolean)).toEqual(days);
    await system.close();
  });

  test('where a tie forbids, it does so as long as nobody can say that it has ended', async () => {
    const forbid = [{ categories: ['DIRECTORY'], relationship: 'own-section', reason: 'Not of their own classes.' }];
    expect(await seen(written('seats', 1, 'ends', 'soon'), principal, { forbid })).toEqual(['Cai', 'Dee']);
  });
});
