import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readGatewayKey } from '../../gateway/key';
import { packageRoot } from '../../schema/package-root';
import { write } from '../district/writable';
import { gatewayKey, known } from '../trust/test-trust';
import { killAll, rollcall } from './rollcall-process';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-cli-'));
afterAll(() => {
  killAll();
  rmSync(folder, { recursive: true });
});

/** Runs to its end: what it printed, and its exit code. */
async function ended(args: readonly string[], environment: Record<string, string> = {}) {
  const process = rollcall(args, environment);
  const code = await process.ended;
  return { code, output: process.output() };
}

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const LONE = 'district: { id: a, name: A }\npreset: opensis-7\ndatabase: sqlite:x.db\n';

test('--help names the commands', async () => {
  const { code, output } = await ended(['--help']);
  expect(code).toBe(0);
  for (const command of [
    'demo',
    'district',
    'gateway',
    'inspect',
    'draft',
    'check',
    'preview',
    'grants',
    'policy',
    'explain',
    'keys',
    'stop',
    'resume',
    'mapping-schema',
  ])
    expect(output).toMatch(new RegExp(`^  ${command}`, 'm'));
});

test.each([
  [
    'a district file that is not there',
    ['district', 'nowhere.yaml'],
    /^rollcall: nowhere\.yaml: the file cannot be read \(ENOENT\)\.$/m,
  ],
  ['a gateway file that is not there', ['gateway', 'nowhere.yaml'], /^rollcall: nowhere\.yaml: cannot be read/m],
  [
    'a district without `trust`',
    ['district', fileWith('alone.yaml', LONE)],
    /alone\.yaml: a district answers nobody unless its file says whom it trusts\. Write\n {2}trust:[\s\S]*rollcall keys/,
  ],
  ['a port that is none', ['demo', '--port', 'http'], /^rollcall: --port: expected a number from 0 to 65535\.$/m],
  [
    'a misspelled command',
    ['polcy', 'maple.yaml', '--html', 'policy.html'],
    /^rollcall: polcy: there is no such command\. `rollcall --help` lists those that there are\.$/m,
  ],
  [
    'a page in a folder that is not there',
    ['policy', fileWith('page.yaml', LONE), '--html', '/nowhere/policy.html'],
    /^rollcall: \/nowhere\/policy\.html: the file cannot be written \(ENOENT\)\.$/m,
  ],
])('%s: one sentence, and exit code 1', async (_, args, sentence) => {
  const { code, output } = await ended(args);
  expect(code).toBe(1);
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/\n\s+at /); // no stack
});

test('a token for nobody of the demo: it is said who there is', () => {
  const token = join(packageRoot, 'dist', 'demo', 'print-token.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [token, 'maple-grove-techer'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^maple-grove-techer is nobody here\. Expected one of the demo's people:\n/);
  const columns = new Set(stderr.split('\n').flatMap((line) => / {2}(?=\p{Lu})/u.exec(line)?.index ?? []));
  expect(columns.size).toBe(1);
});

test('mapping-schema prints a JSON Schema', async () => {
  const { code, output } = await ended(['mapping-schema']);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
});

test('a mistake in a district file is named with its line', async () => {
  const file = fileWith(
    'wrong.yaml',
    'district: { id: oak-hill, name: Oak Hill }\npreset: opensis-7\ndatbase: sqlite:x.db\n',
  );
  const { code, output } = await ended(['district', file]);
  expect(code).toBe(1);
  expect(output).toMatch(/wrong\.yaml:(1|3): /);
});

test('a district listens on this machine only', async () => {
  const district = { id: 'maple-grove', name: 'Maple Grove' };
  const file = fileWith(
    'open.yaml',
    JSON.stringify({ district, preset: 'opensis-7', database: 'sqlite:none.db', host: '0.0.0.0' }),
  );
  const { code, output } = await ended(['district', file]);
  expect(code).toBe(1);
  expect(output).toMatch(/open\.yaml:1: `host`: expected 127\.0\.0\.1, ::1 or localhost/);
});

