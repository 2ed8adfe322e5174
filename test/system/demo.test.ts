import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import { until } from '../until';
import { explore } from './explore';
import { ask, killAll, rollcall } from './rollcall-process';

/*
 * The demo as its user runs it. One file, because one process at a time can have the embedded PostgreSQL's folders open:
 * first everything in one process, then each district in a process of its own.
 */

afterAll(killAll);
jest.setTimeout(180_000);

const QUERIES = [
  `{ students(first: 40) { totalCount completeness { exact asked answered } pageInfo { hasNextPage endCursor }
      nodes { id firstName lastName birthDate gradeLevel demographics { sex races }
        currentEnrollment { entryDate schoolYear school { id name } } contacts { name relation priority phones { number type } }
        attendance(last: 10) { date status } enrollments { schoolYear entryDate exitDate sourceCodes { field code quality } } } } }`,
  `{ schools { nodes { id name gradeLevels district { id name asOf } } } districts { id name state schools { id name } } }`,
  `{ students(first: 25, orderBy: [{ field: BIRTH_DATE, direction: DESC, nulls: FIRST }], filter: { gradeLevel: { in: [GRADE_9, GRADE_10] } })
      { edges { cursor node { id birthDate grades(last: 3) { courseTitle schoolYear letter numeric } } } } }`,
  `{ sections(first: 5) { nodes { id name course { title } term { name schoolYear } teachers { staff { name } } students { student { id lastName } } } } }`,
];

test('one process and four processes give the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
  const demo = rollcall(['demo'], { PORT: '0', ...watched(folder, 'demo') });
  const address = await demo.printed(/Explorer: (\S+)\//);
  await demo.printed(/npm run --silent token -- state-agency/);
  const token = printedToken(new URL(address).port, 'state-agency');
  const together = await Promise.all(QUERIES.map((query) => ask(`${address}/graphql`, query, token)));
  for (const { body } of together) expect(body.errors ?? []).toEqual(allowed(body.errors));
  expect(together[0]?.body.data.students.nodes).toHaveLength(40);

  const health = await (await fetch(`${address}/health`)).json();
  expect(health).toMatchObject({
    status: 'ok',
    districts: DISTRICTS.map((district) => ({ district, state: 'ANSWERED' })),
  });

  // What the demo prints to be pasted is what it answers, with rows of three districts.
  const printed = JSON.parse(await demo.printed(/^(\{"data".*\})$/m));
  const [, query = ''] = /-d '(.*)'/.exec(demo.output()) ?? [];
  const { body } = await ask(`${address}/graphql`, JSON.parse(query).query, token);
  expect(body.data).toEqual(printed.data);
  expect(new Set(idsOf(body.data.students.nodes).map(districtOf))).toEqual(new Set(DISTRICTS));

  await inTheBrowser(address);
  expect(await demo.stop()).toBe(0);
  expect(connections(folder, 'demo').filter((to) => !/^127\.0\.0\.1:\d+$/.test(to))).toEqual([]);

  // The same districts, each in a process of its own, and a gateway in front of them, from the files of the demo as they are.
  const port = new URL(address).port;
  const districts = DISTRICTS.map((id) => rollcall(['district', demoFile(folder, `districts/${id}.yaml`, port)]));
  const urls = await Promise.all(districts.map((district) => district.printed(/answers at (\S+)/)));
  const file = demoFile(folder, 'rollcall.yaml', port, urls);
  const gateway = rollcall(['gateway', file], watched(folder, 'gateway'));
  const apart = (await gateway.printed(/answers at (\S+)\/graphql/)) + '/graphql';
  expect(apart).toBe(`${address}/graphql`);
  for (const [index, text] of QUERIES.entries()) {
    const { body: answer } = await ask(apart, text, printedToken(port, 'state-agency'));
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(together[index]?.body.data));
  }

  // Each decides for itself whom it believes: the counselor's caseload is the own district's.
  const caseload = '{ students(first: 200, filter: { birthDate: { from: "1990-01-01" } }) { nodes { id birthDate } } }';
  const { body: counselor } = await ask(apart, caseload, printedToken(port, 'maple-grove-counselor'));
  expect(new Set(idsOf(counselor.data.students.nodes).map(districtOf))).toEqual(new Set(['maple-grove']));
  // A father has no home district: the page opens where he has a child.
  const father = await explore(address, 'guardian');
  expect([father.maySeeAt, father.maySee['HEALTH'], father.complaints]).toEqual(['maple-grove', 'ALLOWED', []]);

  // One district is killed: the others' rows still come, and it is named.
  await districts[1]?.stop('SIGKILL');
  const partly = await ask(
    apart,
    '{ students(first: 60) { nodes { id } completeness { exact asked answered missing { district reason } } } }',
    printedToken(port, 'state-agency'),
  );
  expect(partly.body.data.students.completeness).toEqual({
    exact: false,
    asked: 3,
    answered: 2,
    missing: [{ district: 'harbor-city', reason: 'UNREACHABLE' }],
  });
  expect(new Set(idsOf(partly.body.data.students.nodes).map(districtOf))).toEqual(
    new Set(['maple-grove', 'cedar-falls']),
  );
  expect(await (await fetch(apart.replace('/graphql', '/health'))).json()).toMatchObject({ status: 'degraded' });

  // It is taken out of the file while the gateway runs, and is then asked no more.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}harbor-city:.*\n/m, ''));
  await until(async () => {
    const { body: after } = await ask(apart, '{ schools(first: 1) { completeness { asked } } }', token);
    return after.data.schools.completeness.asked === 2;
  });
  await gateway.stop();
  const configured = urls.map((url) => new URL(url).host);
  expect([...new Set(connections(folder, 'gateway'))].sort()).toEqual([...configured].sort());
  await Promise.all([districts[0]?.stop(), districts[2]?.stop()]);
});

