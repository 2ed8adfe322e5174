import type { Knex } from 'knex';
import { engines } from '../../engines/fresh-database';
import { drafted, fill } from './drafted';
import { of, pupils } from './people';

// Names whole in one column, the family name first.

const all = pupils(60);

/** Pupils with whole names in a column of this name, made by this rule. */
const list = (column: string, whole: (index: number) => string) => async (db: Knex) => {
  await db.raw(`create table pupils (id int primary key, ${column} varchar(60), adviser varchar(60), dob date)`);
  const rows = all.map((one, index) => ({
    id: 100 + index,
    [column]: whole(index),
    adviser: of(['Hill, Ruth', 'Ward, Paul'], index),
    dob: one.born,
  }));
  await fill(db, 'pupils', rows);
};
const nameOf = (index: number): string => `${all[index]!.family}, ${all[index]!.given}`;

test.each(engines)('on %s they are taken apart, and wait to be confirmed', async (engine) => {
  const middle = (index: number): string => (index % 3 === 0 ? ' Lee' : '');
  const draft = await drafted(
    engine,
    list('full_name', (index) => `${nameOf(index)}${middle(index)}`),
  );
  const { ask, district } = await draft.open();
  const { data } = await ask('{ students(first: 100) { nodes { firstName middleName lastName birthDate } } }');
  await district.close();
  await draft.drop();
  expect(data.students.nodes).toHaveLength(all.length);
  expect(data.students.nodes).toEqual(
    expect.arrayContaining(
      all.map((one, index) => ({
        firstName: one.given,
        middleName: index % 3 === 0 ? 'Lee' : null,
        lastName: one.family,
        birthDate: one.born,
      })),
    ),
  );
  expect(draft.text.replace(/\n +# /g, ' ')).toMatch(
    /CONFIRM 80 %: 100 % of its values have a family name, a comma and given names\n +lastName: \{ part: 1, of: full_name, by: ',' \}/,
  );
});

test('a column that is called after nothing is known by the given names in it', async () => {
  const draft = await drafted('sqlite', list('pnm', nameOf));
  await draft.drop();
  expect(draft.entities['Student'].fields).toMatchObject({ firstName: { part: 2, of: 'pnm', by: ',' } });
});

test('names without a comma do not tell where the family name begins', async () => {
  const draft = await drafted(
    'sqlite',
    list('full_name', (index) => nameOf(index).replace(',', '')),
  );
  await draft.drop();
  expect(draft.entities).toEqual({});
});
