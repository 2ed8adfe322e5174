import type { Knex } from 'knex';
import { isNested, levelOf, type Line } from '../../../subgraphs/draft/line';
import { engines } from '../../engines/fresh-database';
import { drafted, fill } from './drafted';
import { of, pupils, SCHOOLS } from './people';

// Absences, actions and accounts lead to people, several rows to one of them. What people are has a row for each.

const all = pupils(60);

async function people(db: Knex): Promise<void> {
  await db.raw(
    'create table person (person_id int primary key, first_name varchar(40), last_name varchar(40), dob date)',
  );
  await db.raw('create table school (school_id int primary key, name varchar(60), phone varchar(20))');
  await fill(
    db,
    'person',
    all.map((one, id) => ({ person_id: 7000 + id, first_name: one.given, last_name: one.family, dob: one.born })),
  );
  await fill(
    db,
    'school',
    SCHOOLS.map((name, id) => ({ school_id: id + 1, name, phone: `541-555-010${id}` })),
  );
  for (const [table, own] of [
    ['absent_day', 'day'],
    ['action_taken', 'taken_on'],
    ['canteen_account', 'opened_on'],
  ] as const) {
    await db.raw(`create table ${table} (id int primary key, person_id int, grade_level varchar(2), ${own} date)`);
    await fill(
      db,
      table,
      [...all, ...all].map((_, id) => ({
        id: 300 + id,
        person_id: 7000 + (id % all.length),
        grade_level: String(1 + (id % 9)),
        [own]: `2025-10-0${1 + (id % 9)}`,
      })),
    );
  }
}

const leveled = (lines: readonly Line[]): string[] =>
  lines.flatMap((line) => [
    ...(line.confidence === undefined ? [] : [levelOf(line.confidence)]),
    ...(isNested(line.value) ? leveled(line.value) : []),
  ]);

test.each(engines)('on %s the students are the people, and not what happens to them', async (engine) => {
  const draft = await drafted(engine, people);
  await draft.drop();
  expect(draft.entities['Student']).toMatchObject({ table: 'person' });
});

test('where the table has to be confirmed, nothing of it is said to be sure', async () => {
  const draft = await drafted('sqlite', people);
  await draft.drop();
  const { value } = draft.lines.find(({ key }) => key === 'entities') as { value: readonly Line[] };
  const student = value.filter(({ key }) => key === 'Student');
  expect(leveled(student)).toContain('confirm');
  expect(leveled(student)).not.toContain('sure');
  expect(draft.text).toMatch(/^ +firstName: first_name # CONFIRM 80 %: .*; no surer than the table$/m);
});

test.each(engines)('on %s students of whom each person is several have to be confirmed', async (engine) => {
  const draft = await drafted(engine, async (db) => {
    await people(db);
    await db.raw('create table student (student_id int primary key, person_id int, state_id varchar(12))');
    const rows = [...all, ...all].map((_, id) => ({
      student_id: 100 + id,
      person_id: 7000 + (id % all.length),
      state_id: `OR${90_000 + id}`,
    }));
    await fill(db, 'student', rows);
  });
  await draft.drop();
  const text = draft.text.replace(/\n +# /g, ' ');
  expect(draft.entities['Student']).toMatchObject({ table: 'student' });
  expect(text).toMatch(/CONFIRM 74 %: called so, .*; but several rows are of one person; or is it person\?/);
});

test.each(engines)(
  'on %s a table of roles, each of a person of its own, may be that of the students',
  async (engine) => {
    const draft = await drafted(engine, async (db) => {
      await people(db);
      await db.raw('create table attendee (attendee_id int primary key, person_id int, grade_level varchar(2))');
      await db.raw('create table attendee_bus (id int primary key, attendee_id int, bus int)');
      await db.raw('create table attendee_locker (id int primary key, attendee_id int, locker int)');
      const attendees = all.slice(0, 40).map((_, id) => ({
        attendee_id: 100 + id,
        person_id: 7000 + id,
        grade_level: of(['KG', '01', '02', '03'], id),
      }));
      await fill(db, 'attendee', attendees);
      await fill(
        db,
        'attendee_bus',
        attendees.map(({ attendee_id }, id) => ({ id, attendee_id, bus: id % 4 })),
      );
      await fill(
        db,
        'attendee_locker',
        attendees.map(({ attendee_id }, id) => ({ id, attendee_id, locker: id + 40 })),
      );
    });
    await draft.drop();
    expect(['attendee', 'person']).toContain(draft.entities['Student'].table);
    expect(draft.text).toMatch(/or is it (attendee|person)\?/);
  },
);
