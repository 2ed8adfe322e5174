import type { Knex } from 'knex';
import { inventDistrict, type System } from '../../demo/district';
import { loadDistrict } from '../../demo/load';
import { draft, type Draft } from '../../subgraphs/draft/draft';
import { openTestDistrict } from '../district/open';
import { contract } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase, type Engine, type FreshDatabase } from '../engines/fresh-database';
import { parse } from 'yaml';

// A system with a preset: the draft names it, and says what is different here.

const open: FreshDatabase[] = [];
afterAll(() => Promise.all(open.map((database) => database.drop())));

async function drafted(system: System, engine: Engine, change: (db: Knex) => Promise<unknown>) {
  const database = await freshDatabase(engine);
  open.push(database);
  await write(database, async (db) => {
    await loadDistrict(db, engine, inventDistrict({ system, seed: 'oak', students: 40, attendanceRowsPerStudent: 4 }));
    await change(db);
  });
  const made = (await draft({
    address: database.url,
    district: { id: 'oak-hill', name: 'Oak Hill' },
    variable: 'OAK_HILL_DATABASE',
    file: undefined,
    contract: contract.schema,
    seconds: 20,
    say: () => undefined,
  })) as Draft;
  const content = parse(made.text) as Record<string, unknown> & { preset: string };
  return { database, made, content };
}

test('nothing is different: the preset alone', async () => {
  const { content, made } = await drafted('opensis', 'mysql', async () => undefined);
  expect(content).toEqual({
    district: { id: 'oak-hill', name: 'Oak Hill' },
    database: '${OAK_HILL_DATABASE}',
    timeZone: 'UTC',
    preset: 'opensis-7',
  });
  expect(made.text).not.toContain(new URL(open.at(-1)!.url).password);
});

test('a site that lacks a table and a column does without what is read from them, and answers with the rest', async () => {
  const { content, made, database } = await drafted('opensis', 'sqlite', async (db) => {
    await db.raw('alter table students drop column common_name');
    await db.raw('drop table ethnicity');
  });
  const { Student } = (content as unknown as { entities: Record<string, { fields: Record<string, unknown> }> })
    .entities;
  expect(Student?.fields).toMatchObject({ preferredFirstName: null, demographics: { races: null } });
  expect(made.text).toContain('table `students` has no column `common_name`');
  const { district, ask } = await openTestDistrict({ ...content, database: database.url });
  const { data, errors } = await ask('{ students(first: 1) { nodes { firstName preferredFirstName } } }');
  await district.close();
  expect(errors).toBeUndefined();
  expect(data.students.nodes[0].preferredFirstName).toBeNull();
});

test("a site's own fields are told by their titles; where the title says what it is, a line waits to be confirmed", async () => {
  const { made } = await drafted('rosariosis', 'postgres', async () => undefined);
  expect(made.text).toMatch(/^# A field of the site's own: students\.custom_2000000\d\d is "State Number"\.$/m);
  expect(made.text).toMatch(/^ +# stateId: custom_2000000\d\d$/m);
  expect(made.text).toMatch(
    /left out \(Social security and other numbers of the state\): students\.custom_200000003\.$/m,
  );
  expect(made.text).not.toContain('custom_200000004'); // the preset reads it
});

test('tables in a schema of another name', async () => {
  const { content } = await drafted('edfi', 'postgres', (db) => db.raw('alter schema edfi rename to ods_2026'));
  expect(content).toMatchObject({ preset: 'ed-fi-ods-5.2', schema: 'ods_2026' });
});

test.each(['mysql', 'postgres'] as const)(
  'on %s codes that the preset does not have wait in comments, but for those of few rows',
  async (engine) => {
    const { made, content } = await drafted('rosariosis', engine, async (db) => {
      await db.raw("update students_join_people set student_relation = 'Abuela' where id % 4 = 0");
      await db.raw("update students_join_people set student_relation = 'GRANDMOTHER' where id % 4 = 1");
      await db.raw("update students_join_people set student_relation = 'Cousin Eddie' where id = 2");
    });
    expect(content).not.toHaveProperty('codes');
    expect(made.text).toMatch(/^# codes:\n(?: +#.*\n)* +# relation:$/m);
    expect(made.text).toMatch(
      /^ +# CONFIRM 50 %: \d+ rows of Contact\.relation; the preset does not have it\n +# Abuela: '\?'$/m,
    );
    expect(made.text).toMatch(/^ +# GRANDMOTHER: \{ as: GRANDPARENT, quality: BROADER \}$/m);
    expect(made.text).not.toContain('Eddie');
  },
);
