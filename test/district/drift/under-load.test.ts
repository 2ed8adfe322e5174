import type { Knex } from 'knex';
import pino from 'pino';
import { serveGateway, type Gateway } from '../../../gateway/serve';
import { serveDistrict, type ServedDistrict } from '../../../subgraphs/serve';
import { signedIn, trust, trusting } from '../../trust/test-trust';
import { engines, type Engine } from '../../engines/fresh-database';
import { until } from '../../until';
import type { Said, TestDistrict } from '../open';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { writable } from '../writable';
import { alarm } from './alarm';
import { lostIn } from './same-or-lost';

// While applications ask through a gateway, the vendor's upgrade runs: no answer has a wrong value, or a null without its error.

const log = pino({ level: 'silent' });
const people = Array.from({ length: 12 }, (_, index) => ({
  id: index + 1,
  code: String(index).padStart(3, '0'),
  first_name: `First ${index}`,
  last_name: `Last ${String(index).padStart(2, '0')}`,
  birth_date: `2010-01-${String(index + 1).padStart(2, '0')}`,
  grade: '9',
}));
const rows = {
  people,
  schools: [{ id: 1, title: 'North High', charter: true }],
  stays: people.map(({ id }) => ({ id, person: id, school: 1, begins: '2025-09-01', year: 2026, grade: '9' })),
  badges: people.map(({ id }) => ({ person: id, colour: 'red' })),
};
const QUERY = `{
  students { nodes { id localId firstName middleName lastName birthDate gradeLevel
    currentEnrollment { schoolYear entryGradeLevel school { name } } }
    completeness { missing { district reason } } }
  schools { nodes { id name } completeness { missing { district reason } } }
}`;

interface Step {
  readonly name: string;
  readonly change: string[];
  readonly back: string[];
  /** Where an answer shows it, or the list that the district is missing from. */
  readonly lost: string[];
}

const stepsOn = (engine: Engine): Step[] => [
  {
    name: 'rename',
    change: ['alter table people rename column birth_date to born'],
    back: ['alter table people rename column born to birth_date'],
    lost: ['students.nodes.birthDate'],
  },
  {
    name: 'drop a table',
    change: ['alter table badges rename to old_badges'],
    back: ['alter table old_badges rename to badges'],
    lost: ['students.nodes.middleName'],
  },
  {
    name: 'rename a key',
    change: ['alter table schools rename column id to number'],
    back: ['alter table schools rename column number to id'],
    lost: ['schools', 'students.nodes.currentEnrollment.school'],
  },
  {
    name: 'retype: text, numbers now',
    ...retyping(engine, 'code', 'varchar(40)', 'int', "lpad(code, 3, '0')"),
    lost: ['students.nodes.localId'],
  },
  {
    name: 'drop a column',
    change: [
      'alter table people add column saved varchar(5)',
      'update people set saved = grade',
      'alter table people drop column grade',
    ],
    back: ['alter table people rename column saved to grade'],
    lost: ['students.nodes.gradeLevel'],
  },
];

function retyping(engine: Engine, column: string, from: string, to: string, restored: string) {
  const copy = (name: string, type: string, value: string) => [
    `alter table people add column fresh_${name} ${type}`,
    `update people set fresh_${name} = ${value}`,
  ];
  if (engine === 'postgres')
    return {
      change: [`alter table people alter ${column} type ${to} using ${column}::${to}`],
      back: [`alter table people alter ${column} type ${from} using ${restored.replace(column, `${column}::text`)}`],
    };
  if (engine === 'mysql')
    return {
      change: [`alter table people modify ${column} ${to}`],
      back: [
        ...copy(column, from, restored),
        `alter table people drop column ${column}, rename column fresh_${column} to ${column}`,
      ],
    };
  // SQLite alters no types: a vendor makes the column anew.
  return {
    change: [
      ...copy(column, to, column),
      `alter table people rename column ${column} to old_${column}`,
      `alter table people rename column fresh_${column} to ${column}`,
    ],
    back: [`alter table people drop column ${column}`, `alter table people rename column old_${column} to ${column}`],
  };
}

