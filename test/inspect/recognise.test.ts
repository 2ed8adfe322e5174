import type { Knex } from 'knex';
import { inventDistrict, type System } from '../../demo/district';
import { loadDistrict } from '../../demo/load';
import { inspect, type Inspection } from '../../subgraphs/inspect/inspect';
import { inspectionReport } from '../../subgraphs/inspect/report';
import { contract } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase, type Engine } from '../engines/fresh-database';

const quiet = () => undefined;

async function inspected(engine: Engine, fill: (db: Knex) => Promise<void>): Promise<Inspection> {
  const database = await freshDatabase(engine);
  try {
    await write(database, fill);
    return await inspect({ address: database.url, contract: contract.schema, seconds: 20, say: quiet });
  } finally {
    await database.drop();
  }
}

const invented = (system: System, engine: Engine, more: (db: Knex) => Promise<unknown> = async () => undefined) =>
  inspected(engine, async (db) => {
    await loadDistrict(db, engine, inventDistrict({ system, seed: 'oak', students: 40, attendanceRowsPerStudent: 4 }));
    await more(db);
  });

test('openSIS: by its tables, and its version by what it says', async () => {
  const bare = await invented('opensis', 'sqlite');
  expect(bare.system).toMatchObject({ system: 'openSIS', preset: 'opensis-7' });
  expect(bare.system?.version).toBeUndefined();
  const versions = await invented('opensis', 'mysql', async (db) => {
    await db.raw('create table app (name varchar(100), value varchar(100))');
    await db('app').insert([
      { name: 'version', value: '7.6' },
      { name: 'date', value: 'August 05, 2019' },
    ]);
  });
  expect(versions.system).toMatchObject({ version: '7.6', isMadeFor: true });
  const later = await invented('opensis', 'sqlite', async (db) => {
    await db.raw('create table app (name varchar(100), value varchar(100))');
    await db('app').insert({ name: 'version', value: '9.1' });
  });
  expect(later.system).toMatchObject({ version: '9.1', preset: 'opensis-9', isMadeFor: true });
  const before = await invented('opensis', 'sqlite', async (db) => {
    await db.raw('create table app (name varchar(100), value varchar(100))');
    await db('app').insert({ name: 'version', value: '6.4' });
  });
  expect(before.system).toMatchObject({ system: 'openSIS', version: '6.4', isMadeFor: false });
});

test('RosarioSIS, whose tables have the names of openSIS', async () => {
  const found = await invented('rosariosis', 'postgres', async (db) => {
    await db.raw('create table config (school_id int, title varchar(100), config_value text)');
    await db('config').insert([{ school_id: 0, title: 'VERSION', config_value: '12.1.3' }]);
  });
  expect(found.system).toMatchObject({ system: 'RosarioSIS', version: '12.1.3', isMadeFor: true, schema: 'public' });
});

describe('Ed-Fi ODS', () => {
  test('its data standard by its tables, or by the deployment history, and the schema where it is', async () => {
    const found = await invented('edfi', 'postgres');
    expect(found.system).toMatchObject({ system: 'Ed-Fi ODS', version: '5', isMadeFor: true, schema: 'edfi' });
    const told = await invented('edfi', 'postgres', async (db) => {
      await db.raw('create table public."DeployJournal" (schemaversionsid serial, scriptname varchar(255))');
      const scripts = ['5.1.0', '5.2.0', '4.0.0'].map((version) => ({
        scriptname: `EdFi.Ods.Standard.Standard.${version}.Artifacts.PgSql.Structure.Ods.0020-Tables.sql`,
      }));
      await db('DeployJournal').insert(scripts);
    });
    expect(told.system).toMatchObject({ version: '5.2.0', isMadeFor: true });
  });

  test('before and after the standard that the preset is made for', async () => {
    const before = await invented('edfi', 'postgres', async (db) => {
      await db.raw('alter table edfi.studentcontactassociation rename to studentparentassociation');
      await db.raw('alter table edfi.studentparentassociation rename column contactusi to parentusi');
    });
    expect(before.system).toMatchObject({ version: '4 or before', isMadeFor: false });
    const after = await invented('edfi', 'postgres', (db) =>
      db.raw('create table edfi.studentdirectory (studentusi int primary key)'),
    );
    expect(after.system).toMatchObject({ version: '6', isMadeFor: false });
  });

  test('what it holds is counted, and shown', async () => {
    const found = await invented('edfi', 'postgres');
    const student = found.entities.find(({ entity }) => entity === 'Student');
    expect(student).toMatchObject({ table: 'student', rows: { count: 40, how: 'counted' } });
    const shown = inspectionReport(found);
    expect(shown).toMatch(/^PostgreSQL 1\d[\d.]* \(edfi: \d+ tables\)/);
    expect(shown).toContain('Ed-Fi ODS 5, schema edfi');
    expect(shown).toMatch(/^Student +student +40 +as Ed-Fi ODS has it$/m);
  });
});

test('a system without a preset is named, and its tables are looked at as any other', async () => {
  const found = await inspected('sqlite', async (db) => {
    await db.raw(`create table Students (ID int primary key, DCID int, Student_Number int, First_Name text, Last_Name text,
      DOB date, Grade_Level int, SchoolID int, Enroll_Status int, EntryCode text, ExitCode text)`);
    await db.raw('create table Schools (DCID int primary key, School_Number int unique, Name text)');
    await db.raw('create table CC (ID int primary key, StudentID int, SectionID int, DateEnrolled date)');
    await db('Schools').insert({ DCID: 1, School_Number: 100, Name: 'Lake Primary' });
  });
  expect(found.system).toMatchObject({ system: 'PowerSchool', preset: undefined });
  expect(found.entities.map(({ entity, table }) => [entity, table])).toEqual(
    expect.arrayContaining([
      ['Student', 'Students'],
      ['School', 'Schools'],
    ]),
  );
});

test('a database that has nothing to do with schools', async () => {
  const found = await inspected('sqlite', async (db) => {
    await db.raw('create table orders (id int primary key, customer text, total decimal(10,2), placed date)');
    await db.raw('create table customers (id int primary key, first_name text, last_name text, email text)');
  });
  expect(found.system).toBeNull();
  expect(found.entities).toEqual([]);
  expect(inspectionReport(found)).toContain("Nothing here looks like a school's records.");
});

test('an empty database', async () => {
  const found = await inspected('postgres', async () => undefined);
  expect(found).toMatchObject({ system: null, entities: [], schemas: [] });
});
