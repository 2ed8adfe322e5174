import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { preset } from '../district/small/small-district';
import { makeSmallTables } from '../district/small/tables';
import { CANARY } from '../district/leaks';
import { write } from '../district/writable';
import { freshDatabase, type FreshDatabase } from '../engines/fresh-database';
import { servedIssuer, type ServedIssuer } from '../trust/served-issuer';
import { known, trust } from '../trust/test-trust';
import { ask, killAll, rollcall } from './rollcall-process';

// What a process leaves behind that dies of a bug, when the error says what was in a row, as those of drivers do.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-crash-'));
const bug = join(folder, 'bug.cjs');
writeFileSync(
  bug,
  `const bug = () => Object.assign(new TypeError("Duplicate entry '${CANARY}' for key 'last_name'"), {
    code: 'ER_DUP_ENTRY', sql: "select '${CANARY}'", cause: new Error('${CANARY}') });
  process.on('SIGHUP', () => { throw bug(); });
  process.on('SIGCONT', () => void Promise.reject(bug()));`,
);
const withBug = { NODE_OPTIONS: `--require=${bug}`, LOG_LEVEL: 'trace' };

let database: FreshDatabase;
let issuer: ServedIssuer;
beforeAll(async () => {
  [database, issuer] = await Promise.all([freshDatabase('sqlite'), servedIssuer()]);
  await write(database, (db) => makeSmallTables(db, 'sqlite', { people: [{ id: 1, last_name: CANARY }] }));
});
afterAll(async () => {
  killAll();
  await issuer.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function startDistrict() {
  const { kid, key } = known((await trust).key);
  const file = join(folder, 'maple.yaml');
  const content = {
    district: { id: 'maple', name: 'Maple Schools' },
    preset: relative(folder, preset),
    database: database.url,
    state: 'state',
    port: 0,
    trust: { gateways: [{ kid, key }], issuers: [issuer.entry] },
  };
  writeFileSync(file, JSON.stringify(content));
  const district = rollcall(['district', file], withBug);
  return { district, url: await district.printed(/answers at (\S+)/) };
}

async function startGateway(url: string) {
  const file = join(folder, 'rollcall.yaml');
  writeFileSync(join(folder, 'key.json'), JSON.stringify((await trust).key));
  writeFileSync(file, JSON.stringify({ key: 'key.json', issuers: [issuer.entry], districts: { maple: { url } } }));
  const gateway = rollcall(['gateway', file, '--port', '0'], withBug);
  return { gateway, at: await gateway.printed(/answers at (\S+)\//) };
}

test.each(['SIGHUP', 'SIGCONT'] as const)('a bug that nobody catches (%s) tells of no row', async (signal) => {
  const { district, url } = await startDistrict();
  const { gateway, at } = await startGateway(url);
  const token = await issuer.tokenFor();
  const query = '{ students { nodes { lastName } } }';
  expect((await ask(`${at}/graphql`, query, token)).text).toContain(CANARY);
  await ask(
    `${at}/graphql`,
    `{ students(filter: { lastName: { equals: ${CANARY} } }) { nodes { ${CANARY} } } }`,
    token,
  );

  for (const one of [gateway, district]) {
    one.signal(signal);
    expect(await one.ended).toBe(1);
    const lines = one.output().trim().split('\n');
    expect(one.output()).not.toContain(CANARY);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 60,
      error: {
        name: 'TypeError',
        code: 'ER_DUP_ENTRY',
        stack: expect.arrayContaining([expect.stringContaining('bug.cjs')]),
      },
      msg: 'a bug that nobody caught: the process ends',
    });
  }
});
