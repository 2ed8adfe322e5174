import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import type { GraphQLSchema } from 'graphql';
import { isFolderOfFiles, seenDelivery } from '../delivery/seen-delivery';
import { recognise, type Recognised } from '../inspect/recognise';
import { deliverySystem } from '../inspect/recognise-delivery';
import { ConfigurationError } from '../mapping/configuration-error';
import { readPreset } from '../mapping/preset-file';
import type { Outline } from '../sql/outline/outline';
import { openSource } from '../sql/source';
import { composed, type Head } from './compose';
import { linesOfOwn, ownFieldsOf, presetLines, type OwnField } from './known';
import { isNested, type Line } from './line';
import { propose, type Proposal } from './propose';
import type { Progress } from './seen';
import { settled } from './settle';
import { linesOfUncovered } from './uncovered';
import { fileBeside, laidOver, read } from './verify';

export interface DraftAsked {
  readonly address: string;
  readonly district: { readonly id: string; readonly name: string };
  /** The environment variable in which the district will find the address. */
  readonly variable: string;
  /** Where the file is to be; relative paths in it count from there. */
  readonly file: string | undefined;
  readonly contract: GraphQLSchema;
  readonly seconds: number;
  readonly say: Progress;
}

export interface Draft {
  readonly district: DraftAsked['district'];
  readonly system: Recognised | undefined;
  readonly lines: readonly Line[];
  /** The text of a fresh file. */
  readonly text: string;
  readonly sensitive: Proposal['sensitive'];
  readonly environment: Readonly<Record<string, string>>;
  /** Whether nothing stands in it: neither students nor schools were found, and what was seen is in comments. */
  readonly isSkeleton: boolean;
}

const MOST_MISFITS = 100;
/** Where a draft is tried that is not to be a file. */
const IN_PASSING = join(tmpdir(), 'draft');

/**
 * Looks at a database and writes what a district file for it could say. Undefined: nothing in it is like a school's records.
 * What comes out is read as a district reads it, and fits the database: a line that does not is put aside.
 */
export async function draft(asked: DraftAsked): Promise<Draft | undefined> {
  const looked = await look(asked);
  const environment = { [asked.variable]: absolute(asked.address) };
  const { system, sensitive, database, skeleton } = looked;
  if (looked.lines.length === 0 && skeleton === undefined) return undefined;
  const head = (notes: readonly string[]) => ({ database, notes, sensitive });
  if (skeleton) {
    // Nothing of it stands, and so there is nothing to try; and none of it is remembered, since it may stand another time.
    const [lines, { district }] = [beginning(asked), asked];
    const text = composed(head(skeleton.notes), [...lines, ...skeleton.lines]);
    return { district, system, lines, text, sensitive, environment, isSkeleton: true };
  }
  const first = await fitting([...beginning(asked), ...looked.lines], head([]), asked, environment);
  const { lines: own, notes: ofOwn } = linesOfOwn(looked.own, first.reads);
  const notes = [...looked.notes, ...ofOwn];
  const more = [...own, ...(await codesOf(first.lines, looked, asked, environment))];
  const { lines } =
    more.length === 0 ? first : await fitting(joined(first.lines, more), head(notes), asked, environment);
  const text = composed(head(notes), lines);
  return { district: asked.district, system, lines, text, sensitive, environment, isSkeleton: false };
}

/** The codes that a system's preset does not have, in a database that is there to be asked. */
async function codesOf(
  lines: readonly Line[],
  { system, database, sensitive }: Looked,
  { address, file, contract, seconds, say }: DraftAsked,
  environment: Readonly<Record<string, string>>,
): Promise<readonly Line[]> {
  if (system?.preset === undefined || isFolderOfFiles(address)) return [];
  const { preset } = system;
  say('looking for codes that the preset does not have');
  const text = composed({ database, notes: [], sensitive }, lines);
  return read(text, fileBeside(file ?? IN_PASSING), contract, environment, (settings) =>
    linesOfUncovered(settings, preset, Date.now() + seconds * 1000),
  );
}

interface Looked extends Pick<Proposal, 'lines' | 'sensitive' | 'skeleton'> {
  readonly system: Recognised | undefined;
  readonly database: string;
  readonly own: readonly OwnField[];
  readonly notes: readonly string[];
}

