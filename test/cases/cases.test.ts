import type { Said } from '../district/open';
import { cases, type Case } from './case';
import { openInvented, places, type InventedDistrict, type Place } from './invented-district';
import {
  answerFile,
  filesOf,
  formatRecorded,
  isRecordedFirst,
  record,
  recorded,
  recordsAnswers,
  recordsStatements,
  sqlFile,
} from './recording';
import { shapesIn, textOf, type Statement } from './statement-text';

const SMALL = 60;
const LARGE = 240;

const open = new Map<string, InventedDistrict>();
const nameOf = ({ system, engine }: Place, students: number) => `${system} on ${engine} with ${students} students`;

beforeAll(async () => {
  // One after the other: inventing a district takes this process for itself, and a connection that waits meanwhile is given up.
  for (const students of [SMALL, LARGE])
    for (const place of places) open.set(nameOf(place, students), await openInvented(place, students));
}, 240_000);

afterAll(async () => {
  await Promise.all([...open.values()].map((district) => district.drop()));
  formatRecorded();
}, 60_000);

interface Answered {
  readonly answer: Pick<Said, 'data' | 'errors'> & { readonly unmapped?: readonly string[] };
  readonly statements: readonly Statement[];
}

const known = new Map<string, Promise<Answered>>();

/** Each district is asked each case once. */
function ask(of: Case, place: Place, students: number): Promise<Answered> {
  const district = nameOf(place, students);
  const key = `${of.name}, ${district}`;
  const asking = known.get(key) ?? askDistrict(open.get(district)!, of, place);
  known.set(key, asking);
  return asking;
}

async function askDistrict(district: InventedDistrict, of: Case, { system }: Place): Promise<Answered> {
  district.statements.length = district.log.length = 0;
  const { extensions, ...answer } = await district.ask(of.query, of.variables(system));
  expect(district.log).toEqual([]);
  const unmapped = extensions?.rollcall.unmapped ?? [];
  return { answer: unmapped.length > 0 ? { ...answer, unmapped } : answer, statements: [...district.statements] };
}

describe.each(cases)('$name: $shows', (of) => {
  test.each(places)('$system on $engine answers as recorded, with the statements recorded', async (place) => {
    const { answer, statements } = await ask(of, place, SMALL);
    if (recordsAnswers && isRecordedFirst(place)) record(of, answerFile(place), JSON.stringify(answer));
    if (recordsStatements) record(of, sqlFile(place), textOf(statements));
    const expected: unknown = JSON.parse(recorded(of, answerFile(place)));
    expect(answer).toEqual(expected);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(expected)); // the order of the fields too
    expect(textOf(statements)).toBe(recorded(of, sqlFile(place)));
  });

  test.each(places)('$system on $engine takes as many statements for four times the students', async (place) => {
    const [small, large] = [await ask(of, place, SMALL), await ask(of, place, LARGE)];
    expect(small.statements.map(({ label }) => label)).toHaveLength(of.statements(place.system));
    expect(large.statements.map(({ label }) => label)).toHaveLength(of.statements(place.system));
    expect(shapesIn(textOf(large.statements))).toEqual(shapesIn(recorded(of, sqlFile(place))));
  });

  test('nothing else was recorded', () => {
    const { found, expected } = filesOf(of);
    expect(found).toEqual(expected);
  });
});
