import { loadContract } from '../schema/contract';
import { openDistrict } from '../subgraphs/district';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { serveDistrict } from '../subgraphs/serve';
import { log } from './log';
import { untilStopped } from './until-stopped';

/** `rollcall district FILE`: opens the district's database, checks its mapping, and answers. */
export async function runDistrict(file: string, port: number | undefined): Promise<void> {
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const district = await openDistrict(settings, contract, { log });
  const served = await serveDistrict(district, { host: settings.host, port: port ?? settings.port }, log);
  const { name } = settings.district;
  process.stdout.write(`${name} (${district.id}, ${settings.mapping.system}) answers at ${served.url}\n`);
  await untilStopped([() => district.close(), () => served.close()]);
}
