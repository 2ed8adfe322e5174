import { CURRENT_YEAR } from '../../demo/calendar';
import { demoDistricts } from '../../demo/demo-districts';
import { personaOf, personas } from '../../demo/personas';
import { populationOf } from '../../demo/population';
import type { Staff } from '../../demo/staff';
import { viewerOf } from '../../schema/trust/claims';
import { openDemoDistricts } from '../docs/demo-fan-out';

/*
 * That personas see what they should is shown beside this (personas.test.ts). Here it is the records themselves that are read,
 * by the administrator of each district: what a persona's sentence says of somebody is what the district holds.
 */

let demo: Awaited<ReturnType<typeof openDemoDistricts>>;
beforeAll(async () => {
  demo = await openDemoDistricts();
}, 120_000);
afterAll(() => demo.close());

const homes = demoDistricts.map(({ id }) => [id] as const);

async function read<T>(home: string, query: string, id: string): Promise<T> {
  const { name, role, purpose, district } = personaOf(`${home}-district-admin`)!;
  const claims = { iss: 'demo', sub: home, iat: 0, exp: 300, name, rollcall: { role, purpose, district } };
  const {
    data,
    errors = [],
    extensions,
  } = await demo.districts.find((each) => each.id === home)!.answer({ query, variables: { id } }, viewerOf(claims)!);
  expect(errors).toEqual([]);
  expect(extensions).toMatchObject({ rollcall: { asOf: TODAY } });
  return data as T;
}

const TODAY = '2026-03-16';
const wholeName = ({ name: { first, middle, last } }: Staff): string =>
  [first, middle, last].filter((part) => part !== null).join(' ');
const recordOf = (persona: string): string => personaOf(persona)!.records![0]!;

interface Posts {
  readonly staff: { readonly roles: readonly { begin: string | null; end: string | null }[] };
}
const POSTS = 'query ($id: ID!) { staff(id: $id) { roles { begin end } } }';

interface Taught {
  readonly staff: {
    readonly sections: readonly {
      beginDate: string | null;
      endDate: string | null;
      section: { students: readonly { student: { id: string } }[] };
    }[];
  };
}
const TAUGHT = `query ($id: ID!) { staff(id: $id) { sections { beginDate endDate
  section { students(filter: { activeOn: "${TODAY}" }) { student { id } } } } } }`;

const inForce = (begin: string | null, end: string | null): boolean =>
  (begin === null || begin <= TODAY) && (end === null || end >= TODAY);

describe.each(homes)('at %s', (home) => {
  const invented = populationOf({ seed: home, students: 1000 }).staff.filter(({ years }) =>
    years.includes(CURRENT_YEAR),
  );

  // Systems name posts in coarser words (RosarioSIS has none but those of the administration); who was invented knows the post.
  test.each([
    ['teacher', 'TEACHER'],
    ['counselor', 'COUNSELOR'],
    ['special-education', 'SPECIAL_EDUCATION_TEACHER'],
    ['nurse', 'NURSE'],
    ['principal', 'PRINCIPAL'],
    ['district-admin', 'SUPERINTENDENT'],
  ])('the %s was invented as %s of this school year, and has a post in force today', async (persona, role) => {
    const { name } = personaOf(`${home}-${persona}`)!;
    expect(invented.filter((member) => wholeName(member) === name).map((member) => member.role)).toEqual([role]);
    const { staff } = await read<Posts>(home, POSTS, recordOf(`${home}-${persona}`));
    expect(staff.roles.some(({ begin, end }) => inForce(begin, end))).toBe(true);
  });

  test('students sit today in sections that the teacher teaches today', async () => {
    const { staff } = await read<Taught>(home, TAUGHT, recordOf(`${home}-teacher`));
    const today = staff.sections.filter(({ beginDate, endDate }) => inForce(beginDate, endDate));
    expect(today.flatMap(({ section }) => section.students).length).toBeGreaterThan(0);
  });

  test('the student is 18 or over, and enrolled', async () => {
    const query = 'query ($id: ID!) { student(id: $id) { birthDate currentEnrollment { entryDate exitDate } } }';
    const { student } = await read<{
      student: { birthDate: string; currentEnrollment: { entryDate: string; exitDate: string | null } };
    }>(home, query, recordOf(`${home}-student`));
    expect(student.birthDate <= '2008-03-16').toBe(true);
    expect(inForce(student.currentEnrollment.entryDate, student.currentEnrollment.exitDate)).toBe(true);
  });
});

interface Family {
  readonly student: {
    readonly currentEnrollment: { entryDate: string; exitDate: string | null };
    readonly contacts: readonly { name: string; isLegalGuardian: boolean | null; restrictions: string | null }[];
  };
}

// The children whom personas.test.ts finds to be the guardian's. Who a contact is, the graph tells by name: contacts have no id.
test.each([
  ['maple-grove', 'maple-grove:student:96'],
  ['maple-grove', 'maple-grove:student:97'],
  ['harbor-city', 'harbor-city:student:679'],
  ['harbor-city', 'harbor-city:student:680'],
])('at %s the guardian is a legal guardian of %s, under no restriction', async (home, child) => {
  const query = `query ($id: ID!) { student(id: $id) { currentEnrollment { entryDate exitDate }
    contacts { name isLegalGuardian restrictions } } }`;
  const { student } = await read<Family>(home, query, child);
  const own = student.contacts.filter(({ name }) => name === personaOf('guardian')!.name);
  expect(own).toEqual([{ name: 'Kofi Williams', isLegalGuardian: true, restrictions: null }]);
  expect(inForce(student.currentEnrollment.entryDate, student.currentEnrollment.exitDate)).toBe(true);
});

test('who belongs to no school has no records', () => {
  const apart = personas.filter(({ role }) => ['state-agency', 'researcher', 'operator'].includes(role));
  expect(apart.map(({ id, records, district }) => [id, records, district])).toEqual([
    ['state-agency', undefined, undefined],
    ['researcher', undefined, undefined],
    ['operator', undefined, undefined],
  ]);
});
