import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGatewayFile } from '../../gateway/file';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { readTrust } from '../../subgraphs/mapping/trust-form';
import { textOf } from '../toolchain/sources';
import { folder, gatewayKey, known, testIssuer } from '../trust/test-trust';
import { userVerifier } from '../../schema/trust/user-token';
import { contract } from './example';
import { fencesIn } from './page';

const page = textOf('docs/trust.md');

test('the files that docs/trust.md shows are read by the product', async () => {
  const [district, gateway] = fencesIn(page, 'yaml');
  const place = folder();
  const { kid, key } = known(await gatewayKey('gateway-2026'));
  mkdirSync(join(place, 'keys'));
  writeFileSync(join(place, 'keys', 'gateway-2026.public.json'), JSON.stringify({ ...key, kid }));
  const file = join(place, 'maple-grove.yaml');
  const own = 'district: { id: maple-grove, name: Maple Grove }\npreset: opensis-7\ndatabase: sqlite:x.db\n';
  writeFileSync(file, own + (district?.text ?? ''));
  const settings = readDistrictFile(file, contract.schema, {});
  expect(settings.hosts).toEqual(['rollcall.maple-grove.example.org']);
  expect(settings.trust && readTrust(settings.trust, settings).gateways).toMatchObject([{ kid, key }]);
  expect(parseGatewayFile('rollcall.yaml', gateway?.text ?? '')).toMatchObject({ key: expect.any(String) });
});

test('the claim that docs/trust.md shows is believed', async () => {
  const [claim] = fencesIn(page, 'json');
  const issuer = await testIssuer();
  const token = await issuer.tokenFor({}, { rollcall: JSON.parse(claim?.text ?? '') });
  const { viewer } = await userVerifier([issuer.trusted])(token);
  expect(viewer).toMatchObject({ role: 'teacher', district: 'maple-grove', records: ['maple-grove:staff:12'] });
});
