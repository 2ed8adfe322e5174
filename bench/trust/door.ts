import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair } from 'jose';
import { pino } from 'pino';
import { httpShard } from '../../gateway/http-shard';
import { privateKey } from '../../schema/trust/gateway-key';
import { requestSigner } from '../../schema/trust/signed-request';
import type { District } from '../../subgraphs/district';
import { keptNonces } from '../../subgraphs/door/nonces';
import { custodian } from '../../subgraphs/policy/custodian';
import type { GraphQLRequest } from '../../subgraphs/request';
import { serveDistrict } from '../../subgraphs/serve';
import { openStore } from '../../subgraphs/store/store';
import { benchIssuer } from '../bench-issuer';
import type { Contestant } from './compare';

const LIGHT = '{ students(first: 1) { nodes { id lastName } } }';
const PAGE = '{ students(first: 50) { nodes { id firstName lastName birthDate currentEnrollment { entryDate } } } }';

interface Doors {
  readonly light: readonly Contestant[];
  readonly page: readonly Contestant[];
  close(this: void): Promise<void>;
}

/**
 * The same question to the same district over HTTP, for the same viewer: by a server that lets everybody in, and as a gateway puts
 * it, signed, with the user's token, both verified, the nonce kept in a store on disk.
 */
export async function askedAtDoors(district: District, state: string): Promise<Doors> {
  const issuer = await benchIssuer();
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = privateKey.parse({ ...(await exportJWK(pair.privateKey)), kid: 'bench' });
  const { kid, kty, crv, x } = key;
  const store = await openStore({ store: { address: `sqlite:${state}/store.db`, place: state }, state });
  const trust = { gateways: [{ kid, key: { kty, crv, x } }], issuers: [issuer.trusted] };
  const log = pino({ level: 'silent' });
  const served = await serveDistrict(
    district,
    { host: '127.0.0.1', port: 0 },
    { trust, nonces: keptNonces(store), log },
  );
  const open = await openServer(district);

  const sign = await requestSigner(key);
  const [token, unsigned] = [await issuer.token(), () => Promise.resolve('')];
  const guarded = httpShard(district.id, served.url, sign);
  const unguarded = httpShard(district.id, open.url, unsigned);
  const signedOnly = httpShard(district.id, open.url, sign);
  const asking = (query: string): Contestant[] =>
    [
      { name: 'no signature, no token', shard: unguarded },
      { name: 'signed, not verified', shard: signedOnly },
      { name: 'signed, both verified, nonce kept', shard: guarded },
    ].map(({ name, shard }) => ({
      name,
      ask: async () => {
        const request = { query, variables: {}, token, deadline: Date.now() + 10_000 };
        const { data } = (await shard.ask(request, AbortSignal.timeout(10_000))) as { data?: Record<string, unknown> };
        if (!data?.['students']) throw new Error(`${name}: not answered`);
      },
    }));
  return {
    light: asking(LIGHT),
    page: asking(PAGE),
    close: async () => {
      await Promise.all([guarded.close?.(), unguarded.close?.(), signedOnly.close?.()]);
      await served.close();
      await open.close();
      await store.close();
    },
  };
}

/** The least that answers over HTTP. */
async function openServer(district: District): Promise<{ readonly url: string; close(): Promise<void> }> {
  const viewer = { ...custodian(district.id), role: 'state-agency', purpose: 'audit-evaluation' } as const;
  const answer = async (request: IncomingMessage) =>
    JSON.stringify(await district.answer(JSON.parse(await text(request)) as GraphQLRequest, viewer));
  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      () => response.writeHead(500).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
