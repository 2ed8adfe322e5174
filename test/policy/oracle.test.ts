import fc from 'fast-check';
import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import { inventDatabase, type Place } from '../cases/invented-district';
import { openTestDistrict, type Said, type TestDistrict } from '../district/open';
import { may, mayAtAll } from '../oracle/ties';
import { plain, pruned, written, type Wish } from '../oracle/prune';
import type { StudentFacts, World } from '../oracle/world';
import { inventedCaseloads, ownCaseloads } from './caseloads';
import { asking } from './made-school';
import { people } from './people';
import { truthOf } from './truth';
import { wishesOf } from './wishes';

/*
 * The product beside an oracle that knows neither its policy nor its SQL (test/oracle/): what somebody is told of three school
 * systems on their own engines is exactly what the oracle leaves of the truth, no value more and none less. Every text of the
 * truth about a student is a name of an invented person; none that the oracle withholds may be in anything that leaves.
 *
 * ROLLCALL_TEST_WHOLE=1 asks ten times as much.
 */
const SELECTIONS = Number(process.env['ROLLCALL_TEST_WHOLE'] ? 20 : 2);
jest.setTimeout(3_600_000);
const STUDENTS = 60;
const places: readonly Place[] = [
  { system: 'opensis', engine: 'mysql' },
  { system: 'edfi', engine: 'postgres' },
  { system: 'rosariosis', engine: 'postgres' },
];

interface Filter {
  readonly text: string;
  readonly category: string;
  holds(student: StudentFacts): boolean;
}
const filters: readonly Filter[] = [
  {
    text: 'lastName: { startsWith: "B" }',
    category: 'DIRECTORY',
    holds: ({ lastName }) => lastName?.startsWith('B') ?? false,
  },
  {
    text: 'birthDate: { from: "2012-01-01" }',
    category: 'IDENTITY',
    holds: ({ birthDate }) => (birthDate ?? '') >= '2012-01-01',
  },
  { text: 'demographics: { sex: { equals: FEMALE } }', category: 'DEMOGRAPHIC', holds: ({ sex }) => sex === 'FEMALE' },
  {
    text: 'enrollments: { exitDate: { to: "2025-12-31" } }',
    category: 'ENROLLMENT',
    holds: ({ stays }) => stays.some(({ to }) => to !== null && to <= '2025-12-31'),
  },
];

