import type { Viewer } from '../../schema/viewer';
import { madeSystem, type MadeSystem } from '../district/made-system';
import type { MadeTable } from '../district/made-table';
import { engines, type Engine } from '../engines/fresh-database';
import { asking, mapping, tables as school, viewer } from './made-school';

// Keys that a collation or a type of the engine takes for one are two people, two sections and two schools all the same.

const KEYS: Readonly<Record<Engine, readonly string[]>> = {
  mysql: ['varchar(20) collate utf8mb4_general_ci', 'varchar(20) collate utf8mb4_bin', 'char(6)', 'varbinary(20)'],
  postgres: ['varchar(20)', 'varchar(20) collate folding', 'citext', 'folded', 'char(6)', 'blanks'],
  sqlite: ['text', 'text collate nocase', 'varchar(20) collate rtrim'],
};

/** Types and collations of its own that take a for A. */
const BEFORE: Readonly<Record<Engine, readonly string[]>> = {
  mysql: [],
  postgres: [
    'create extension citext',
    'create domain folded as citext',
    'create domain blanks as char(6)',
    "create collation folding (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
  ],
  sqlite: [],
};

/** The tables of made-school.ts: with key `a` all that North has, with key `A` all that South has. */
function tables(key: string): Record<string, MadeTable> {
  const days = { begins: 'date', ends: 'date' };
  const year = ['2025-08-18', null] as const;
  const of = (columns: MadeTable['columns'], ...rows: MadeTable['rows']): MadeTable => ({ columns, rows });
  return {
    schools: of({ id: key, name: 'text' }, ['a', 'North'], ['A', 'South']),
    staff: of(
      { id: key, last_name: 'text', email: 'text' },
      ['a', 'Ash', null],
      ['A', 'Fern', null],
      ['b', 'Cedar', null],
    ),
    posts: of({ staff: key, school: key, ...days }, ['a', 'a', ...year], ['A', 'A', ...year], ['B', 'A', ...year]),
    sections: of(
      { id: key, name: 'text', school: key, teacher: key },
      ['a', 'Algebra', 'a', 'a'],
      ['A', 'Drama', 'A', 'A'],
    ),
    students: of(
      { id: key, last_name: 'text', born: 'date', lunch: 'text', medicine: 'text' },
      ['a', 'Ada', '2008-03-01', null, null],
      ['A', 'Eve', '2008-03-01', null, null],
    ),
    stays: of({ id: 'integer', student: key, school: key, ...days }, [1, 'a', 'a', ...year], [2, 'A', 'A', ...year]),
    seats: of({ id: 'integer', student: key, section: key, ...days }, [1, 'a', 'a', ...year], [2, 'A', 'A', ...year]),
    contacts: of(
      { id: key, student: key, name: 'text', guardian: 'text', restricted: 'text', email: 'text' },
      ['a', 'a', 'Mother of Ada', 'Y', null, null],
      ['A', 'A', 'Mother of Eve', 'Y', null, null],
      ['b', 'A', 'Father of Eve', 'Y', 'No contact', null],
    ),
    caseload: of({ student: key, staff: key, ...days }, ['a', 'a', ...year], ['A', 'A', ...year]),
    days: of({ id: 'integer', student: key, day: 'date', status: 'text' }),
    addresses: of({ student: key, street: 'text', hidden: 'text' }),
  };
}

const has = (...records: string[]) => ({ records: records.map((record) => `maple:${record}`) });
const seen: readonly [string, Viewer, readonly string[] | undefined][] = [
  ['a teacher at North', viewer('teacher', 'instruction', has('staff:a')), ['Ada']],
  ['a teacher at South', viewer('teacher', 'instruction', has('staff:A')), ['Eve']],
  ['a teacher in an emergency', viewer('teacher', 'health-safety', has('staff:a')), ['Ada']],
  ['a nurse at North', viewer('nurse', 'health-safety', has('staff:a')), ['Ada']],
  ['a nurse at South', viewer('nurse', 'health-safety', has('staff:A')), ['Eve']],
  ['a nurse without a post', viewer('nurse', 'health-safety', has('staff:b')), undefined],
  ['a case manager', viewer('special-education', 'student-services', has('staff:a')), ['Ada']],
  ['the mother of Ada', viewer('guardian', 'family-access', has('contact:a')), ['Ada']],
  ['the mother of Eve', viewer('guardian', 'family-access', has('contact:A')), ['Eve']],
  ['a barred father who teaches', viewer('teacher', 'instruction', has('staff:a', 'contact:b')), ['Ada']],
  ['a student', viewer('student', 'family-access', has('student:a')), ['Ada']],
];

