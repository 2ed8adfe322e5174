import { namesIn, referenceOf, written } from '../../subgraphs/mapping/reference';
import { engines } from '../engines/fresh-database';
import { madeSystem, type MadeSystem } from './made-system';

// A column may be called anything: the mapping names it, SQL quotes it, and nothing in it means anything.

const ODD = [
  'Last Name',
  'LASTNAME',
  'first.name',
  '-minus',
  '"quoted"',
  'say "hi"',
  "it's",
  'back`tick',
  'what?',
  '??',
  ':colon:',
  'back\\slash',
  'back\\?',
  'select',
  '50%',
  'naïve',
  '[x]',
  'a,b',
  '{json}',
  'x; drop table people; --',
];

test.each(ODD)('%s is written in a way that is read as it was', (name) => {
  const reference = written(name);
  expect(namesIn(reference)).toEqual([name]);
  expect(referenceOf(`kin.${reference}`)).toEqual({ alias: 'kin', column: name });
});

describe.each(engines)('%s', (engine) => {
  let system: MadeSystem;
  const text = engine === 'mysql' ? 'varchar(60)' : 'text';
  // Each row has its own number, and the name of the column, so that a wrong column is seen.
  const columns = { id: 'int primary key', ...Object.fromEntries(ODD.map((name) => [name, text])) };
  const row = (id: number) => [id, ...ODD.map((name, index) => `${index} ${name} ${id}`)];
  beforeAll(async () => {
    system = await madeSystem(engine, {
      people: { columns, rows: [row(1), row(2)] },
      kin: { columns, rows: [row(1), row(2), [3, ...row(2).slice(1)]] },
    });
  });
  afterAll(() => system.close());

  test.each(ODD)('%s', async (name) => {
    const own = written(name);
    const value = (id: number) => `${ODD.indexOf(name)} ${name} ${id}`;
    const district = await system.open({
      entities: {
        Student: {
          table: 'people',
          key: [own],
          where: { [own]: { not: null }, id: { atMost: 2 } },
          joins: {
            same: { table: 'kin', on: { [own]: own }, where: { [own]: { not: null } }, pick: [`-${own}`, '-id'] },
            next: { table: 'kin', on: { [own]: `same.${own}`, id: 'same.id' } },
          },
          fields: {
            lastName: own,
            firstName: `next.${own}`,
            middleName: 'next.id',
            contacts: { on: { [own]: own }, where: { [own]: { not: null } } },
            emails: { table: 'kin', on: { [own]: own }, order: [`-${own}`, 'id'], fields: { address: own } },
          },
        },
        Contact: { table: 'kin', key: ['id'], fields: { name: own, priority: 'id' } },
      },
    });
    const { data, errors } = await district.ask(
      `query ($name: String!) {
        students(filter: { lastName: { equals: $name } }, orderBy: [{ field: LAST_NAME }]) {
          nodes { lastName firstName middleName contacts { name } emails { address } }
        }
      }`,
      { name: value(2) },
    );
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([
      {
        lastName: value(2),
        firstName: value(2),
        middleName: '3',
        contacts: [{ name: value(2) }, { name: value(2) }],
        emails: [{ address: value(2) }, { address: value(2) }],
      },
    ]);
  });
});
