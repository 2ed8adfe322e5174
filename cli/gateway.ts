import { readGatewayFile } from '../gateway/file';
import { followGatewayFile } from '../gateway/follow-file';
import { httpShard } from '../gateway/http-shard';
import { serveGateway } from '../gateway/serve';
import { log } from './log';
import { untilStopped } from './until-stopped';

/** `rollcall gateway FILE`: the gateway, in front of the districts that the file lists. */
export async function runGateway(file: string, port: number | undefined): Promise<void> {
  const content = readGatewayFile(file);
  const settings = port === undefined ? content : { ...content, port };
  const shards = Object.entries(content.districts).map(([id, { url }]) => httpShard(id, url));
  const gateway = await serveGateway({ settings, shards, log });
  const following = followGatewayFile(file, content, gateway.districts, log);
  process.stdout.write(`The gateway answers at ${gateway.url}/graphql, its explorer is at ${gateway.url}/\n`);
  await untilStopped([() => gateway.close(), () => following.close()]);
}
