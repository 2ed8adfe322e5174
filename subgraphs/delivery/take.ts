import { z } from 'zod';
import { writeSnapshot, type SnapshotWriter } from '../sql/snapshot/write-snapshot';
import { readDeliveredFile } from './delivered-file';
import { doubtsAbout } from './doubts';
import { lookAt, type Look } from './look';
import { readManifest, type Manifest } from './manifest';
import { ESSENTIAL, fileNames } from './one-roster';
import { placeOf } from './one-roster-1-1';
import { DeliveryDoubt, DeliveryProblem } from './problem';
import { checkReferences } from './references';
import type { Snapshot } from './snapshots';
import { openStore, tablesFor, type Storing } from './store';

/** What a snapshot notes of the delivery that it was made of. */
export const descriptionForm = z.strictObject({
  /** Which snapshots this code can read. */
  edition: z.literal(1),
  /** What the snapshot was to hold, by whoever asked for it. */
  made: z.string(),
  /** Its tables, and their columns. */
  tables: z.record(z.string(), z.array(z.string())),
  fingerprint: z.string(),
  /** The day that the delivery stands for. */
  day: z.string(),
  /** Of each file that was delivered with rows: how many, and under which headings of the standard. */
  files: z.record(z.string(), z.strictObject({ rows: z.number(), columns: z.array(z.string()) })),
});
export type Description = z.infer<typeof descriptionForm>;
export type Delivered = Description['files'];

export interface Taking extends Storing {
  readonly folder: string;
  readonly look: Look;
  readonly day: string;
  readonly made: string;
  /** Share of a file's rows that may lead nowhere or lack what the standard requires. */
  readonly tolerance: number;
  /** Share of a file's rows that may be gone since the delivery before. */
  readonly shrink: number;
  /** The delivery that is in service. */
  readonly before: Snapshot | undefined;
  /** Whether this is no reason to hold the delivery back, although it is not like the one before. */
  letPass(this: void, doubt: DeliveryProblem): boolean;
  /** Where the snapshot is written; it is there only when all went well. */
  readonly file: string;
  /** Hears which file has been read, of how many bytes. */
  progress?(this: void, file: string, bytes: number): void;
}

/**
 * Takes a delivery: reads every file that it announces, and makes a snapshot of it.
 * A delivery that is not whole is told by a DeliveryProblem; one that is whole, and hardly what follows the one before, by a
 * DeliveryDoubt.
 */
export async function takeDelivery(taking: Taking): Promise<Description> {
  const { folder, look, made, day, before, file, letPass } = taking;
  const manifest = await readManifest(folder, look.files);
  const writer = writeSnapshot(file);
  try {
    const files = await readFiles(taking, manifest, writer);
    if ((await lookAt(folder))?.fingerprint !== look.fingerprint) throw new DeliveryProblem('STILL_WRITTEN');
    const doubts = before ? doubtsAbout(files, writer, before, taking).filter((doubt) => !letPass(doubt)) : [];
    if (doubts.length > 0) throw new DeliveryDoubt(doubts);
    const tables = Object.fromEntries(
      tablesFor(taking.wanted).map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    );
    const description: Description = { edition: 1, made, tables, fingerprint: look.fingerprint, day, files };
    writer.finish(JSON.stringify(description));
    return description;
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

async function readFiles(taking: Taking, manifest: Manifest, writer: SnapshotWriter): Promise<Delivered> {
  const store = openStore(writer, taking);
  const files: Delivered = {};
  for (const name of fileNames.filter((one) => manifest.files.has(one)))
    for (const [told, read] of await readDeliveredFile(name, taking, manifest, store))
      // The standard allows no file of nothing but its header, and it may as well have been cut: it counts as not delivered.
      if (read.rows > 0) files[told] = read;
  const needed = ESSENTIAL.find((name) => files[name] === undefined);
  if (needed !== undefined) throw new DeliveryProblem('FILE_NEEDED', placeOf(manifest.version, needed, 'sourcedId'));
  checkReferences(taking, manifest, files, store, writer);
  return files;
}
