import type { Viewer } from '../../schema/viewer';
import { madeSystem, type MadeSystem } from '../district/made-system';
import type { TestDistrict } from '../district/open';
import { engines } from '../engines/fresh-database';
import { custodian } from '../../subgraphs/policy/custodian';
import { asking, viewer } from './made-school';

/*
 * Ada and Ben have one mother, and she stands once in the school's system, with her telephones: what may be read of her depends on
 * the child by way of whom she is read. Ada's family has refused that contacts' numbers are shown, and what is not to be published.
 */
const tables = {
  students: {
    columns: { id: 'integer', last_name: 'text' },
    rows: [
      [1, 'Ada'],
      [2, 'Ben'],
    ],
  },
  schools: { columns: { id: 'integer', name: 'text' }, rows: [[1, 'North']] },
  staff: { columns: { id: 'integer', last_name: 'text' }, rows: [[1, 'Ash']] },
  posts: { columns: { staff: 'integer', school: 'integer' }, rows: [[1, 1]] },
  stays: {
    columns: { id: 'integer', student: 'integer', school: 'integer', begins: 'date', ends: 'date' },
    rows: [
      [1, 1, 1, '2025-08-18', null],
      [2, 2, 1, '2025-08-18', null],
    ],
  },
  people: { columns: { id: 'integer', name: 'text' }, rows: [[9, 'Mother']] },
  parents: {
    columns: { student: 'integer', person: 'integer' },
    rows: [
      [1, 9],
      [2, 9],
    ],
  },
  phones: {
    columns: { person: 'integer', number: 'text', kind: 'text', hidden: 'text' },
    rows: [
      [9, '555-0100', 'H', 'N'],
      [9, '555-0199', 'M', 'Y'],
    ],
  },
} as const;

const mapping = {
  schoolYearStarts: '07-01',
  entities: {
    School: { table: 'schools', key: ['id'], fields: { name: 'name' } },
    Staff: {
      table: 'staff',
      key: ['id'],
      fields: {
        lastName: 'last_name',
        roles: { table: 'posts', on: { staff: 'id' }, fields: { school: { on: { id: 'school' } } } },
      },
    },
    Student: {
      table: 'students',
      key: ['id'],
      fields: { lastName: 'last_name', enrollments: { on: { student: 'id' } }, contacts: { on: { student: 'id' } } },
    },
    Enrollment: {
      table: 'stays',
      key: ['id'],
      window: { from: 'begins', to: 'ends' },
      fields: { school: { on: { id: 'school' } }, entryDate: 'begins', exitDate: 'ends' },
    },
    Contact: {
      table: 'parents',
      key: ['student', 'person'],
      joins: { who: { table: 'people', on: { id: 'person' } } },
      fields: {
        name: 'who.name',
        phones: {
          table: 'phones',
          on: { person: 'person' },
          order: ['number'],
          fields: {
            number: 'number',
            type: { column: 'kind', codes: { H: 'HOME', M: 'MOBILE' } },
            doNotPublish: { column: 'hidden', codes: { Y: true, N: false } },
          },
        },
      },
    },
  },
};

const PHONES = 'contacts { name phones { number type sourceCodes { code } } }';
const home = { number: '555-0100', type: 'HOME', sourceCodes: [{ code: 'H' }] };
const hidden = { number: '555-0199', type: 'MOBILE', sourceCodes: [{ code: 'M' }] };
const nothing = { number: null, type: null, sourceCodes: null };

describe.each(engines)('%s', (engine) => {
  let system: MadeSystem;
  beforeAll(async () => {
    system = await madeSystem(engine, tables);
  });
  afterAll(() => system.close());

  const principal: Viewer = viewer('principal', 'administration', { records: ['maple:staff:1'] });
  async function refusing(...categories: string[]): Promise<{ ask: ReturnType<typeof asking>; maple: TestDistrict }> {
    const maple = await system.open(mapping);
    const ask = asking(maple);
    for (const value of categories) {
      const optOut = `{ kind: CATEGORY, value: "${value}" }`;
      await ask(
        custodian('maple'),
        `mutation { recordOptOut(student: "maple:student:1", optOut: ${optOut}) { student } }`,
      );
    }
    return { ask, maple };
  }

  test('a number is read of the child whose family lets it, and is null beside it', async () => {
    const { ask } = await refusing('CONTACT');
    const said = await ask(principal, `{ students { nodes { lastName ${PHONES} } } }`);
    expect(said.errors).toBeUndefined();
    expect(said.data.students.nodes).toEqual([
      { lastName: 'Ada', contacts: [{ name: 'Mother', phones: [nothing] }] },
      { lastName: 'Ben', contacts: [{ name: 'Mother', phones: [home] }] },
    ]);
  });

  test('what is not to be published is read of the child whose family lets it, and is not there beside it', async () => {
    const { ask } = await refusing('SAFETY');
    const of = async (id: number) =>
      (await ask(principal, `{ student(id: "maple:student:${id}") { ${PHONES} } }`)).data.student.contacts as unknown;
    expect(await of(1)).toEqual([{ name: 'Mother', phones: [home] }]);
    expect(await of(2)).toEqual([{ name: 'Mother', phones: [home, hidden] }]);
  });

  test('both at once', async () => {
    const { ask } = await refusing('SAFETY', 'CONTACT');
    const of = async (id: number) =>
      (await ask(principal, `{ student(id: "maple:student:${id}") { ${PHONES} } }`)).data.student.contacts as unknown;
    expect(await of(1)).toEqual([{ name: 'Mother', phones: [nothing] }]);
    expect(await of(2)).toEqual([{ name: 'Mother', phones: [home, hidden] }]);
  });

  test('where nobody has refused, one statement reads the telephones of all', async () => {
    const { ask, maple } = await refusing();
    maple.statements.length = 0;
    await ask(principal, `{ students { nodes { ${PHONES} } } }`);
    expect(maple.statements.filter(({ label }) => label === 'Contact.phones')).toHaveLength(1);
  });
});
