import { basename } from 'node:path';
import { demoIssuerBeside } from '../demo/demo-trust';
import { GatewayFileError, readGatewayFile, TRUST_WANTED } from '../gateway/file';
import { followGatewayFile } from '../gateway/follow-file';
import { httpShard } from '../gateway/http-shard';
import { readGatewayKey } from '../gateway/key';
import { serveGateway } from '../gateway/serve';
import { requestSigner } from '../schema/trust/signed-request';
import { lastWords } from './last-words';
import { log } from './log';
import { untilStopped } from './until-stopped';

const ALONE = 'hosts: the issuer of the demo, which believes anybody, is asked by no name but those of this machine';

/** `rollcall gateway FILE`: the gateway, in front of the districts that the file lists. */
export async function runGateway(file: string, port: number | undefined): Promise<void> {
  lastWords(log);
  const content = readGatewayFile(file);
  const { key, hosts } = content;
  if (key === undefined || content.issuers === undefined)
    throw new GatewayFileError(`${basename(file)}: ${TRUST_WANTED}`);
  const { issuers, beside, elsewhere } = await demoIssuerBeside(content.issuers, port ?? content.port ?? 4000);
  if (hosts !== undefined && Object.keys(beside).length > 0) throw new GatewayFileError(`${basename(file)}: ${ALONE}`);
  const settings = { ...content, issuers, ...(port !== undefined && { port }) };
  const sign = await requestSigner(readGatewayKey(file, key));
  const shardOf = (id: string, url: string) => httpShard(id, url, sign);
  const shards = Object.entries(content.districts).map(([id, { url }]) => shardOf(id, url));
  const gateway = await serveGateway({ settings, shards, beside, log });
  const following = followGatewayFile(file, content, { districts: gateway.districts, shardOf, log });
  process.stdout.write(`The gateway answers at ${gateway.url}/graphql, its explorer is at ${gateway.url}/\n`);
  for (const address of elsewhere) process.stdout.write(`The issuer of the demo is not here, but at ${address}\n`);
  await untilStopped([() => gateway.close(), () => following.close()]);
}
