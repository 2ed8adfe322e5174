import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { ceilings, mostFor } from '../../subgraphs/policy/ceilings';
import { custodian } from '../../subgraphs/policy/custodian';
import type { District } from '../../subgraphs/district';
import type { Viewer } from '../../schema/viewer';
import { contract, withDistrictFile } from '../district/open';
import { preset, smallSystem, type SmallSystem } from '../district/small/small-district';

const people = Array.from({ length: 9 }, (_, index) => ({ id: index + 1, first_name: `Name ${index + 1}` }));
const stays = people.map(({ id }) => ({ id, person: id, school: 1, begins: '2025-09-01', ends: null, year: 2026 }));

let system: SmallSystem;
beforeAll(async () => void (system = await smallSystem('sqlite', { people, stays, schools: [{ id: 1, title: 'A' }] })));
afterAll(() => system.close());

const registrar: Viewer = { ...custodian('maple'), role: 'registrar' };
const open = async (most: number, more = {}) =>
  (await system.open({ policy: { ceilings: { registrar: most, ...more } } })).district;
const ask = async (district: District, query: string, viewer = registrar) =>
  JSON.parse(JSON.stringify(await district.answer({ query }, viewer))) as {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: unknown }[];
  };
const page = (first: number, after = '') => `students(first: ${first}${after}) { nodes { firstName } }`;

test('the answer that would show one student too many is refused as a whole', async () => {
  const district = await open(4);
  expect((await ask(district, `{ ${page(4)} }`)).errors).toBeUndefined();
  expect((await ask(district, `{ ${page(4)} }`)).errors).toBeUndefined();
  const said = await ask(district, `{ schools { nodes { name } } ${page(5)} }`);
  expect(said).toEqual({
    errors: [
      {
        message:
          'Within an hour you may look at 4 students of district maple, and with these they would be more. Ask for fewer, or later.',
        extensions: { code: 'CEILING_REACHED', district: 'maple' },
      },
    ],
  });
  expect((await ask(district, '{ student(id: "maple:student:9") { firstName } }')).data).toBeUndefined();
  expect((await ask(district, '{ student(id: "maple:student:2") { firstName } }')).errors).toBeUndefined();
});

test('the row that is read to see whether there are more is nobody who was looked at', async () => {
  const district = await open(3);
  expect((await ask(district, `{ ${page(3)} }`)).errors).toBeUndefined();
});

test('to count students, or to ask for what is no student, costs nothing', async () => {
  const district = await open(0);
  expect((await ask(district, '{ students { totalCount } schools { nodes { name } } }')).data).toEqual({
    students: { totalCount: 9 },
    schools: { nodes: [{ name: 'A' }] },
  });
  expect((await ask(district, '{ student(id: "maple:student:77") { firstName } }')).data).toEqual({ student: null });
  expect((await ask(district, `{ ${page(1)} }`)).data).toBeUndefined();
});

test('where a filter leaves few, to count them is to look at them', async () => {
  const district = await open(2);
  const count = (ids: readonly number[]) => {
    const filter = `{ id: { in: [${ids.map((id) => `"maple:student:${id}"`).join(', ')}] } }`;
    return ask(district, `{ students(filter: ${filter}) { totalCount } }`);
  };
  expect((await count([1])).data).toEqual({ students: { totalCount: 1 } });
  expect((await count([1, 2])).data).toEqual({ students: { totalCount: 2 } });
  expect((await count([77])).data).toEqual({ students: { totalCount: 0 } });
  expect((await count([3])).errors).toMatchObject([{ extensions: { code: 'CEILING_REACHED' } }]);
  // Beside a page of them, the rest counts too; without a filter nobody does.
  expect((await ask(district, '{ students(first: 1) { totalCount nodes { id } } }')).errors).toBeUndefined();
});

test('everybody has a ceiling of their own', async () => {
  const district = await open(4);
  expect((await ask(district, `{ ${page(4)} }`)).errors).toBeUndefined();
  const other = { ...registrar, subject: 'another' };
  expect(
    (await ask(district, `{ ${page(4, ', filter: { id: { in: ["maple:student:8", "maple:student:9"] } }')} }`, other))
      .errors,
  ).toBeUndefined();
});