// Its issuer believes anybody: with it, nobody but this machine may ask.
test.each([
  ['a district', 'district', 'demo/districts/maple-grove.yaml', 'host: 0.0.0.0', /maple-grove\.yaml:\d+: `host`: .*/],
  ['a gateway', 'gateway', 'demo/rollcall.yaml', 'host: 0.0.0.0', /rollcall\.yaml:\d+: host: .*/],
  ['a gateway with another name', 'gateway', 'demo/rollcall.yaml', 'hosts: [rollcall.example.org]', /hosts: .*/],
])('%s of the demo listens on this machine only', async (_, command, file, line, said) => {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  const { code, output } = await ended([command, fileWith(basename(file), `${text}${line}\n`), '--port', '4000']);
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`${said.source}the issuer of the demo.* believes anybody`));
});

test('a port that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  fileWith('gateway.json', JSON.stringify(await gatewayKey()));
  const file = fileWith(
    'rollcall.yaml',
    'key: gateway.json\nissuers: [{ issuer: https://login.example.org, audience: rollcall }]\ndistricts: {}\n',
  );
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { code, output } = await ended(['gateway', file, '--port', port]);
  other.close();
  expect(code).toBe(1);
  expect(output).toContain('the port is taken by another program');
});

test('keys: two files, one of them for its owner alone, and what a district is told', async () => {
  const output = join(folder, 'keys');
  const { code, output: said } = await ended(['keys', '--output', output, '--kid', 'north']);
  expect(code).toBe(0);
  expect(statSync(join(output, 'north.private.json')).mode & 0o777).toBe(0o600);
  const key = readGatewayKey(join(output, 'rollcall.yaml'), 'north.private.json');
  const { trust } = parse(/^trust:\n[\s\S]*?\n\n/m.exec(said)?.[0] ?? '') as { trust: { gateways: unknown } };
  expect(trust.gateways).toEqual([known(key)]);
  expect(said).not.toContain(key.d);
  expect(readFileSync(join(output, 'north.public.json'), 'utf8')).not.toContain(key.d);

  const again = await ended(['keys', '--output', output, '--kid', 'north']);
  expect(again.code).toBe(1);
  expect(again.output).toMatch(/north\.private\.json: there is such a file already, and a key is never overwritten/);
  expect(readGatewayKey(join(output, 'rollcall.yaml'), 'north.private.json')).toEqual(key);
  expect((await ended(['keys', '--output', output, '--kid', '../north'])).output).toMatch(/--kid: expected a name/);
});

