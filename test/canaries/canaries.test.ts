import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { Said } from '../district/open';
import { categoriesOf, categoriesOfOrder, compare, meets, orderedBy, type Condition } from '../oracle/list';
import { plain, pruned, written, type Rows, type Wish } from '../oracle/prune';
import { TIES } from '../oracle/policy-rows';
import { isTied, may, mayAtAll } from '../oracle/ties';
import type { StudentFacts } from '../oracle/world';
import { cells, MANY, people } from './people';
import { canariesIn, withoutCanaries } from './plant';
import { asked, conditionsOn, lists, ORDER_FIELDS, type ListWish } from './questions';
import { openSchool, type School, type SchoolPlace } from './school';
import { oneOfEachCategory, wholeOf, wishesOf } from './wishes';

/*
 * The product beside an oracle that knows neither its policy nor its SQL (test/oracle/): what two hundred people are told of three
 * school systems on their own engines is exactly what the oracle leaves of the truth, no value more and none less. The texts in the
 * three databases are canaries (see plant.ts); none may be in what leaves beside the data: errors, extensions, the log.
 *
 * ROLLCALL_TEST_WHOLE=1 asks ten times as much: 20,000 questions of each system.
 */
const WHOLE = process.env['ROLLCALL_TEST_WHOLE'] !== undefined;
const QUESTIONS = WHOLE ? 100 : 10;
const STUDENTS = 60;
jest.setTimeout(7_200_000);
const places: readonly SchoolPlace[] = [
  { system: 'opensis', engine: 'mysql' },
  { system: 'edfi', engine: 'postgres' },
  { system: 'rosariosis', engine: 'postgres' },
];

