import type { Viewer } from '../../schema/viewer';
import type { TestDistrict } from '../district/open';
import type { MadeSystem } from '../district/made-system';
import { writable } from '../district/writable';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, viewer } from './made-school';

// A tie ends in the school's own system, and with it what it gave: on the next request, and as if there had been none.

const staff = (id: number) => ({ records: [`maple:staff:${id}`] });
const contact = (id: number) => ({ records: [`maple:contact:${id}`] });
const YESTERDAY = '2026-03-15';

interface Tied {
  readonly name: string;
  readonly who: Viewer;
  readonly student: number;
  /** The row in which it ends, and what then stands there. */
  readonly table: string;
  readonly row: Readonly<Record<string, number>>;
  readonly change: Readonly<Record<string, string | number | null>>;
}

const teacher = viewer('teacher', 'health-safety', staff(1)); // without the roll of the school
const nurse = viewer('nurse', 'health-safety', staff(3));
const counselor = viewer('counselor', 'student-services', staff(4));
const mother = viewer('guardian', 'family-access', contact(101));

const ties: readonly Tied[] = [
  { name: 'a seat ends', who: teacher, student: 1, table: 'seats', row: { id: 1 }, change: { ends: YESTERDAY } },
  {
    name: 'a seat is another student’s',
    who: teacher,
    student: 1,
    table: 'seats',
    row: { id: 1 },
    change: { student: 5 },
  },
  {
    name: 'a section has another teacher',
    who: teacher,
    student: 1,
    table: 'sections',
    row: { id: 11 },
    change: { teacher: 2 },
  },
  { name: 'a post ends', who: nurse, student: 1, table: 'posts', row: { staff: 3 }, change: { ends: YESTERDAY } },
  {
    name: 'a post is at another school',
    who: nurse,
    student: 1,
    table: 'posts',
    row: { staff: 3 },
    change: { school: 2 },
  },
  {
    name: 'a student leaves the school',
    who: nurse,
    student: 1,
    table: 'stays',
    row: { id: 1 },
    change: { ends: YESTERDAY },
  },
  {
    name: 'a guardian is one no more',
    who: mother,
    student: 1,
    table: 'contacts',
    row: { id: 101 },
    change: { guardian: 'N' },
  },
  {
    name: 'a court orders',
    who: mother,
    student: 1,
    table: 'contacts',
    row: { id: 101 },
    change: { restricted: 'No contact' },
  },
  {
    name: 'a contact is another child’s',
    who: mother,
    student: 1,
    table: 'contacts',
    row: { id: 101 },
    change: { student: 2 },
  },
  {
    name: 'a birthday was wrong',
    who: viewer('student', 'family-access', { records: ['maple:student:3'] }),
    student: 3,
    table: 'students',
    row: { id: 3 },
    change: { born: '2008-03-17' },
  },
];

describe.each(engines)('%s', (engine) => {
  let system: MadeSystem;
  let maple: TestDistrict;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    system = await madeSchool(engine);
    maple = await openSchool(system);
    ask = asking(maple);
  });
  afterAll(() => system.close());

  async function change({ table, row }: Pick<Tied, 'table' | 'row'>, to: Tied['change']): Promise<Tied['change']> {
    const db = writable({ engine, url: system.url, drop: () => Promise.resolve() });
    try {
      const before = await db<Record<string, string | number | null>>(table)
        .where(row)
        .first(...Object.keys(to));
      await db(table).where(row).update(to);
      return before as Tied['change'];
    } finally {
      await db.destroy();
    }
  }
  const asksFor = async (who: Viewer, student: number) =>
    JSON.stringify(await ask(who, `{ student(id: "maple:student:${student}") { lastName } }`));

  test.each(ties)('$name', async ({ who, student, table, row, change: to }) => {
    expect(await asksFor(who, student)).not.toBe(await asksFor(who, 99));
    const before = await change({ table, row }, to);
    expect(await asksFor(who, student)).toBe(await asksFor(who, 99));
    await change({ table, row }, before);
    expect(await asksFor(who, student)).not.toBe(await asksFor(who, 99));
  });

  test('a caseload ends', async () => {
    const medicine = '{ student(id: "maple:student:2") { lastName birthDate } }';
    const birthDate = async () => (await ask(counselor, medicine)).data.student?.birthDate as string | null;
    expect(await birthDate()).toBe('2010-06-01');
    const row = { table: 'caseload', row: { student: 2, staff: 4 } };
    const before = await change(row, { ends: YESTERDAY });
    expect(await birthDate()).toBeNull();
    await change(row, before);
  });
});