/** All that is read of the database. It is closed before the draft is tried: some engines let in one at a time. */
async function look({ address, contract, seconds, say }: DraftAsked): Promise<Looked> {
  if (isFolderOfFiles(address)) return lookAtDelivery(address);
  const source = await openSource(address);
  try {
    const outline = await source.outline();
    const { tables } = outline;
    const system = await recognise(source, outline);
    const database = databaseIn(outline, system);
    if (system?.preset !== undefined) {
      const missing = () => new ConfigurationError(system.preset ?? '', 'there is no preset of this name.');
      const { schema } = readPreset(system.preset, '', missing).data as { schema?: string };
      return {
        system,
        database,
        lines: presetLines(system, schema),
        skeleton: undefined,
        sensitive: [],
        own: await ownFieldsOf(source, tables, system),
        notes: [],
      };
    }
    const { schema, lines, skeleton, sensitive } = await propose({
      source,
      tables,
      contract,
      until: Date.now() + seconds * 1000,
      say,
    });
    const where: Line[] = schema === undefined || schema === 'public' ? [] : [{ key: 'schema', value: schema }];
    return {
      system,
      database,
      lines: lines.length > 0 ? [...where, ...lines] : [],
      skeleton: skeleton && { ...skeleton, lines: [...where, ...skeleton.lines] },
      sensitive,
      own: [],
      notes: [],
    };
  } finally {
    await source.close();
  }
}

async function lookAtDelivery(address: string): Promise<Looked> {
  const delivery = await seenDelivery(address);
  const system = deliverySystem(delivery);
  return {
    system,
    database: `a OneRoster ${delivery.version} delivery of ${delivery.rows.size} files`,
    lines: presetLines(system, undefined),
    skeleton: undefined,
    sensitive: [],
    own: [],
    notes: [
      'By the standard an endDate is the first day outside. Ask the vendor whether it is the last day itself: then add',
      '`delivery: { endDates: included }`.',
    ],
  };
}

/** The lines with others below the same keys. */
function joined(lines: readonly Line[], more: readonly Line[]): readonly Line[] {
  return more.reduce<readonly Line[]>((all, line) => {
    const same = all.find(({ key }) => key === line.key);
    if (!same || !isNested(same.value) || !isNested(line.value)) return same ? all : [...all, line];
    const value = joined(same.value, line.value);
    return all.map((one) => (one === same ? { ...one, value } : one));
  }, lines);
}

function beginning({ district, variable }: DraftAsked): Line[] {
  return [
    {
      key: 'district',
      value: [
        { key: 'id', value: district.id, because: 'CONFIRM: it begins the id of every record, and must never change' },
        { key: 'name', value: district.name, because: 'CONFIRM' },
      ],
    },
    { key: 'database', value: `\${${variable}}`, because: `set ${variable} to the address that was drafted from` },
    {
      key: 'timeZone',
      value: 'UTC',
      because: 'CONFIRM: where the schools are, such as America/Chicago; it says which day is today',
    },
  ];
}

/** Puts aside what does not fit, one line after the other, until the rest does. */
async function fitting(
  lines: readonly Line[],
  head: Head,
  { file, contract, say }: DraftAsked,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly lines: readonly Line[]; readonly reads: ReadonlySet<string> }> {
  let current = lines;
  for (let round = 0; round < MOST_MISFITS; round++) {
    say(round === 0 ? 'trying the draft on the database' : 'trying it again without what does not fit');
    const text = composed(head, current);
    const { misfits, reads } = await laidOver(text, file ?? IN_PASSING, contract, environment);
    if (misfits.length === 0) return { lines: current, reads };
    const next = misfits.reduce((all, misfit) => settled(all, misfit) ?? all, current);
    if (next === current) throw new ConfigurationError('the draft', misfits[0]?.problem ?? 'it does not fit.');
    current = next;
  }
  throw new ConfigurationError('the draft', 'too much of it does not fit the database.');
}

/** The address as it holds from any folder. */
function absolute(address: string): string {
  const [, scheme, path] = /^(sqlite|pglite|csv):(?!\/)(.+)$/.exec(address) ?? [];
  return scheme === undefined || path === undefined ? address : `${scheme}:${resolve(path)}`;
}

const databaseIn = ({ engine, version, tables }: Outline, system: Recognised | undefined): string =>
  `${system ? `${system.system}${system.version === undefined ? '' : ` ${system.version}`} in ` : ''}a ${engine} ${version} database of ${tables.length} tables`;