describe.each(places)('$system on $engine', (place) => {
  let school: School;
  /** Conditions that this system cannot tell. */
  let unable: readonly Condition[];
  const count = { questions: 0, values: 0, canaries: 0 };
  beforeAll(async () => {
    school = await openSchool(place, STUDENTS);
    unable = await unableIn(school);
  });
  afterAll(() => school.close());

  const ask = async (who: Viewer, query: string): Promise<Said> => {
    const said = await school.asked(who, query);
    count.questions++;
    expect({
      who: nameOfViewer(who),
      query,
      beside: canariesIn(JSON.stringify([said.errors, said.extensions])),
    }).toEqual({
      who: nameOfViewer(who),
      query,
      beside: [],
    });
    return said;
  };
  const bare = (value: unknown) => plain(value, place.system !== 'edfi');
  const mayOf = (who: Viewer, student: StudentFacts, onList: boolean) => (category: string) =>
    may(school.world, who, student, category, onList);
  const isKnown = (who: Viewer, student: StudentFacts) => may(school.world, who, student, 'DIRECTORY', false);
  const visible = (who: Viewer, student: StudentFacts, wishes: readonly Wish[], onList: boolean): Rows => ({
    ...pruned('Student', wishes, school.records.get(student.id) ?? {}, {
      ...school.world,
      may: mayOf(who, student, onList),
    }),
    key: student.id,
  });
  /** What one who asks for a student by id is to be told. */
  const one = (who: Viewer, student: StudentFacts, wishes: readonly Wish[], onList: boolean): unknown => {
    if (!isKnown(who, student)) return null;
    const { key: _, ...rest } = visible(who, student, wishes, onList);
    return bare(rest);
  };
  const told = (data: unknown): void => {
    const text = JSON.stringify(data);
    count.values += text.split(':').length - 1;
    count.canaries += canariesIn(text).length;
  };
  const fromSeed = <T>(arbitrary: fc.Arbitrary<T>, seed: number, many: number): T[] =>
    fc.sample(arbitrary, { seed, numRuns: many });

  async function askForOne(who: Viewer, student: StudentFacts, wishes: readonly Wish[]): Promise<void> {
    const fields = written('Student', wishes, false);
    const { data } = await ask(who, `{ student(id: "${student.id}") { ${fields} } }`);
    told(data);
    expect({ who: nameOfViewer(who), fields, said: bare(data.student) }).toEqual({
      who: nameOfViewer(who),
      fields,
      said: one(who, student, wishes, false),
    });
  }

  async function askForTwo(who: Viewer, a: StudentFacts, b: StudentFacts, wishes: readonly Wish[]): Promise<void> {
    const fields = written('Student', wishes, false);
    const { data } = await ask(
      who,
      `{ a: student(id: "${a.id}") { ${fields} } _entities(representations: [{ __typename: "Student", id: "${b.id}" }]) { ... on Student { ${fields} } } }`,
    );
    told(data);
    const several = a.id !== b.id;
    expect({ who: nameOfViewer(who), fields, said: bare({ a: data.a, b: data._entities[0] }) }).toEqual({
      who: nameOfViewer(who),
      fields,
      said: bare({ a: one(who, a, wishes, several), b: one(who, b, wishes, several) }),
    });
  }

  /** As a gateway asks for the rows of a list that it has put together. */
  async function askForOneOfList(who: Viewer, student: StudentFacts, wishes: readonly Wish[]): Promise<void> {
    const fields = written('Student', wishes, false);
    const representation = `{ __typename: "Student", id: "${student.id}", ofList: true }`;
    const { data } = await ask(
      who,
      `{ _entities(representations: [${representation}]) { ... on Student { ${fields} } } }`,
    );
    told(data);
    expect({ who: nameOfViewer(who), fields, said: bare(data._entities[0]) }).toEqual({
      who: nameOfViewer(who),
      fields,
      said: one(who, student, wishes, true),
    });
  }

  /** Two pages of a list, and its length. */
  async function askForList(who: Viewer, wish: ListWish): Promise<void> {
    const { first, wishes } = wish;
    const fields = written('Student', wishes, false);
    const expected = listed(who, wish);
    for (let page = 0, after: string | undefined; page < 2; page++) {
      const list = asked(wish, after);
      const said = await ask(
        who,
        `{ ${list} { totalCount nodes { key: id ${fields} } pageInfo { hasNextPage endCursor } } }`,
      );
      const question = { who: nameOfViewer(who), list, fields };
      expect({ ...question, codes: codesOf(said) }).toEqual({
        ...question,
        codes: expected === 'refused' ? ['FIELD_WITHHELD'] : [],
      });
      if (expected === 'refused' || expected === 'closed') {
        expect(said.data.students).toBeNull();
        return;
      }
      const { totalCount, nodes, pageInfo } = said.data.students as {
        totalCount: number;
        nodes: readonly Rows[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      told(nodes);
      const from = page * first;
      const rows = expected.slice(from, from + first).map(({ id }) => id);
      expect({ ...question, totalCount, ids: nodes.map(({ key }) => key) }).toEqual({
        ...question,
        totalCount: expected.length,
        ids: rows,
      });
      expect({ ...question, nodes: nodes.map(bare) }).toEqual({
        ...question,
        nodes: expected.slice(from, from + first).map((student) => bare(visible(who, student, wishes, true))),
      });
      expect(pageInfo.hasNextPage).toBe(expected.length > from + first);
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor ?? undefined;
    }
  }

  /** Who is to be on a list, in its order. */
  function listed(who: Viewer, { filter, order }: Pick<ListWish, 'filter' | 'order'>) {
    if (!mayAtAll(school.world, who, 'DIRECTORY', true)) return 'closed';
    const { raise } = school.world.tightening;
    const categories = [
      ...categoriesOf('Student', filter, raise),
      ...order.flatMap(({ field }) => categoriesOfOrder(field, raise)),
    ];
    if (categories.some((category) => !mayAtAll(school.world, who, category, true))) return 'refused';
    const names = new Set([
      ...Object.keys(filter),
      ...order.map(({ field }) => orderedBy(field)),
      'lastName',
      'firstName',
    ]);
    const needed = wholeOf('Student').filter(({ field }) => names.has(field.name));
    return school.world.students
      .filter((student) => isKnown(who, student))
      .map((student) => ({ student, row: visible(who, student, needed, true) }))
      .filter(({ row }) => meets('Student', filter, row))
      .sort((a, b) => compare(order, a.row, b.row))
      .map(({ student }) => student);
  }

  test('a canary is a mark and nothing else', () => {
    const unmarked = (records: School['records']) =>
      Object.fromEntries(
        [...records].map(([id, record]) => [id, inOrder(JSON.parse(withoutCanaries(JSON.stringify(record))))]),
      );
    expect(unmarked(school.records)).toEqual(unmarked(school.recordsBefore));
    expect(school.told.size).toBeGreaterThan(1000);
    expect(school.planted - school.told.size).toBeGreaterThan(500);
  });

  test('there is somebody of every kind', () => {
    const everybody = people(school.world);
    expect(new Set(everybody.map(({ viewer }) => `${viewer.role} ${viewer.purpose}`)).size).toBe(13 * 8);
    expect(everybody).toHaveLength(MANY);
    expect(school.world.students.length).toBeGreaterThan(STUDENTS / 2);
  });

  test('one student, two students, lists with filters, orders and pages, as the oracle leaves them', async () => {
    const { students } = school.world;
    const wish = lists(school.records, unable);
    const question = fc.record({
      list: wish,
      wishes: wishesOf('Student'),
      a: fc.constantFrom(...students),
      b: fc.constantFrom(...students),
    });
    for (const [number, { viewer: who }] of people(school.world).entries())
      for (const [turn, { list, wishes, a, b }] of fromSeed(question, 1000 + number, QUESTIONS).entries()) {
        if (turn % 5 === 0) await askForTwo(who, a, b, wishes);
        else if (turn % 5 === 1) await askForOneOfList(who, a, wishes);
        else if (turn % 2 === 0) await askForOne(who, a, wishes);
        else await askForList(who, list);
      }
    expect(count.canaries).toBeGreaterThan(500);
  });

  test('each role, for each purpose, with each tie, by each category: one student and lists', async () => {
    const wishes = oneOfEachCategory('Student');
    const seen = new Set<string>();
    for (const { viewer: who } of cells(school.world)) {
      for (const tie of TIES) {
        const student = school.world.students.find((one) => isTied(school.world, who, one, tie));
        if (student === undefined) continue;
        seen.add(`${who.role} ${who.purpose} ${tie}`);
        await askForOne(who, student, wishes);
      }
      await askForList(who, { filter: {}, order: [], first: 200, wishes });
    }
    // Nobody is of another district here; a caseload may be of nobody who is still there.
    for (const tie of TIES) expect([...seen].filter((cell) => cell.endsWith(` ${tie}`)).length).toBeGreaterThan(90);
  });

  test('to filter by, to order by is to read: each input for each role and purpose', async () => {
    const conditions = conditionsOn('StudentFilter', 'Student', [...school.records.values()]).filter(
      (condition) => !unable.some((one) => isDeepStrictEqual(one, condition)),
    );
    expect(conditions.length).toBeGreaterThan(50);
    for (const [cell, { viewer: who }] of cells(school.world).entries()) {
      for (const [number, filter] of conditions.entries())
        if (WHOLE || number % 10 === cell % 10) await askForList(who, { filter, order: [], first: 200, wishes: [] });
      for (const field of ORDER_FIELDS) {
        const direction = cell % 2 === 0 ? 'ASC' : 'DESC';
        await askForList(who, { filter: {}, order: [{ field, direction, nulls: 'LAST' }], first: 200, wishes: [] });
      }
    }
  });

  test('rosters have the seats of those whose enrollment may be read, and are lists', async () => {
    const wishes = oneOfEachCategory('Student');
    const query = `{ sections(first: 200) { nodes { id students { student { key: id ${written('Student', wishes, false)} } } } } }`;
    interface Roster {
      readonly id: string;
      readonly students: readonly { readonly student: Rows | null }[] | null;
    }
    const rosters = (said: Said) => said.data.sections.nodes as readonly Roster[];
    const seats = new Map(rosters(await school.truth(query)).map(({ id, students }) => [id, students ?? []]));
    for (const { viewer: who } of cells(school.world)) {
      const seen = new Map(
        school.world.students
          .filter((student) => isKnown(who, student) && mayOf(who, student, true)('ENROLLMENT'))
          .map((student) => [student.id, visible(who, student, wishes, true)]),
      );
      for (const { id, students } of rosters(await ask(who, query))) {
        const expected = (seats.get(id) ?? []).flatMap(({ student }) => {
          const row = seen.get(String(student?.['key']));
          return row === undefined ? [] : [{ student: row }];
        });
        const question = { who: nameOfViewer(who), id };
        expect({ ...question, students: bare(students) }).toEqual({ ...question, students: bare(expected) });
      }
    }
  });

  test('no canary is in the log', () => {
    expect(canariesIn(school.log.join('\n'))).toEqual([]);
    if (WHOLE) console.info(place.system, count);
  });
});

const nameOfViewer = ({ role, purpose, district, records, email, app }: Viewer): string =>
  `${role} for ${purpose}: ${[district, ...records, email, app].join(' ')}`;

const codesOf = ({ errors = [] }: Said): string[] =>
  errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'SOURCE_VALUE_INVALID');

/** Lists in an order of their own, whatever stood in it before. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return (value as unknown[])
      .map(inOrder)
      .map((one) => JSON.stringify(one))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]));
}

async function unableIn({ asked: askAs, district, records }: School): Promise<Condition[]> {
  const unable: Condition[] = [];
  for (const filter of conditionsOn('StudentFilter', 'Student', [...records.values()])) {
    const said = await askAs(custodian(district.id), `{ ${asked({ filter, order: [], first: 1 })} { nodes { id } } }`);
    if (codesOf(said).includes('FIELD_NOT_FILTERABLE')) unable.push(filter);
  }
  return unable;
}
