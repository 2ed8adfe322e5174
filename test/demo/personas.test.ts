import { personaOf, personas, type Persona } from '../../demo/personas';
import { demoDistricts } from '../../demo/demo-districts';
import { viewerOf } from '../../schema/trust/claims';
import type { District } from '../../subgraphs/district';
import { openDemoDistricts } from '../docs/demo-fan-out';

let demo: Awaited<ReturnType<typeof openDemoDistricts>>;
beforeAll(async () => {
  demo = await openDemoDistricts();
}, 120_000);
afterAll(() => demo.close());

const homes = demoDistricts.map(({ id }) => [id] as const);

/** The viewer that a district makes of the persona's token. */
const viewerFor = ({ id, name, role, purpose, district, records }: Persona) =>
  viewerOf({ iss: 'demo', sub: id, iat: 0, exp: 300, name, rollcall: { role, purpose, district, records } });

async function studentsOf(district: District, id: string, rest = ''): Promise<string[]> {
  const viewer = viewerFor(personaOf(id)!)!;
  const query = `{ students(first: 200 ${rest}) { nodes { id } } }`;
  const { data, errors = [] } = await district.answer({ query }, viewer);
  expect(errors).toEqual([]);
  // Where no student can be meant, the list is withheld as a whole.
  return (data as { students: { nodes: { id: string }[] } | null }).students?.nodes.map((node) => node.id) ?? [];
}

async function rollOf(district: District, id: string): Promise<number> {
  const { data } = await district.answer(
    { query: '{ students(first: 1) { totalCount } }' },
    viewerFor(personaOf(id)!)!,
  );
  return (data as { students: { totalCount: number } }).students.totalCount;
}

const at = (id: string): District => demo.districts.find((district) => district.id === id)!;

test('ids are unique, and every persona is somebody whom a token can name', () => {
  expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
  expect(personas.map(viewerFor)).not.toContain(undefined);
});

describe.each(homes)('at %s', (home) => {
  test('the rolls of staff are those of their schools, and that of the district is larger still', async () => {
    const teacher = await rollOf(at(home), `${home}-teacher`);
    const [counselor, nurse, principal] = [
      await rollOf(at(home), `${home}-counselor`),
      await rollOf(at(home), `${home}-nurse`),
      await rollOf(at(home), `${home}-principal`),
    ];
    const admin = await rollOf(at(home), `${home}-district-admin`);
    expect(teacher).toBeGreaterThan(0);
    // Families may keep a child off the roll; a principal sees the child all the same.
    expect(counselor).toBeGreaterThan(100);
    expect(principal).toBeGreaterThanOrEqual(counselor);
    expect(nurse).toBeLessThanOrEqual(principal);
    expect(nurse).toBeGreaterThan(100);
    expect(admin).toBeGreaterThan(principal);
    expect(await rollOf(at(home), `${home}-registrar`)).toBe(admin);
    expect(await rollOf(at(home), 'state-agency')).toBe(admin);
  });

  test('a teacher reads birthdays of the students in the own sections, and not of the others on the roll', async () => {
    const query = '{ students(first: 200) { nodes { id birthDate } } }';
    const { data } = await at(home).answer({ query }, viewerFor(personaOf(`${home}-teacher`)!)!);
    const { nodes } = (data as { students: { nodes: { birthDate: string | null }[] } }).students;
    expect(nodes.some(({ birthDate }) => birthDate !== null)).toBe(true);
    expect(nodes.some(({ birthDate }) => birthDate === null)).toBe(true);
  });

  test('a student sees the own record, and nobody else', async () => {
    expect(await studentsOf(at(home), `${home}-student`)).toEqual(personaOf(`${home}-student`)!.records);
  });

  test.each(['researcher', 'operator'])('the %s sees no student', async (id) => {
    expect(await studentsOf(at(home), id)).toEqual([]);
  });

  test('who belongs to another district sees no student', async () => {
    const away = demoDistricts.find(({ id }) => id !== home)!.id;
    for (const { id } of personas.filter(({ district }) => district === away)) {
      expect(await studentsOf(at(home), id)).toEqual([]);
    }
  });

  test('staff and students bear the names that their records have', async () => {
    for (const { name, records = [], role } of personas.filter(({ district }) => district === home)) {
      const [id] = records;
      if (id === undefined) continue;
      const field = role === 'student' ? 'student' : 'staff';
      const query = `query ($id: ID!) { ${field}(id: $id) { firstName middleName lastName } }`;
      const admin = viewerFor(personaOf(`${home}-district-admin`)!)!;
      const { data } = await at(home).answer({ query, variables: { id } }, admin);
      const said = (data as Record<string, Record<string, string | null>>)[field]!;
      const whole = ['firstName', 'middleName', 'lastName'].flatMap((part) => said[part] ?? []).join(' ');
      expect(field === 'staff' ? whole : `${said['firstName']} ${said['lastName']}`).toBe(name);
    }
  });
});

test('a guardian sees the own children at the two districts, and nobody at the third', async () => {
  expect((await studentsOf(at('maple-grove'), 'guardian')).sort()).toEqual([
    'maple-grove:student:96',
    'maple-grove:student:97',
  ]);
  expect((await studentsOf(at('harbor-city'), 'guardian')).sort()).toEqual([
    'harbor-city:student:679',
    'harbor-city:student:680',
  ]);
  expect(await studentsOf(at('cedar-falls'), 'guardian')).toEqual([]);
});