describe('preview', () => {
  const demo = join(packageRoot, 'demo', 'districts', 'maple-grove.yaml');
  const query = 'query ($first: Int) { students(first: $first) { nodes { lastName shoeSize: suffix } } }';

  test('a query from a file, with variables; --plan opens no database', async () => {
    const args = ['--file', fileWith('query.graphql', query), '--variables', '{ "first": 3 }', '--plan'];
    const { code, output } = await ended(['preview', demo, ...args]);
    expect(output).toMatch(/^ {2}students: Student from students, a page of 3\n {4}reads last_name, name_suffix/m);
    expect(code).toBe(0);
  });

  test.each([
    ['no query', [], /the query: expected a query, or a file with one/],
    ['a query that is none', ['{ students { nodes { shoeSize } } }'], /the query: Cannot query field "shoeSize"/],
    ['variables that are none', [query, '--variables', 'first=3'], /--variables: expected a JSON object/],
    ['a file that is not there', ['--file', 'nowhere.graphql'], /nowhere\.graphql: the file cannot be read \(ENOENT\)/],
  ])('%s: one sentence, and exit code 1', async (_, args, sentence) => {
    const { code, output } = await ended(['preview', demo, ...args, '--plan']);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});

describe('explain', () => {
  const demo = join(packageRoot, 'demo', 'districts', 'maple-grove.yaml');
  const teacher = ['explain', demo, '--as', 'teacher', '--purpose', 'instruction'];

  test('which row decides about each part of a query, those in variables among them', async () => {
    const query = 'query ($by: StudentFilter) { students(filter: $by) { nodes { lastName discipline { date } } } }';
    const variables = '{ "by": { "birthDate": { "from": "2010-01-01" } } }';
    const { code, output } = await ended([...teacher, query, '--variables', variables]);
    expect(output).toMatch(
      /^Student\.lastName +DIRECTORY allowed of own-section or own-school \[teacher-own-section, /m,
    );
    expect(output).toMatch(/^StudentFilter\.birthDate +IDENTITY allowed of own-section \[/m);
    expect(output).toMatch(
      /^Student\.discipline +DISCIPLINE refused\n +No row of the policy lets the role teacher read/m,
    );
    expect(code).toBe(0);
  });

  test.each([
    ['no query', teacher, /the query: expected a query, or a file with one/],
    ['a query that is none', [...teacher, '{ shoes }'], /the query: Cannot query field "shoes" on type "Query"/],
    ['a role that is none', ['explain', demo, '--as', 'janitor', '--purpose', 'x', '{ a }'], /--as: expected one of/],
  ])('%s: one sentence, and exit code 1', async (_, args, sentence) => {
    const { code, output } = await ended(args);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});

describe('check', () => {
  const database = join(folder, 'small.db');
  const people = (rows: string) =>
    write({ engine: 'sqlite', url: `sqlite://${database}`, drop: async () => undefined }, async (db) => {
      await db.raw('drop table if exists people');
      await db.raw('create table people (id text, name text, born text)');
      await db.raw(`insert into people values ${rows}`);
    });
  const file = fileWith(
    'small.yaml',
    JSON.stringify({
      district: { id: 'maple-grove', name: 'Maple Grove' },
      preset: 'small-preset.yaml',
      database: `sqlite:${database}`,
    }),
  );
  fileWith(
    'small-preset.yaml',
    'system: small\nengines: [sqlite]\nentities:\n  Student:\n    table: people\n    key: [id]\n    fields: { lastName: name, birthDate: born }\n',
  );

  test('0 when all is well, and the report says what is there', async () => {
    await people("('1', 'Ash', '2010-01-31'), ('2', 'Birch', null)");
    const { code, output } = await ended(['check', file]);
    expect(output).toMatch(/^0 errors, 0 warnings, /m);
    expect(output).toMatch(/Student, 2 rows\n +always: lastName; birthDate 50 %/);
    expect(code).toBe(0);
  });

  test('1 when there are errors, or warnings where they count', async () => {
    await people("('1', 'Ash', 'unknown'), ('2', 'Birch', null)");
    expect((await ended(['check', file])).code).toBe(0);
    expect((await ended(['check', file, '--fail-on', 'warning'])).code).toBe(1);
    await people("('1', 'Ash', null), ('1', 'Birch', null)");
    const { code, output } = await ended(['check', file, '--json', '--html', join(folder, 'report.html')]);
    expect(code).toBe(1);
    expect(output).toContain('"code": "KEY_REPEATED"');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('KEY_REPEATED');
  });

  test.each([
    ['a file that is not there', ['nowhere.yaml'], /nowhere\.yaml: the file cannot be read/],
    [
      'a database that is not there',
      [
        fileWith(
          'gone.yaml',
          JSON.stringify({
            district: { id: 'a', name: 'A' },
            preset: 'opensis-7',
            database: 'mysql://u:secret@127.0.0.1:1/x',
          }),
        ),
      ],
      /gone\.yaml:1: .*cannot be opened or read \(ECONNREFUSED\)/,
    ],
    ['a number that is none', [file, '--seconds', 'soon'], /--seconds: expected a number above 0/],
    ['an option that there is not', [file, '--colour'], /unknown option/],
  ])('2 when it cannot be checked: %s', async (_, args, sentence) => {
    const { code, output } = await ended(['check', ...args]);
    expect(output).toMatch(sentence);
    expect(output).not.toContain('secret');
    expect(code).toBe(2);
  });
});