describe.each(places)('$system on $engine', (place) => {
  let maple: TestDistrict;
  let close: () => Promise<unknown>;
  let world: World;
  let ask: (who: Viewer, query: string) => Promise<Said>;
  const truth = (query: string) => ask(custodian(world.district), query);
  beforeAll(async () => {
    const { database, content } = await inventDatabase(place, STUDENTS);
    maple = await openTestDistrict({
      ...content,
      ...ownCaseloads(place),
      policy: { identify: ['records', 'email'] },
    });
    close = () => Promise.all([maple.district.close(), database.drop()]);
    ask = asking(maple);
    const { id } = maple.district;
    world = await truthOf(id, (query) => ask(custodian(id), query), inventedCaseloads(place, id, STUDENTS));
  });
  afterAll(() => close());

  const mayOf = (who: Viewer, student: StudentFacts, onList: boolean) => (category: string) =>
    may(world, who, student, category, onList);
  const isKnown = (who: Viewer, student: StudentFacts) => may(world, who, student, 'DIRECTORY', false);
  /** The truth about everybody, with all that decides about its parts. */
  const wholeTruth = async (wishes: readonly Wish[]) => {
    const { data } = await truth(`{ students(first: 200) { nodes { key: id ${written('Student', wishes, true)} } } }`);
    const nodes = data.students.nodes as readonly Record<string, unknown>[];
    return new Map(nodes.map((node) => [String(node['key']), node]));
  };
  const fromSeed = <T>(arbitrary: fc.Arbitrary<T>, seed: number, count: number): T[] =>
    fc.sample(arbitrary, { seed, numRuns: count });

  test('there is somebody of every kind', () => {
    const roles = new Set(people(world).map(({ viewer }) => viewer.role));
    expect(world.students.length).toBeGreaterThan(STUDENTS / 2);
    expect(roles.size).toBeGreaterThanOrEqual(11);
    expect(world.students.filter(({ caseloadOf }) => caseloadOf.length > 0).length).toBeGreaterThan(3);
  });

  test('one student, two students, lists and filters, as the oracle leaves them', async () => {
    let values = 0;
    for (const [number, { viewer: who }] of people(world).entries()) {
      for (const wishes of fromSeed(wishesOf('Student'), 100 + number, SELECTIONS)) {
        const known = await wholeTruth(wishes);
        const of = (student: StudentFacts, onList: boolean) =>
          isKnown(who, student) ? pruned(wishes, known.get(student.id) ?? {}, mayOf(who, student, onList)) : null;
        const fields = written('Student', wishes, false);
        const [first, second, third] = fromSeed(fc.constantFrom(...world.students), 7 * number + wishes.length, 3);
        if (!first || !second || !third) throw new Error('there is nobody');

        const one = await ask(who, `{ student(id: "${first.id}") { ${fields} } }`);
        expect({ who, fields, said: plain(one.data.student) }).toEqual({ who, fields, said: plain(of(first, false)) });
        const several = second.id !== third.id;
        const two = await ask(
          who,
          `{ a: student(id: "${second.id}") { ${fields} } _entities(representations: [{ __typename: "Student", id: "${third.id}" }]) { ... on Student { ${fields} } } }`,
        );
        expect(plain([two.data.a, two.data._entities[0]])).toEqual(plain([of(second, several), of(third, several)]));

        for (const filter of [undefined, ...filters]) {
          const wanted = filter ? `, filter: { ${filter.text} }` : '';
          const said = await ask(who, `{ students(first: 200${wanted}) { totalCount nodes { key: id ${fields} } } }`);
          const open = mayAtAll(world, who, 'DIRECTORY', true);
          const refused = open && filter !== undefined && !mayAtAll(world, who, filter.category, true);
          expect({ who, wanted, codes: codesOf(said) }).toEqual({
            who,
            wanted,
            codes: refused ? ['FIELD_WITHHELD'] : [],
          });
          if (refused || !open) {
            expect(said.data.students).toBeNull();
            continue;
          }
          const expected = world.students.filter(
            (student) =>
              isKnown(who, student) &&
              (!filter || (mayOf(who, student, true)(filter.category) && filter.holds(student))),
          );
          const told = (said.data.students?.nodes ?? []) as readonly Record<string, unknown>[];
          expect({ who, wanted, ids: told.map(({ key }) => key).sort() }).toEqual({
            who,
            wanted,
            ids: expected.map(({ id }) => id).sort(),
          });
          expect(said.data.students?.totalCount ?? 0).toBe(expected.length);
          for (const { key, ...node } of told) {
            const student = world.students.find(({ id }) => id === key);
            if (!student) throw new Error('a student whom nobody knows');
            expect({ who, key, fields, node: plain(node) }).toEqual({
              who,
              key,
              fields,
              node: plain(of(student, true)),
            });
            values += JSON.stringify(node).length;
          }
        }
      }
    }
    expect(values).toBeGreaterThan(10_000);
  });

  test('rosters have the seats of those whose enrollment may be read', async () => {
    const query = '{ sections(first: 200) { nodes { id students { student { id lastName birthDate } } } } }';
    interface Roster {
      readonly id: string;
      readonly students: readonly { readonly student: Record<string, unknown> | null }[] | null;
    }
    const rosters = (said: Said) => said.data.sections.nodes as readonly Roster[];
    const seats = new Map(rosters(await truth(query)).map(({ id, students }) => [id, students ?? []]));
    for (const { viewer: who } of people(world))
      for (const { id, students } of rosters(await ask(who, query))) {
        const expected = (seats.get(id) ?? []).flatMap(({ student }) => {
          const facts = world.students.find((one) => one.id === student?.['id']);
          if (!facts || !student || !isKnown(who, facts) || !mayOf(who, facts, true)('ENROLLMENT')) return [];
          return [
            { student: { ...student, birthDate: mayOf(who, facts, true)('IDENTITY') ? student['birthDate'] : null } },
          ];
        });
        expect({ who, id, students: plain(students) }).toEqual({ who, id, students: plain(expected) });
      }
  });

  test('nothing of any student is in the log', () => {
    const said = maple.log.join('\n');
    const names = world.students.flatMap(({ lastName }) =>
      lastName !== null && lastName.length > 4 ? [lastName] : [],
    );
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });
});

const codesOf = ({ errors = [] }: Said): string[] =>
  errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'SOURCE_VALUE_INVALID');
