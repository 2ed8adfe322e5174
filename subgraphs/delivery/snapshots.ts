import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import { descriptionOf } from '../sql/snapshot/read-snapshot';
import type { Wanted } from './store';
import { descriptionForm, type Description } from './take';

/** A delivery that was taken: a SQLite file, and what it notes of itself. */
export interface Snapshot {
  readonly file: string;
  readonly description: Description;
}

/** The folder in which a district keeps the snapshot of its last good delivery; it is the district's alone. */
export interface Snapshots {
  /** The newest that holds what is wanted. */
  newest(wanted: Wanted): Snapshot | undefined;
  /** Where one is written that is not finished. */
  draft(fingerprint: string): string;
  /** Gives a finished draft its place. */
  keep(draft: string, description: Description): Snapshot;
  remove(file: string): void;
  /** Removes every other one, and what a crash left. */
  removeAllBut(file: string | undefined): void;
  /** The delivery that a person has said is as it should be, although it is not like the one before. */
  accepted(): string | undefined;
  accept(fingerprint: string): void;
}

export function snapshotsIn(folder: string): Snapshots {
  makeOwn(folder);
  const files = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  const remove = (file: string) => rmSync(file, { force: true });
  return {
    newest: (wanted) =>
      files(SNAPSHOT)
        .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
        .map((file) => ({ file, description: read(file) }))
        .find((snapshot): snapshot is Snapshot => holds(snapshot.description, wanted)),
    draft: (fingerprint) => {
      const file = join(folder, `${fingerprint}-${process.pid}${DRAFT}`);
      remove(file);
      return file;
    },
    keep: (draft, description) => {
      const file = join(folder, `delivery-of-${description.day}-${description.fingerprint}${SNAPSHOT}`);
      renameSync(draft, file);
      return { file, description };
    },
    remove,
    removeAllBut: (kept) => [...files(SNAPSHOT), ...files(DRAFT)].filter((file) => file !== kept).forEach(remove),
    accepted: () => {
      try {
        return readFileSync(join(folder, ACCEPTED), 'utf8').trim();
      } catch {
        return undefined;
      }
    },
    accept: (fingerprint) => writeFileSync(join(folder, ACCEPTED), `${fingerprint}\n`, { mode: 0o600 }),
  };
}

const ACCEPTED = 'accepted';
/** Not what is above it: a folder of deliveries that is not there must not come to be. */
function makeOwn(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new ConfigurationError(
      folder,
      `the folder for snapshots cannot be made the district's own (${reasonOf(error) ?? 'unknown reason'}). Name another with \`snapshots\` under \`delivery\` in the district file.`,
    );
  }
}

const SNAPSHOT = '.db';
const DRAFT = '.draft';

function read(file: string): Description | undefined {
  try {
    return descriptionForm.parse(JSON.parse(descriptionOf(file) ?? 'null'));
  } catch {
    return undefined; // of another edition, or not finished
  }
}

const holds = (description: Description | undefined, wanted: Wanted): boolean =>
  description !== undefined &&
  [...wanted].every(([table, columns]) => [...columns].every((column) => description.tables[table]?.includes(column)));
