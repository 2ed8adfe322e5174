import { pino } from 'pino';
import { createDistricts } from '../../gateway/fan-out/districts';
import { createRegistry } from '../../gateway/registry';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { parse } from 'graphql';
import { trust, trusting } from '../trust/test-trust';
import type { Viewer } from '../../schema/viewer';

const silent = pino({ level: 'silent' });
const nothing = () => Promise.reject(new Error('nothing is asked of a district'));
const maple = { id: 'maple', ask: nothing, health: nothing };

let gateway: Gateway;
beforeAll(async () => {
  gateway = await serveGateway({ settings: await trusting(), shards: [maple], log: silent });
});
afterAll(() => gateway.close());

const QUERY = '{ viewer { subject name role purpose district { id } records app expires } }';

async function ask(viewer: Partial<Viewer>): Promise<Record<string, unknown>> {
  const headers = await (await trust).headers(viewer);
  const body = JSON.stringify({ query: QUERY });
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { viewer: Record<string, unknown> } };
  return data.viewer;
}

test('whoever asks is told who they are, in the words of the graph, and no district is asked', async () => {
  const said = await ask({
    ...{
      subject: 's-1',
      name: 'Ben',
      role: 'district-admin',
      purpose: 'audit-evaluation',
      district: 'maple',
      records: ['maple:staff:12'],
      app: 'grades',
    },
  });
  expect(said).toEqual({
    ...{ subject: 's-1', name: 'Ben', role: 'DISTRICT_ADMIN', purpose: 'AUDIT_EVALUATION', district: { id: 'maple' } },
    ...{ records: ['maple:staff:12'], app: 'grades', expires: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/) },
  });
});

test('a home district that is not registered here is none', async () => {
  expect(await ask({ district: 'oak' })).toMatchObject({ district: null, name: null, app: null });
});

test('where nobody is signed in, there is no viewer', async () => {
  const { data } = await createRegistry(createDistricts([maple]))(parse(QUERY), {}, undefined);
  expect(data).toEqual({ viewer: null });
});
