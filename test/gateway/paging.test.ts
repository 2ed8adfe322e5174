import fc from 'fast-check';
import { createFanOut } from '../../gateway/fan-out/answer';
import { createDistricts } from '../../gateway/fan-out/districts';
import { comparePositions, type Position } from '../../schema/order';
import { requestedOrder } from '../../schema/requested-order';
import { askAll, column } from './asking';
import { contract, idOf, positionIn, smallDistrict, type Pupil, type SmallDistrict } from './small-district';

// Names that engines, collations and UTF-16 disagree about; many rows share one, so that ties are broken everywhere.
const lastNames = [
  'de la Cruz',
  'De La Cruz',
  "O'Brien",
  'OBrien',
  'Ångström',
  'Angstrom',
  'ñ',
  'n',
  'ß',
  'ss',
  'Smith',
  'Smith ',
  'smith',
  '😀',
  'ﬁ',
  '\u{10FFFF}',
  '',
  null,
];
const firstNames = ['Ann', 'ann', 'Ann ', 'Zoë', 'Zoe\u0301', '', null];

const pupil = fc.record({
  lastName: fc.constantFrom(...lastNames),
  firstName: fc.constantFrom(...firstNames),
  birthDate: fc.constantFrom('2010-02-28', '2011-12-01', '2012-01-01', null),
});
const roll = fc
  .array(pupil, { maxLength: 30 })
  .map((rows) => rows.map((row, index): Pupil => ({ ...row, key: String(index + 1) })));

const orders = [
  '',
  '[{ field: LAST_NAME, nulls: FIRST }, { field: FIRST_NAME, nulls: FIRST }]',
  '[{ field: FIRST_NAME, direction: DESC }]',
  '[{ field: FIRST_NAME, direction: DESC, nulls: FIRST }, { field: LAST_NAME, direction: DESC }]',
  '[{ field: BIRTH_DATE, direction: DESC, nulls: FIRST }]',
  '[{ field: BIRTH_DATE }, { field: LAST_NAME, direction: DESC }]',
];
const coerced = (orderBy: string): unknown =>
  [...orderBy.matchAll(/\{ field: (\w+)(?:, direction: (\w+))?(?:, nulls: (\w+))? \}/g)].map(
    ([, field, direction = 'ASC', nulls = 'LAST']) => ({ field, direction, nulls }),
  );

// Rows of one round and rows of two phases.
const selections = ['id lastName', 'id lastName currentEnrollment { schoolYear } phones { number }'];

type Event = { kind: 'dies' | 'returns' | 'joins'; district: number };
const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('dies', 'returns', 'joins'),
  district: fc.nat({ max: 4 }),
});

test('every row exactly once, in order within each page, while districts die, return and join', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(roll, { minLength: 1, maxLength: 5 }),
      fc.nat({ max: 4 }),
      fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 })),
      fc.constantFrom(...orders),
      fc.constantFrom(...selections),
      fc.array(fc.array(event, { maxLength: 2 }), { maxLength: 12 }),
      async (rolls, late, first, orderBy, selection, script) => {
        const all = rolls.map((rows, index) => smallDistrict(`district-${index}`, rows));
        const districts = createDistricts(all.filter((_, index) => index !== late || all.length === 1));
        const fanOut = createFanOut(contract, districts);
        const order = requestedOrder(contract, 'Student', coerced(orderBy));
        const positions = new Map(all.flatMap((district) => positionsOf(district, order)));
        const query = `query ($first: Int, $after: String) { students(${orderBy && `orderBy: ${orderBy}, `}first: $first, after: $after)
          { nodes { ${selection} } pageInfo { hasNextPage endCursor } completeness { exact } } }`;

        const seen: string[] = [];
        let after: string | null = null;
        for (let page = 0; ; page++) {
          for (const { kind, district } of script[page] ?? []) {
            const one = all[district % all.length]!;
            if (kind === 'dies') one.alive = false;
            if (kind === 'returns') one.alive = true;
            if (kind === 'joins') districts.add(one);
          }
          const over = page >= script.length;
          if (over) for (const one of all) one.alive = true;
          if (over) for (const one of all) districts.add(one);

          const { data, errors } = await askAll(fanOut, query, { first, after });
          expect(errors).toEqual([]);
          const { nodes, pageInfo, completeness } = data.students;
          const ids = column(nodes, 'id').map(String);
          expect(ids.length).toBeLessThanOrEqual(first);
          expect(
            inOrder(
              ids.map((id) => positions.get(id)!),
              comparePositions(order),
            ),
          ).toBe(true);
          seen.push(...ids);
          after = pageInfo.endCursor;
          if (over && completeness.exact && !pageInfo.hasNextPage) break;
          expect(page).toBeLessThan(script.length + positions.size + 2);
        }
        expect(seen.sort()).toEqual([...positions.keys()].sort());
      },
    ),
    { numRuns: 150 },
  );
});

test('a district that dies between the rounds of one page owes its rows, and pays them later', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(roll, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...selections),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
      async (rolls, first, selection, answers) => {
        let asked = 0;
        const all = rolls.map((rows, index) => smallDistrict(`district-${index}`, rows));
        const fickle = all.map((one) => {
          return {
            ...one,
            ask: (...request: Parameters<typeof one.ask>) => {
              one.alive = asked >= answers.length || answers[asked] === true;
              asked += 1;
              return one.ask(...request);
            },
          };
        });
        const fanOut = createFanOut(contract, createDistricts(fickle));
        const query = `query ($first: Int, $after: String) { students(first: $first, after: $after)
          { nodes { ${selection} } pageInfo { hasNextPage endCursor } completeness { exact } } }`;
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const { data } = await askAll(fanOut, query, { first, after });
          const { nodes, pageInfo, completeness } = data.students;
          seen.push(...column(nodes, 'id').map(String));
          after = pageInfo.endCursor;
          more = pageInfo.hasNextPage || !completeness.exact;
        }
        expect(seen.sort()).toEqual(all.flatMap(({ id, pupils }) => pupils.map(({ key }) => idOf(id, key))).sort());
      },
    ),
    { numRuns: 150 },
  );
});

test('the cursor of any edge leads on from that row', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index): Pupil => ({
      key: String(index),
      lastName: String((index * 7) % count),
      firstName: null,
    }));
  const fanOut = createFanOut(
    contract,
    createDistricts([smallDistrict('a', rows(13)), smallDistrict('b', rows(9)), smallDistrict('c', [])]),
  );
  const query = 'query ($after: String) { students(first: 200, after: $after) { edges { cursor node { id } } } }';
  const { data } = await askAll(fanOut, query);
  const all: { cursor: string; node: unknown }[] = data.students.edges;
  expect(all.length).toBe(22);
  for (const [index, { cursor }] of all.entries()) {
    const { data: rest } = await askAll(fanOut, query, { after: cursor });
    expect(rest.students.edges).toEqual(all.slice(index + 1));
  }
});

function positionsOf(district: SmallDistrict, order: ReturnType<typeof requestedOrder>): [string, Position][] {
  return district.pupils.map((one) => [idOf(district.id, one.key), positionIn(district.id, order, one)]);
}

function inOrder(positions: Position[], compare: (a: Position, b: Position) => number): boolean {
  return positions.every((position, index) => index === 0 || compare(positions[index - 1]!, position) < 0);
}
