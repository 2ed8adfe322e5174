import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { until } from '../../until';
import type { TestDistrict } from '../open';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { writable } from '../writable';
import { alarm } from './alarm';
import { lostIn } from './same-or-lost';

// A column that the district's user may no longer read is as lost as one that is gone.

const COLUMNS = 'id, code, first_name, last_name, birth_date, grade, secret';
const QUERY = '{ students { nodes { id firstName birthDate currentEnrollment { schoolYear } } } }';

describe.each(['mysql', 'postgres'] as const)('%s', (engine) => {
  const user = `reader_${randomBytes(4).toString('hex')}`;
  const name = engine === 'mysql' ? `'${user}'@'%'` : user;
  let system: SmallSystem;
  let server: Knex;
  let maple: TestDistrict;
  const bell = alarm();
  const run = async (...statements: string[]) => {
    for (const statement of statements) await server.raw(statement);
  };

  beforeAll(async () => {
    const stays = [{ id: 1, person: 1, begins: '2025-09-01', year: 2026 }];
    const people = [{ id: 1, first_name: 'Ana', birth_date: '2010-05-01' }];
    system = await smallSystem(engine, { people, stays });
    server = writable(system.database);
    await run(
      engine === 'mysql' ? `create user ${name} identified by 'secret'` : `create role ${name} login password 'secret'`,
      `grant select (${COLUMNS}) on people to ${name}`,
      ...['schools', 'stays', 'absences', 'badges'].map((table) => `grant select on ${table} to ${name}`),
    );
    const url = new URL(system.database.url);
    [url.username, url.password] = [user, 'secret'];
    maple = await system.open({ database: url.href }, { timer: bell.timer });
  });
  afterAll(async () => {
    await maple.district.close();
    await run(
      engine === 'mysql' ? `drop user ${name}` : `drop owned by ${name}`,
      ...(engine === 'mysql' ? [] : [`drop role ${name}`]),
    );
    await server.destroy();
    await system.close();
  });

  test('a right that is taken away, and given back', async () => {
    expect(maple.log).toEqual([]);
    const before = await maple.ask(QUERY);
    expect(before.errors).toBeUndefined();
    await run(`revoke select (birth_date) on people from ${name}`);
    const said = await maple.ask(QUERY);
    expect(lostIn(before, said)).toEqual(['students.nodes.birthDate']);
    expect(said.extensions?.rollcall.unavailable).toEqual([
      {
        field: 'Student.birthDate',
        reason: "table `people` has no column `birth_date`, or the district's user may not see it.",
      },
    ]);
    await run(`revoke select on stays from ${name}`);
    expect(lostIn(before, await maple.ask(QUERY))).toEqual([
      'students.nodes.birthDate',
      'students.nodes.currentEnrollment',
    ]);
    await run(`grant select on stays to ${name}`, `grant select (birth_date) on people to ${name}`);
    bell.ring();
    await until(async () => (await maple.district.health()).status === 'ok');
    expect(await maple.ask(QUERY)).toEqual(before);
  });
});