describe('what families have refused', () => {
  const optOuts = (id: number) => `{ optOuts(student: "maple:student:${id}") { kind } }`;
  const change = (id: number, what = 'record') =>
    `mutation { ${what}OptOut(student: "maple:student:${id}", optOut: { kind: DIRECTORY }) { optOuts { kind } } }`;

  test('to ask for it is to look at the student', async () => {
    const district = await open(1);
    expect((await ask(district, optOuts(1))).data).toEqual({ optOuts: [] });
    expect((await ask(district, optOuts(1))).errors).toBeUndefined();
    for (const query of [optOuts(2), '{ student(id: "maple:student:2") { firstName } }']) {
      const { data, errors } = await ask(district, query);
      expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([
        undefined,
        [{ code: 'CEILING_REACHED', district: 'maple' }],
      ]);
    }
  });

  test('to record or withdraw it is so too, and with one student too many nothing is written', async () => {
    const district = await open(1);
    const one = { optOuts: [{ kind: 'DIRECTORY' }] };
    expect((await ask(district, change(1))).data).toEqual({ recordOptOut: one });
    const both = `mutation { a: ${change(2).slice(11, -2)} b: ${change(1).slice(11, -2)} }`;
    const { data, errors } = await ask(district, both);
    expect(data).toEqual({ a: null, b: one });
    expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'CEILING_REACHED' } }]);
    expect((await ask(district, optOuts(2), custodian('maple'))).data).toEqual({ optOuts: [] });
    expect((await ask(district, change(1, 'withdraw'))).data).toEqual({ withdrawOptOut: { optOuts: [] } });
  });

  test('a student who is not there costs nothing', async () => {
    const district = await open(0);
    for (const query of [optOuts(77), change(77)])
      expect((await ask(district, query)).errors).toMatchObject([{ extensions: { code: 'OPT_OUT_REFUSED' } }]);
  });
});

test('a district’s administrator has none, and none is kept', async () => {
  const district = await open(0);
  expect((await ask(district, `{ ${page(9)} }`, custodian('maple'))).errors).toBeUndefined();
});

test('docs/policy.md has the ceiling of each role', () => {
  const page = readFileSync(join(packageRoot, 'docs', 'policy.md'), 'utf8');
  const told = [...page.matchAll(/^- ([\w-]+): (\w+)$/gm)].map(([, role, most]) => [role, most]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(ceilings).map(([role, most]) => [role, String(most ?? 'all')])),
  );
});

test('who changes applications is counted on, and each application has a ceiling of its own besides', async () => {
  const district = await open(3, { app: 2 });
  const by = (app?: string) => ({ ...registrar, app });
  const look = async (id: number, app?: string) => {
    const { errors } = await ask(district, `{ student(id: "maple:student:${id}") { firstName } }`, by(app));
    return errors?.map(({ message }) => /\d+/.exec(message)?.[0]);
  };
  expect([await look(1, 'homework'), await look(2, 'homework')]).toEqual([undefined, undefined]);
  expect(await look(3, 'homework')).toEqual(['2']);
  expect([await look(2, 'gradebook'), await look(3, 'gradebook')]).toEqual([undefined, undefined]);
  expect(await look(4, 'another')).toEqual(['3']);
  expect(await look(4)).toEqual(['3']);
});

test('the ceiling of an application is only of who comes by one', () => {
  expect(mostFor(ceilings, { role: 'principal', app: undefined })).toEqual({ person: 2500, app: undefined });
  expect(mostFor(ceilings, { role: 'principal', app: 'homework' })).toEqual({ person: 2500, app: 200 });
  expect(mostFor(ceilings, { role: 'district-admin', app: undefined })).toEqual({ person: undefined, app: undefined });
});

describe('a district file may only lower them', () => {
  const read = (lowered: Record<string, unknown>) =>
    withDistrictFile({ preset, database: 'sqlite:x', policy: { ceilings: lowered } }, (file) =>
      readDistrictFile(file, contract.schema, {}),
    );

  test.each([{ teacher: 200 }, { teacher: 0 }, { 'district-admin': 5 }])('%j', async (lowered) => {
    expect((await read(lowered)).policy.ceilings).toEqual({ ...ceilings, ...lowered });
  });

  test.each([
    [{ teacher: 201 }, 'expected at most 200'],
    [{ researcher: 1 }, 'expected at most 0'],
    [{ teacher: -1 }, ''],
    [{ teacher: 1.5 }, ''],
    [{ teacher: null }, ''],
    [{ janitor: 1 }, ''],
  ])('%j is refused with its line', async (lowered, sentence) => {
    await expect(read(lowered)).rejects.toThrow(/district\.yaml:\d+: /);
    await expect(read(lowered)).rejects.toThrow(sentence);
  });
});
