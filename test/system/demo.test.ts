import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../../schema/package-root';
import { servedIssuer } from '../trust/served-issuer';
import { gatewayKey, known } from '../trust/test-trust';
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

  // The same districts, each in a process of its own, and a gateway in front of them.
  const issuer = await servedIssuer();
  const key = await gatewayKey();
  writeFileSync(join(folder, 'gateway.json'), JSON.stringify(key));
  const districts = DISTRICTS.map((id) => ({
    id,
    process: rollcall(['district', districtFile(folder, id, { gateways: [known(key)], issuers: [issuer.entry] })]),
  }));
  const urls = await Promise.all(districts.map(({ process }) => process.printed(/answers at (\S+)/)));
  const lineOf = (id: string, url: string) => `  ${id}: { url: ${url} }\n`;
  const file = join(folder, 'rollcall.yaml');
  const lines = DISTRICTS.map((id, index) => lineOf(id, urls[index] ?? ''));
  const own = `key: gateway.json\nissuers: [${JSON.stringify(issuer.entry)}]\n`;
  writeFileSync(file, `${own}districts:\n${lines.join('')}`);
  const gateway = rollcall(['gateway', file, '--port', '0'], watched(folder, 'gateway'));
  const apart = (await gateway.printed(/answers at (\S+)\/graphql/)) + '/graphql';
  for (const [index, text] of QUERIES.entries()) {
    const { body: answer } = await ask(apart, text, await issuer.tokenFor());
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(together[index]?.body.data));
  }

  // One district is killed: the others' rows still come, and it is named.
  await districts[1]?.process.stop('SIGKILL');
  const partly = await ask(
    apart,
    '{ students(first: 60) { nodes { id } completeness { exact asked answered missing { district reason } } } }',
    await issuer.tokenFor(),
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
  writeFileSync(file, `${own}districts:\n${lines.filter((line) => !line.includes('harbor-city')).join('')}`);
  let asked = 3;
  for (let attempt = 0; attempt < 100 && asked === 3; attempt++) {
    const { body: after } = await ask(
      apart,
      '{ schools(first: 1) { completeness { asked } } }',
      await issuer.tokenFor(),
    );
    asked = after.data.schools.completeness.asked;
    if (asked === 3) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(asked).toBe(2);
  await gateway.stop();
  const configured = [...urls, issuer.origin].map((url) => new URL(url).host);
  expect([...new Set(connections(folder, 'gateway'))].sort()).toEqual([...configured].sort());
  await Promise.all([districts[0]?.process.stop(), districts[2]?.process.stop(), issuer.close()]);
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

/** The district file of the demo, on any free port, with whom it is to trust. */
function districtFile(folder: string, id: string, trust: object): string {
  const file = join(folder, `${id}.yaml`);
  const demo = join(packageRoot, 'demo', 'districts');
  const content = parse(readFileSync(join(demo, `${id}.yaml`), 'utf8')) as { database: string; state: string };
  const database = content.database.replace(
    /^(\w+:)(.*)$/,
    (_, scheme: string, path: string) => scheme + join(demo, path),
  );
  writeFileSync(file, stringify({ ...content, database, state: join(demo, content.state), port: 0, trust }));
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
  expect(seen.maySee).toMatchObject({ ACADEMIC: 'ALLOWED', HEALTH: 'REFUSED', STAFF_PRIVATE: 'REFUSED' });
  expect(seen.renewed).toBe(true);
  expect(seen.districts.map(({ district, state }) => [district, state]).sort()).toEqual(
    DISTRICTS.map((id) => [id, 'ANSWERED']),
  );
  expect(seen.summary).toMatch(/^3 of 3 districts answered/);
  expect(seen.complaints).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
}
