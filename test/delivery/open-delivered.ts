import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { DeliveryState } from '../../subgraphs/delivery/delivery-state';
import { openDistrict, type DistrictHealth } from '../../subgraphs/district';
import { readDistrictFile, type DistrictSettings } from '../../subgraphs/mapping/district-file';
import type { Timer } from '../../subgraphs/drift/next-look';
import { contract, type Said } from '../district/open';
import { deliver, type Files } from './small-delivery';
import { custodian } from '../../subgraphs/policy/custodian';

/** A district whose database is a folder of files, and which looks at it when the test says so. */
export interface DeliveredTest {
  readonly folder: string;
  readonly log: string[];
  settings(): DistrictSettings;
  health(): Promise<DistrictHealth>;
  /** What its health says of the deliveries. */
  state(): Promise<DeliveryState | undefined>;
  /** Puts files into the folder, and has the district look twice: files that nobody touched between two looks are taken. */
  next(files: Files): Promise<void>;
  /** One look. */
  look(): Promise<void>;
  restart(): Promise<void>;
  ask(query: string): Promise<Said>;
  /** The files of its snapshots. */
  snapshots(): string[];
  close(): Promise<void>;
}

const NOON = new Date('2026-03-16T12:00:00Z');

export async function openDelivered(
  files: Files,
  settings: { delivery?: object } & Record<string, unknown> = {},
): Promise<DeliveredTest> {
  const home = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-delivery-'));
  const folder = join(home, 'export');
  const file = join(home, 'district.yaml');
  const content = {
    district: { id: 'maple', name: 'Maple Schools' },
    preset: 'oneroster-1.2-csv',
    database: 'csv:export',
    ...settings,
    delivery: { lookEvery: LOOK_EVERY, ...settings.delivery },
  };
  writeFileSync(file, JSON.stringify(content));
  deliver(folder, files);
  const log: string[] = [];
  const settingsNow = () => readDistrictFile(file, contract.schema, {});
  let waiting = looks();
  const start = async () => {
    waiting = looks();
    const options = { log: pino({}, { write: (line: string) => void log.push(line) }), clock: () => NOON };
    return openDistrict(settingsNow(), contract, { ...options, timer: waiting.timer });
  };
  const drop = () => rmSync(home, { recursive: true, force: true });
  let district = await start().catch((error: unknown) => {
    drop();
    throw error;
  });
  const look = () => waiting.look();
  return {
    folder,
    log,
    settings: settingsNow,
    health: () => district.health(),
    state: async () => (await district.health()).delivery,
    look,
    next: async (next) => {
      deliver(folder, next);
      await look();
      await look();
    },
    restart: async () => {
      await district.close();
      district = await start();
    },
    ask: async (query) => JSON.parse(JSON.stringify(await district.answer({ query }, custodian(district.id)))) as Said,
    snapshots: () => readdirSync(`${folder}.rollcall`),
    close: async () => {
      await district.close();
      drop();
    },
  };
}

/** Seconds between two looks here, and for files to come to rest at the start: no other timer of a district waits as long. */
const LOOK_EVERY = 7;
const AT_THE_START = 3;

/** While it starts a district never waits; then it looks when it is told to, and the look is over when it waits again. */
function looks() {
  let wake = (): void => undefined;
  let rests = (): void => undefined;
  const timer: Timer = (milliseconds, call) => {
    if (milliseconds === AT_THE_START * 1000) call();
    if (milliseconds === LOOK_EVERY * 1000) {
      wake = call;
      rests();
    }
    return () => undefined;
  };
  const look = () =>
    new Promise<void>((resolve) => {
      rests = resolve;
      wake();
    });
  return { timer, look };
}