/** Has a process write down where it connects to; and nothing keeps Apollo from calling home but the product itself. */
const watched = (folder: string, name: string): Record<string, string> => ({
  NODE_OPTIONS: `--require ${join(packageRoot, 'test', 'system', 'connections.js')}`,
  ROLLCALL_TEST_CONNECTIONS: join(folder, `${name}.connections`),
  APOLLO_TELEMETRY_DISABLED: '',
});

const connections = (folder: string, name: string): string[] =>
  readFileSync(join(folder, `${name}.connections`), 'utf8')
    .trim()
    .split('\n');

/** A file of the demo that differs in its ports alone: others may run the demo on this machine too. */
function demoFile(folder: string, name: string, gateway: string, urls: readonly string[] = []): string {
  const demo = join(packageRoot, 'demo', name);
  const file = join(folder, basename(name));
  const moved = readFileSync(demo, 'utf8')
    .replace(/(?:\.\.\/)+\.demo/g, join(packageRoot, '.demo'))
    .replace(/\b4000\b/g, gateway)
    .replace(/^port: 410\d$/m, 'port: 0')
    .replace(/^( {2}([\w-]+): \{ url: )\S+/gm, (_, before: string, id: string) => {
      return before + (urls[DISTRICTS.indexOf(id)] ?? '');
    });
  writeFileSync(file, moved);
  return file;
}

const DISTRICTS = ['cedar-falls', 'harbor-city', 'maple-grove'];

const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);
const districtOf = (id: string): string => id.split(':')[0] ?? '';

/** The invented data have dates that are none: each is an error of its own district, and nothing else may be wrong. */
const allowed = (errors: { extensions: { code: string } }[] = []) =>
  errors.filter(({ extensions }) => extensions.code === 'SOURCE_VALUE_INVALID');

/** What `npm run token` runs. */
const printedToken = (port: string, persona: string): string =>
  execFileSync(process.execPath, [join(packageRoot, 'dist', 'demo', 'print-token.js'), persona], {
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
  }).trim();

async function inTheBrowser(address: string): Promise<void> {
  const seen = await explore(address, 'maple-grove-teacher');
  expect(seen.who).toMatch(/^Siân Milagro Castillo\s+teacher\s+for instruction\s+at maple-grove/);
  expect(seen.tabs.slice(0, 3)).toEqual(['Students', 'Grade9Attendance', 'Districts']);
  // A teacher sees students of the own school, and is told what of them is withheld, and where there is nobody to see.
  expect(new Set(idsOf(seen.answer.data.students.nodes).map(districtOf))).toEqual(new Set(['maple-grove']));
  expect(seen.withheld).toMatch(/cedar-falls\s+Query\.students DIRECTORY: /);
  expect(seen.withheld).toMatch(/maple-grove\s+Student\.contacts FAMILY: .*own-section/);
  expect(seen.maySeeAt).toBe('maple-grove');
  expect(seen.maySee).toMatchObject({ ACADEMIC: 'ALLOWED', HEALTH: 'REFUSED', STAFF_PRIVATE: 'REFUSED' });
  expect(seen.renewed).toBe(true);
  expect(seen.closed).toBe(true);
  expect(seen.districts.map(({ district, state }) => [district, state]).sort()).toEqual(
    DISTRICTS.map((id) => [id, 'ANSWERED']),
  );
  expect(seen.summary).toMatch(/^3 of 3 districts answered/);
  expect(seen.complaints).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
}
