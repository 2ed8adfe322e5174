import fc from 'fast-check';
import type { MadeSystem } from '../district/made-system';
import type { TestDistrict } from '../district/open';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, viewer } from './made-school';

// An id is one text: whatever comes near it, is longer, or is of another kind is no id of that student, whatever the engine makes of it.

const IDS = [1, 2, 3, 4, 5, 6].map((key) => `maple:student:${key}`);
const RUNS = process.env['ROLLCALL_TEST_WHOLE'] ? 17_000 : 330;

/** Ways in which engines, collations and parsers have taken one text for another. */
const slips: readonly ((id: string) => unknown)[] = [
  (id) => id.toUpperCase(),
  (id) => `${id} `,
  (id) => ` ${id}`,
  (id) => `${id}\u0000`,
  (id) => `${id}x`,
  (id) => `${id}.0`,
  (id) => `${id}e0`,
  (id) => id.replace(/(\d+)$/, '0$1'),
  (id) => id.replace(/(\d+)$/, '+$1'),
  (id) => id.replace(/(\d+)$/, '-$1'),
  (id) => id.replace(/(\d+)$/, ' $1'),
  (id) => id.replace(/(\d+)$/, '$1%20'),
  (id) => id.replace(/(\d+)$/, '%3$1'),
  (id) => id.replace(/(\d+)$/, '$1,$1'),
  (id) => id.replace(/\d$/, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (id) => id.replace('e', '\u0435'),
  (id) => id.replace('maple', 'mapl\u0065\u0301'),
  (id) => id.replace('student', 'staff'),
  (id) => id.replace('student', 'Student'),
  (id) => id.replace('maple', 'oak'),
  (id) => id.replace(':', '::'),
  (id) => id.slice(0, -1),
  (id) => `${id}' or '1'='1`,
  (id) => [id, id],
  (id) => ({ id }),
  (id) => Number(id.slice(-1)),
  () => true,
  () => 0,
];

describe.each(engines)('on %s', (engine) => {
  let system: MadeSystem;
  let maple: TestDistrict;
  beforeAll(async () => {
    system = await madeSchool(engine);
    maple = await openSchool(system);
  });
  afterAll(() => system.close());

  test('no text that is not the id of a student gives the student', async () => {
    const who = viewer('registrar', 'administration');
    const given = await asking(maple)(who, `{ student(id: "${IDS[0]}") { lastName } }`);
    expect(given.data.student).toEqual({ lastName: 'Ada' });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...IDS), fc.constantFrom(...slips), async (id, slip) => {
        const wrong = slip(id);
        if (IDS.includes(wrong as string)) return;
        const query =
          'query ($id: ID!, $any: [_Any!]!) { student(id: $id) { lastName } _entities(representations: $any) { ... on Student { lastName } } }';
        const variables = { id: wrong, any: [{ __typename: 'Student', id: wrong }] };
        const said = await maple.district.answer({ query, variables }, who);
        expect(JSON.stringify(said.data ?? null)).not.toMatch(/Ada|Ben|Cai|Dee|Eve|Flo/);
      }),
      { seed: 20260316, numRuns: RUNS },
    );
  });
});