describe.each(engines)('on %s', (engine) => {
  describe.each(KEYS[engine])('with keys of the type %s', (key) => {
    let system: MadeSystem;
    let ask: ReturnType<typeof asking>;
    beforeAll(async () => {
      system = await madeSystem(engine, tables(key), BEFORE[engine]);
      ask = asking(await system.open(mapping));
    });
    afterAll(() => system.close());

    test.each(seen)('%s', async (_, who, names) => {
      const { data, errors } = await ask(who, '{ students { totalCount nodes { lastName } } }');
      expect(errors).toBeUndefined();
      const nodes = names?.map((lastName) => ({ lastName }));
      expect(data.students).toEqual(nodes ? { totalCount: nodes.length, nodes } : null);
    });

    test('an id is the key, and leads to what belongs to it', async () => {
      const query = '{ student(id: "maple:student:A") { id enrollments { school { id name } } } }';
      const { data, errors } = await ask(viewer('registrar', 'administration'), query);
      expect(errors).toBeUndefined();
      const enrollments = [{ school: { id: 'maple:school:A', name: 'South' } }];
      expect(data).toEqual({ student: { id: 'maple:student:A', enrollments } });
    });

    test('what a family has refused is refused of its child alone', async () => {
      const registrar = viewer('registrar', 'administration');
      const refusal = 'student: "maple:student:a", optOut: { kind: DIRECTORY }';
      await ask(registrar, `mutation { recordOptOut(${refusal}) { student } }`);
      const teachers = [
        viewer('special-education', 'instruction', has('staff:A')),
        viewer('counselor', 'instruction', has('staff:a')),
      ];
      const said = await Promise.all(teachers.map((who) => ask(who, '{ students { nodes { lastName } } }')));
      expect(said.map(({ data }) => data.students.nodes)).toEqual([[{ lastName: 'Eve' }], [{ lastName: 'Ada' }]]);
      await ask(registrar, `mutation { withdrawOptOut(${refusal}) { student } }`);
    });
  });
});

describe.each(engines)('on %s, where a number is text in another table', (engine) => {
  let system: MadeSystem;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    const { students, contacts } = school;
    const text = engine === 'mysql' ? 'varchar(20)' : 'text';
    system = await madeSystem(engine, {
      ...school,
      students: { ...students, columns: { ...students.columns, id: engine === 'sqlite' ? 'real' : 'decimal(10, 2)' } },
      contacts: {
        columns: { ...contacts.columns, student: text },
        rows: contacts.rows.map(([id, student, ...more]) => [id, String(student), ...more]),
      },
      refusals: { columns: { student: text }, rows: [['2']] },
    });
    const fields = { student: { on: { id: 'student' } }, kind: { constant: 'CATEGORY' } };
    const entities = { SchoolOptOut: { table: 'refusals', key: ['student'], fields } };
    ask = asking(await system.open(mapping, { entities }));
  });
  afterAll(() => system.close());

  test.each<[string, Viewer, string[]]>([
    [
      'a father whom a court keeps away',
      viewer('teacher', 'instruction', has('staff:1', 'contact:102')),
      ['Cai', 'Dee'],
    ],
    ['a mother', viewer('guardian', 'family-access', has('contact:101')), ['Ada']],
    ['a family that has refused', viewer('teacher', 'instruction', has('staff:1')), ['Ada', 'Cai', 'Dee']],
  ])('%s', async (_, who, seen) => {
    const { data } = await ask(who, '{ students { nodes { lastName } } }');
    expect(data.students.nodes).toEqual(seen.map((lastName) => ({ lastName })));
  });
});
