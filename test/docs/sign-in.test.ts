import { parse } from 'yaml';
import { parseGatewayFile } from '../../gateway/file';
import { viewerOf } from '../../schema/trust/claims';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { textOf } from '../toolchain/sources';
import { withDistrictFile } from '../district/open';
import { contract } from './example';
import { fencesIn } from './page';

const page = textOf('docs/sign-in.md');
const [gateway, district] = fencesIn(page, 'yaml');
const [claim, keycloak, entra] = fencesIn(page, 'json').map(({ text }) => JSON.parse(text) as unknown);

const standard = { iss: 'https://login.example.org', sub: 's', iat: 0, exp: 300 };

test("the gateway's issuer is read by the product", () => {
  const { issuers } = parseGatewayFile('rollcall.yaml', `key: key.json\n${gateway?.text}districts: {}\n`);
  expect(issuers).toEqual([
    {
      ...{ issuer: 'https://login.example.org/realms/schools', audience: 'rollcall' },
      ...{ clientId: 'rollcall-explorer', scope: 'openid rollcall' },
    },
  ]);
});

test("the district's policy is read by the product", async () => {
  const content = { preset: 'opensis-7', database: 'sqlite:x.db', ...(parse(district?.text ?? '') as object) };
  const settings = await withDistrictFile(content, (file) => readDistrictFile(file, contract.schema, {}));
  expect(settings.policy).toMatchObject({ byEmail: true });
});

test('the claim is understood, as an object and as the text that Entra ID writes', () => {
  expect(viewerOf({ ...standard, rollcall: claim })).toMatchObject({ role: 'guardian', records: { length: 2 } });
  const { actions } = (entra as { data: { actions: { claims: Record<string, unknown> }[] } }).data;
  expect(viewerOf({ ...standard, ...actions[0]?.claims })).toMatchObject({
    ...{ role: 'teacher', purpose: 'instruction', district: 'maple-grove', records: ['maple-grove:staff:54'] },
  });
});

test("Keycloak's mappers make claims that are understood", () => {
  const { protocolMappers } = keycloak as { protocolMappers: { config: Record<string, string> }[] };
  const values: Record<string, unknown> = { rollcall_role: 'teacher', rollcall_records: ['maple-grove:staff:54'] };
  const rollcall = Object.fromEntries(
    protocolMappers.flatMap(({ config }) => {
      const [, part] = (config['claim.name'] ?? '').split('.');
      return part === undefined ? [] : [[part, config['claim.value'] ?? values[config['user.attribute'] ?? '']]];
    }),
  );
  expect(viewerOf({ ...standard, rollcall })).toMatchObject({ role: 'teacher', purpose: 'instruction' });
});

test.each([
  '',
  'teacher',
  '[]',
  'null',
  '{"role":"teacher"}',
  '{"role":"teacher","purpose":"instruction","more":1}',
  '"{}"',
])('the text %j is no claim', (rollcall) => {
  expect(viewerOf({ ...standard, rollcall })).toBeUndefined();
});
