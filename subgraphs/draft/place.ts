import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { ConfigurationError } from '../mapping/configuration-error';
import { MARK } from './compose';
import type { Draft } from './draft';
import { fingerprintsOf, rememberedIn, withMemory, withoutMemory } from './memory';
import { merged, type Merged } from './merge';
import { laidOver } from './verify';

/** What comes of a draft at the place where its file is to be: a fresh file, or an old one with what is new. */
export interface Placed {
  readonly text: string;
  /** Nothing when the file is fresh. */
  readonly change: Pick<Merged, 'added' | 'different'> | undefined;
  /** Why a district would not start with the file, for what people have written in it or for what the database has become. */
  readonly problem: string | undefined;
}

/** Reads what is there, and adds to it; a file that we did not write is nobody's to overwrite. */
export async function placed(draft: Draft, file: string | undefined, contract: GraphQLSchema): Promise<Placed> {
  const { text, lines, environment } = draft;
  const proposed = fingerprintsOf(lines);
  if (file === undefined || !existsSync(file))
    return { text: withMemory(text, proposed), change: undefined, problem: undefined };
  const old = readFileSync(file, 'utf8');
  if (!old.includes(MARK))
    throw new ConfigurationError(
      file,
      'there is a file here that `rollcall draft` did not write. Give another --output.',
    );
  const remembered = rememberedIn(old);
  const { text: whole, ...change } = merged(withoutMemory(old), lines, remembered, file);
  // The file may have the address in a variable of another name than the one that we would take.
  const [address = ''] = Object.values(environment);
  const named = /^database: *['"]?\$\{([A-Z][A-Z0-9_]*)\}/m.exec(old)?.[1];
  const known = { ...process.env, ...environment, ...(named === undefined ? {} : { [named]: address }) };
  const problemIn = async (one: string) => {
    const { misfits } = await laidOver(one, file, contract, known);
    return misfits[0] && `${misfits[0].path.join('.')}: ${misfits[0].problem}`;
  };
  const problem = await problemIn(old);
  if (change.added.length === 0) return { text: old, change, problem };
  const broken = problem === undefined ? await problemIn(whole) : undefined;
  if (broken !== undefined)
    throw new ConfigurationError(
      file,
      `what is new does not go with what stands there (${broken}). It was left as it is.`,
    );
  return { text: withMemory(whole, [...remembered, ...proposed]), change, problem };
}

/** The whole file or nothing: a process that is stopped half-way leaves the old one as it was. */
export function writeWhole(file: string, text: string): void {
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, text, { mode: 0o600 });
  renameSync(aside, file);
}
