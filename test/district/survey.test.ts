import { parse } from 'yaml';
import { presetForm } from '../../subgraphs/mapping/preset-form';
import { resolveEntities } from '../../subgraphs/mapping/resolve';
import { columnType } from '../../subgraphs/sql/column-type';
import { sqlite } from '../../subgraphs/sql/engines/sqlite';
import type { Writing } from '../../subgraphs/sql/writing';
import { labelOf, survey } from '../../subgraphs/sql/survey';
import { withMadeTables } from '../../subgraphs/sql/tables/made-table';
import { contract } from './open';

// The survey says of each part of a mapping which columns its SQL reads, and what is wrong with it.

const MAPPING = `
system: a small system
engines: [sqlite]
tables:
  adults:
    union: [{ table: people, where: { mother: { not: null } }, columns: { person: id, full_name: mother } }]
  chosen: { select: "select id from people where gone is null", columns: { id: integer }, reads: { people: [id, gone] } }
entities:
  School: { table: chosen, key: [id], fields: { name: id } }
  Student:
    table: people
    key: [id]
    where: { gone: null }
    joins:
      stay: { table: stays, on: { person: id }, pick: [-begins] }
      level: { table: levels, on: { id: stay.level } }
      unused: { table: notes, on: { person: id } }
    fields:
      lastName: family_name
      gradeLevel: { column: level.title, codes: { '9': GRADE_9 } }
      demographics: { tribalAffiliation: tribe }
      contacts: { on: { person: id } }
      health: { table: visits, on: { id: last_visit }, orphans: drop, fields: { asOf: day } }
      emails: { table: mails, on: { person: id }, order: [place], fields: { address: address } }
  Contact:
    table: adults
    key: [person]
    fields: { name: full_name }
`;
const TABLES = {
  people: ['id', 'family_name', 'mother', 'gone', 'last_visit'],
  visits: ['id', 'day'],
  stays: ['person', 'level', 'begins'],
  levels: ['id', 'title'],
  mails: ['person', 'address', 'place'],
};

function surveyed() {
  const preset = presetForm.parse(parse(MAPPING));
  const entities = resolveEntities(preset, contract.schema, () => 'file:1');
  const mapping = { ...preset, schema: undefined, entities };
  const described = Object.entries(TABLES).map(
    ([table, columns]) => [table, new Map(columns.map((column) => [column, columnType('text')]))] as const,
  );
  const chosen = ['select id from people where gone is null', new Map([['id', columnType('int')]])] as const;
  const bare: Omit<Writing, 'catalog'> = {
    dialect: sqlite.dialect,
    schema: undefined,
    codes: preset.codes,
    tables: preset.tables,
    columns: {},
    lookedUp: new Map(),
    facts: new Map(),
    lacking: new Set(),
    parameters: {},
    schoolYearStarts: '07-01',
    on: () => writing,
  };
  const first: Writing = { ...bare, catalog: new Map([...described, chosen]) };
  const writing: Writing = { ...bare, catalog: withMadeTables(first) };
  return survey(mapping, writing).map((part) => ({
    part: `${part.kind} ${part.path.join('.')} ${labelOf(part)}`,
    reads: part.reads.map(({ table, column }) => `${table}.${column}`).sort(),
    problem: part.problem,
  }));
}

const of = (path: string) => surveyed().find(({ part }) => part.split(' ')[1] === `entities.${path}`);

test('a column, and the rows of the source', () => {
  expect(of('Student.fields.lastName')).toEqual({
    part: 'field entities.Student.fields.lastName Student.lastName',
    reads: ['people.family_name'],
    problem: undefined,
  });
  expect(of('Student.key')?.reads).toEqual(['people.id']);
  expect(of('Student.where')).toEqual({
    part: 'source entities.Student.where Student',
    reads: ['people.gone'],
    problem: undefined,
  });
});

test('all columns that joins need on the way', () => {
  const reads = ['levels.id', 'levels.title', 'people.id', 'stays.begins', 'stays.level', 'stays.person'];
  expect(of('Student.fields.gradeLevel')?.reads).toEqual(reads);
});

test('a relation reads its link on both sides; a made table, what it is made of', () => {
  expect(of('Student.fields.contacts')?.reads).toEqual(['people.id', 'people.mother']);
  expect(of('Contact.fields.name')?.reads).toEqual(['people.mother']);
  expect(of('Student.fields.emails')?.reads).toEqual(['mails.person', 'people.id']);
  expect(of('Student.fields.emails.fields.address')?.part).toContain('Student.emails.address');
  expect(of('Student.fields.emails.order')?.part).toContain('field ');
});

test('where orphans are left out, the rows need what tells them', () => {
  expect(of('Student.fields.health.orphans')).toEqual({
    part: 'source entities.Student.fields.health.orphans Student',
    reads: ['people.last_visit', 'visits.id'],
    problem: undefined,
  });
});

test('a select reads what it says that it reads', () => {
  expect(of('School.fields.name')?.reads).toEqual(['people.gone', 'people.id']);
});

test('what is wrong stands at its part alone', () => {
  const problems = surveyed().filter(({ problem }) => problem !== undefined);
  const noTable = "the database has no table `notes`, or the district's user may not see it.";
  const noColumn = "table `people` has no column `tribe`, or the district's user may not see it.";
  expect(problems.map(({ part, problem }) => [part, problem])).toEqual([
    ['join entities.Student.joins.unused Student', noTable],
    ['field entities.Student.fields.demographics.tribalAffiliation Student.demographics.tribalAffiliation', noColumn],
  ]);
});
