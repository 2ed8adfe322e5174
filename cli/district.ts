import { loadContract } from '../schema/contract';
import { isStopped, stop } from '../subgraphs/kill-switch';
import { ConfigurationError } from '../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { readTrust, TRUST_WANTED } from '../subgraphs/mapping/trust-form';
import { lastWords } from './last-words';
import { log } from './log';
import { serveOwnDistrict } from './serve-own-district';
import { untilStopped } from './until-stopped';

/** `rollcall district FILE`: opens the district's database, checks its mapping, and answers whom it trusts. */
export async function runDistrict(file: string, port: number | undefined): Promise<void> {
  lastWords(log);
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  if (settings.trust === undefined) throw new ConfigurationError(file, TRUST_WANTED);
  const trust = readTrust(settings.trust, settings);
  let withdraw = (reason: string): void => void stop(settings.state, reason);
  process.on('SIGUSR2', () => withdraw('SIGUSR2')); // also while the database is being opened: Node would end without a word
  const served = await serveOwnDistrict({ ...settings, port: port ?? settings.port }, trust, contract, log);
  withdraw = served.withdraw;
  const { id, name } = settings.district;
  process.stdout.write(`${name} (${id}, ${settings.mapping.system}) answers at ${served.url}\n`);
  if (isStopped(settings.state)) process.stdout.write(`It is stopped: rollcall resume ${file} lets it answer.\n`);
  await untilStopped([() => served.close()]);
}