describe.each(engines)('%s', (engine) => {
  const bell = alarm();
  let systems: SmallSystem[];
  let upgrade: Knex;
  let maple: TestDistrict;
  let served: ServedDistrict[];
  let gateway: Gateway;

  beforeAll(async () => {
    const [mine, other] = await Promise.all([smallSystem(engine, rows), smallSystem('sqlite', rows)]);
    systems = [mine, other];
    upgrade = writable(mine.database);
    maple = await mine.open({}, { timer: bell.timer });
    const birch = await other.open({ district: { id: 'birch', name: 'Birch Schools' } });
    served = await Promise.all(
      [maple, birch].map(async ({ district }) =>
        serveDistrict(district, { host: '127.0.0.1', port: 0 }, await (await trust).door({ log })),
      ),
    );
    const { shard } = await trust;
    const shards = served.map(({ url }, index) => shard(['maple', 'birch'][index] ?? '', url));
    gateway = await serveGateway({ settings: await trusting(), shards, log });
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all(served.map((one) => one.close()));
    await upgrade.destroy();
    await Promise.all(systems.map((system) => system.close()));
  });

  const ask = async (): Promise<Said> => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: await signedIn(),
      body: JSON.stringify({ query: QUERY }),
    });
    return (await response.json()) as Said;
  };

  test.each(stepsOn(engine))('$name', async ({ change, back, lost }) => {
    const before = await ask();
    expect(before.errors).toBeUndefined();
    const answers: string[][] = [];
    let asking = true;
    const asker = async () => {
      while (asking) answers.push(lossesOf(before, await ask()));
    };
    const askers = Array.from({ length: 4 }, asker);
    const more = (count: number) => {
      const from = answers.length;
      return until(() => answers.length >= from + count);
    };
    try {
      await more(8);
      for (const statement of change) await upgrade.raw(statement);
      await more(16);
      expect(answers.at(-1)).toEqual(lost);
      for (const statement of back) await upgrade.raw(statement);
      bell.ring();
      await until(async () => (await maple.district.health()).status === 'ok');
      await more(8);
      expect(answers.at(-1)).toEqual([]);
    } finally {
      asking = false;
      await Promise.all(askers);
    }
    // A request that the change meets half-way may have read one part before it and another after.
    for (const found of answers) expect(lost).toEqual(expect.arrayContaining(found));
    const { errors: _, ...after } = await ask();
    expect(after.data).toEqual(before.data);
  });
});

interface List {
  readonly nodes: { readonly id: string }[];
  readonly completeness: { readonly missing: { readonly district: string; readonly reason: string }[] };
}

/** Where something is lost; throws where a value is another, or null and nothing says why. Lists may lack rows of a district that is said to be missing. */
function lossesOf(before: Said, said: Said): string[] {
  const missed: string[] = [];
  const left: Record<string, unknown> = {};
  const now: Record<string, unknown> = {};
  for (const [name, list] of Object.entries(before.data as Record<string, List>)) {
    const is = (said.data as Record<string, List>)[name] as List;
    const missing = new Set(
      is.completeness.missing.map(({ district, reason }) => {
        expect(reason).toBe('UNAVAILABLE');
        return district;
      }),
    );
    if (missing.size > 0) missed.push(name);
    left[name] = { nodes: list.nodes.filter(({ id }) => !missing.has(id.split(':')[0] ?? '')) };
    now[name] = { nodes: is.nodes };
  }
  const errors = said.errors ?? [];
  for (const { extensions } of errors) expect(extensions).toEqual({ code: 'FIELD_UNAVAILABLE', district: 'maple' });
  return [...missed, ...lostIn({ data: left }, { data: now, errors: said.errors ?? [] })].sort();
}
