import { basename, resolve } from 'node:path';
import { loadContract } from '../schema/contract';
import { isDistrictName } from '../schema/id';
import { draft, type Draft } from '../subgraphs/draft/draft';
import { placed, writeWhole, type Placed } from '../subgraphs/draft/place';
import { ConfigurationError } from '../subgraphs/mapping/configuration-error';
import { addressGiven, say } from './source-address';

export interface DraftOptions {
  readonly output?: string;
  readonly district?: string;
  readonly name?: string;
  readonly seconds: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `rollcall draft URL`: writes a district file, or adds to the one that it wrote before. */
export async function runDraft(given: string, options: DraftOptions): Promise<void> {
  const { address, variable } = addressGiven(given);
  const district = districtOf(options);
  const file = options.output === undefined ? undefined : resolve(options.output);
  const named = variable ?? `${district.id.toUpperCase().replaceAll('-', '_')}_DATABASE`;
  const { schema: contract } = loadContract();
  const made = await draft({ address, district, variable: named, file, contract, seconds: options.seconds, say });
  if (made === undefined) {
    process.stderr.write("Nothing here looks like a school's records; nothing was written.\n");
    process.exitCode = 2;
    return;
  }
  const result = await placed(made, file, contract);
  const changes = result.change === undefined || result.change.added.length > 0;
  if (file !== undefined && changes && !options.dryRun) writeWhole(file, result.text);
  if (options.json) process.stdout.write(`${JSON.stringify(told(made, result, named), null, 2)}\n`);
  else process.stdout.write(file === undefined ? result.text : summary(result, options, named));
  if (!made.isSkeleton) return;
  process.stderr.write('No table here is surely that of the students or the schools. What was seen is in comments.\n');
  process.exitCode = 2;
}

function districtOf({ output, district, name }: DraftOptions): Draft['district'] {
  const id = district ?? slug(output === undefined ? 'my-district' : basename(output).replace(/\.ya?ml$/, ''));
  if (!isDistrictName(id))
    throw new ConfigurationError(
      '--district',
      'expected lower-case letters, digits and hyphens, beginning with a letter.',
    );
  return { id, name: name ?? id.replaceAll('-', ' ').replace(/(^| )\w/g, (letter) => letter.toUpperCase()) };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '') || 'my-district';

function told({ system, sensitive, lines }: Draft, { text, change, problem }: Placed, variable: string) {
  return {
    system: system ?? null,
    variable,
    leftOut: sensitive,
    lines,
    added: change?.added ?? null,
    problem: problem ?? null,
    different: change?.different ?? [],
    text,
  };
}

function summary(
  { change, text, problem }: Placed,
  { output = '', dryRun = false }: DraftOptions,
  variable: string,
): string {
  if (change === undefined) {
    const confirm = text.split('\n').filter((line) => line.includes('CONFIRM ')).length;
    return `${dryRun ? 'Would write' : 'Wrote'} ${output}. ${confirm} lines wait for a person to CONFIRM them. Set ${variable} to the address, then: rollcall check ${output}\n`;
  }
  const { added, different } = change;
  const broken = problem === undefined ? [] : [`As it stands, a district would not start with it: ${problem}`];
  const lines = added.flatMap(({ under, lines: more }) => [
    `under ${under === '' ? 'the top' : under}:`,
    ...more.map((line) => `+ ${line}`),
  ]);
  const others = different.map((path) => `left as it is, though it would be drafted differently now: ${path}`);
  const head =
    added.length === 0
      ? `Nothing new for ${output}; it was left as it is.`
      : `${dryRun ? 'Would add' : 'Added'} to ${output}:`;
  return `${[head, ...lines, ...others, ...broken].join('\n')}\n`;
}
