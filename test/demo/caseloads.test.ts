import type { Knex } from 'knex';
import { demoDistricts } from '../../demo/demo-districts';
import { personaOf } from '../../demo/personas';
import { viewerOf } from '../../schema/trust/claims';
import { openDemoDistricts } from '../docs/demo-fan-out';
import { write } from '../district/writable';

// Whoever has a caseload reads the records of those who are on it today, and of nobody else. Each district keeps caseloads in a
// way of its own, so what is true is asked of each in SQL of its own.

let demo: Awaited<ReturnType<typeof openDemoDistricts>>;
beforeAll(async () => {
  demo = await openDemoDistricts();
}, 120_000);
afterAll(() => demo.close());

const WORKS_WITH: Record<string, string> = {
  'maple-grove-counselor': `select distinct student_id from district_caseloads where staff_id = 46
      and start_date <= '2026-03-16' and (end_date is null or end_date >= '2026-03-16')`,
  'maple-grove-special-education': `select distinct student_id from district_caseloads where staff_id = 65
      and start_date <= '2026-03-16' and (end_date is null or end_date >= '2026-03-16')`,
  'harbor-city-counselor': `select distinct mine.studentusi as student_id from edfi.studentcohortassociation mine
      join edfi.staffcohortassociation led using (cohortidentifier, educationorganizationid)
      where led.staffusi = 45 and mine.begindate <= '2026-03-16' and coalesce(mine.enddate, '2999-01-01') >= '2026-03-16'`,
  'harbor-city-special-education': `select distinct served.studentusi as student_id
      from edfi.studentspecialeducationprogramassociationserviceprovider served
      join edfi.generalstudentprogramassociation program using (studentusi, begindate, programname, educationorganizationid)
      where served.staffusi = 66 and served.begindate <= '2026-03-16' and coalesce(program.enddate, '2999-01-01') >= '2026-03-16'`,
  'cedar-falls-counselor': `select student_id from students where custom_200000014 = 'staff56'`,
  'cedar-falls-special-education': `select student_id from students where custom_200000015 = 'staff76'`,
};

async function sql(home: string, statement: string): Promise<Record<string, unknown>[]> {
  let found: unknown;
  await write(demo.databases.get(home)!, async (db: Knex) => void (found = await db.raw(statement)));
  return Array.isArray(found) ? found : (found as { rows: Record<string, unknown>[] }).rows;
}

async function worksWith(home: string, persona: string): Promise<string[]> {
  const rows = await sql(home, WORKS_WITH[persona]!);
  return rows.map((row) => `${home}:student:${String(row['student_id'])}`).sort();
}

interface Page {
  readonly students: {
    readonly nodes: readonly { readonly id: string; readonly contacts: readonly unknown[] | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

let asked = 0;

async function ask<T>(home: string, persona: string, query: string, variables: Record<string, unknown> = {}) {
  const { name, role, purpose, district, records } = personaOf(persona)!;
  // Each question comes from another person of the same record: how many may be looked at within an hour is no matter here.
  const sub = `${persona} ${++asked}`;
  const claims = { iss: 'demo', sub, iat: 0, exp: 300, name, rollcall: { role, purpose, district, records } };
  const of = demo.districts.find((each) => each.id === home)!;
  const { data, extensions } = await of.answer({ query, variables }, viewerOf(claims)!);
  return { data: data as T, withheld: JSON.stringify(extensions?.['rollcall']) };
}

/** All students whom the persona may know of, and of which of them the persona may know the family. */
async function seenBy(home: string, persona: string): Promise<{ all: string[]; wholly: string[] }> {
  const nodes = [];
  const query = `query ($after: String) { students(first: 200, after: $after) {
    nodes { id contacts { name } } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null, more = true; more;) {
    const { data }: { data: Page } = await ask<Page>(home, persona, query, { after });
    nodes.push(...data.students.nodes);
    ({ hasNextPage: more, endCursor: after } = data.students.pageInfo);
  }
  const wholly = nodes.filter(({ contacts }) => contacts !== null && contacts.length > 0);
  return { all: nodes.map(({ id }) => id), wholly: wholly.map(({ id }) => id).sort() };
}

const everybody = demoDistricts.flatMap(({ id }) =>
  ['counselor', 'special-education'].map((role) => [id, `${id}-${role}`] as const),
);

test.each(everybody)(
  'at %s the %s reads the records of the own caseload, and of nobody else',
  async (home, persona) => {
    const meant = await worksWith(home, persona);
    expect(meant.length).toBeGreaterThan(10);
    const { all, wholly } = await seenBy(home, persona);
    expect(wholly).toEqual(meant);
    // Beside them stand those who go to the school.
    expect(all.length).toBeGreaterThan(meant.length + 100);
  },
);

describe('at maple-grove', () => {
  const MEALS = '{ socioeconomic { foodServiceEligibility } }';
  interface Student {
    readonly socioeconomic: { readonly foodServiceEligibility: string | null } | null;
  }
  const mealOf = async (id: string) => {
    const query = `query ($id: ID!) { student(id: $id) ${MEALS} }`;
    const { data } = await ask<{ student: Student | null }>('maple-grove', 'maple-grove-counselor', query, { id });
    return data.student?.socioeconomic?.foodServiceEligibility ?? null;
  };

  test('what is sensitive is told of one student at a time, and of those on the caseload only', async () => {
    const mine = await worksWith('maple-grove', 'maple-grove-counselor');
    const others = (await seenBy('maple-grove', 'maple-grove-counselor')).all.filter((id) => !mine.includes(id));
    const [known] = mine;
    expect(await mealOf(known!)).toMatch(/^(FREE|REDUCED|FULL_PRICE)$/);
    for (const id of others.slice(0, 20)) expect(await mealOf(id)).toBeNull();
    const list = await ask<{ students: { nodes: Student[] } }>(
      'maple-grove',
      'maple-grove-counselor',
      `{ students(first: 200) { nodes ${MEALS} } }`,
    );
    const told = list.data.students.nodes.filter(({ socioeconomic }) => socioeconomic?.foodServiceEligibility);
    expect(told).toEqual([]);
    expect(list.withheld).toContain('SOCIOECONOMIC');
  });

  test('a caseload that ended yesterday gives nothing on the next question', async () => {
    const [one] = await worksWith('maple-grove', 'maple-grove-counselor');
    expect(await mealOf(one!)).not.toBeNull();
    await write(demo.databases.get('maple-grove')!, (db) =>
      db('district_caseloads')
        .where({ student_id: one!.split(':').at(-1), staff_id: 46 })
        .update({ end_date: '2026-03-15' }),
    );
    expect(await mealOf(one!)).toBeNull();
  });
});
