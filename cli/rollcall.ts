#!/usr/bin/env -S node --max-semi-space-size=64
// A request makes tens of thousands of short-lived objects; with V8's small nursery a quarter of the time went to collecting them.
import { Command, Option } from 'commander';
import { withoutText } from '../schema/without-text';
import { ConfigurationError } from '../subgraphs/mapping/configuration-error';
import { GatewayFileError } from '../gateway/file';
import { runAccept } from './accept';
import { runCheck } from './check';
import { prepareDemo, runDemo } from './demo';
import { runDistrict } from './district';
import { runDraft } from './draft';
import { runExplain } from './explain';
import { runGateway } from './gateway';
import { runGrants } from './grants';
import { runInspect } from './inspect';
import { runKeys } from './keys';
import { runMappingSchema } from './mapping-schema';
import { runPolicy } from './policy';
import { runPreview } from './preview';
import { runResume, runStop } from './stop';

const port = new Option('-p, --port <number>', 'port to listen on').env('PORT').argParser(portNumber);

const seconds = new Option('-s, --seconds <number>', 'how long to look at rows')
  .default(30)
  .argParser(positive('--seconds'));

const ABOUT_URL = `
URL: mysql://user:password@host/name (or mariadb:), postgres://..., sqlite:FILE, pglite:FOLDER, csv:FOLDER, or '\${NAME}' for the
environment variable that holds it. The database is only read, and gently: few rows, few seconds a statement.`;

/** Of `rollcall check`, whose exit code 1 says that something is wrong with the mapping. */
const COULD_NOT_CHECK = 2;

const program = new Command('rollcall')
  .description("One GraphQL question, answered in place by every school district's own database.")
  .showHelpAfterError();

program
  .command('demo', { isDefault: true })
  .description('three invented districts with three school systems, and a gateway in front of them, in one process')
  .addOption(port)
  .option(
    '--prepare',
    'only make the databases of the three districts, and keys, for running each in a process of its own',
  )
  .action(({ port, prepare }: { port?: number; prepare?: boolean }) =>
    prepare ? prepareDemo() : runDemo(port ?? 4000),
  );

program
  .command('district <file>')
  .description('one district, from its district file')
  .addOption(port)
  .action((file: string, { port }: { port?: number }) => runDistrict(file, port));

program
  .command('gateway <file>')
  .description(
    'the gateway, in front of the districts that the file lists; districts may be added and removed while it runs',
  )
  .addOption(port)
  .action((file: string, { port }: { port?: number }) => runGateway(file, port));

program
  .command('inspect <url>')
  .description('what a database is: its system and version, and what in it could be an entity of the shared schema')
  .addOption(seconds)
  .option('--json', 'print JSON')
  .addHelpText('after', ABOUT_URL)
  .addHelpText(
    'after',
    '\nExit code: 0 when it was looked at, 1 when it could not be, 2 when nothing in it is like a school.',
  )
  .action(runInspect);

program
  .command('draft <url>')
  .description('writes a district file for a database, or adds what is new to the one that it wrote before')
  .option('-o, --output <file>', 'where the file is to be; standard output when left out')
  .option('-d, --district <id>', 'id of the district; the name of the file when left out')
  .option('-n, --name <name>', 'full name of the district')
  .option('--dry-run', 'only say what would be written')
  .addOption(seconds)
  .option('--json', 'print JSON: each line with its confidence and reason')
  .addHelpText('after', ABOUT_URL)
  .addHelpText(
    'after',
    '\nEvery line that a person wrote, changed or deleted stays so. Exit code: 0 when all is well, also when there is nothing new;\n' +
      '1 when the database or the file could not be used; 2 when nothing in the database is like a school.',
  )
  .action(runDraft);

program

  .command('check <file>')
  .description('holds a mapping beside its database: what is wrong, what is missing, and what is there')
  .option('--json', 'print JSON')
  .option('--html <file>', 'also write the report as a page')
  .addOption(
    new Option('--fail-on <severity>', 'the least that makes the exit code 1')
      .choices(['error', 'warning'])
      .default('error'),
  )
  .addOption(
    new Option('--seconds <number>', 'longest that a statement may take').default(20).argParser(positive('--seconds')),
  )
  .addOption(
    new Option('--rows <number>', 'most rows of a table that are looked at')
      .default(200_000)
      .argParser(positive('--rows')),
  )
  .option('--show-values', "show values of the source where they are wrong, a student's among them")
  .addHelpText(
    'after',
    '\nExit code: 0 all is well, 1 there are findings of the severity error (or warning, with --fail-on), 2 it could not be checked.',
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : COULD_NOT_CHECK))
  .action(runCheck);

program
  .command('preview <file> [query]')
  .description('runs a query against this district alone: its plan, the SQL of each statement, and the answer')
  .option('-f, --file <file>', 'a file with the query; - is standard input')
  .option('--variables <json>', 'variables of the query as a JSON object, or @ and a file that holds one')
  .option('--operation <name>', 'the operation, where the query has several')
  .option('--as <role>', 'ask as somebody of this role; district-admin when left out')
  .option('--purpose <purpose>', 'what for; administration when left out')
  .option('--record <id...>', "ids of that person's own records, such as maple-grove:staff:12")
  .option('--plan', 'only the plan: nothing is run, and the database is not opened')
  .option('--show-values', 'show the values that statements carry, keys of students among them')
  .option('--json', 'print JSON')
  .addHelpText('after', '\nExit code: 0 when it was answered, also with errors beside the data; 1 when it was not.')
  .action(runPreview);

program
  .command('grants <file>')
  .description('prints the SQL that makes a database user who can read what the mapping needs, and nothing else')
  .option('-u, --user <name>', 'name of the user', 'rollcall')
  .option('--from <host>', 'MySQL and MariaDB: the machine that the user may come from; % is any', '%')
  .option('--json', 'print JSON: tables with their columns, and the statements')
  .action(runGrants);

program
  .command('policy <file>')
  .description('who may see what at a district: the policy, with what the district forbids beyond it')
  .option('--html <file>', 'also write it as a page to print and to sign')
  .option('--json', 'print JSON')
  .action(runPolicy);

program
  .command('explain <file> [query]')
  .description('which row of the policy decides about each part of a query; the database is not opened')
  .requiredOption('--as <role>', 'the role of who asks, such as teacher')
  .requiredOption('--purpose <purpose>', 'what for, such as instruction')
  .option('--app <name>', 'the application that acts for the person')
  .option('-f, --file <file>', 'a file with the query; - is standard input')
  .option('--variables <json>', 'variables of the query as a JSON object, or @ and a file that holds one')
  .option('--operation <name>', 'the operation, where the query has several')
  .option('--json', 'print JSON')
  .action(runExplain);

program
  .command('keys')
  .description('makes the key with which a gateway signs what it asks, and prints what its districts are told of it')
  .option('-o, --output <folder>', 'where the two files are to be', '.')
  .option('-k, --kid <name>', 'name of the key', `gateway-${new Date().getUTCFullYear()}`)
  .addHelpText('after', '\nThe file with the private key can be read by its owner alone, and is never overwritten.')
  .action(runKeys);

program
  .command('stop <file>')
  .description(
    'takes a district out of the graph at once: it answers nothing, whether it runs or not, until it is resumed',
  )
  .option('--reason <text>', 'why, for whoever looks into the folder of the district')
  .action(runStop);

program.command('resume <file>').description('lets a district answer again that was stopped').action(runResume);

program
  .command('mapping-schema')
  .description('prints a JSON Schema, with which an editor completes and checks district files and presets')
  .action(runMappingSchema);

program
  .command('accept <file>')
  .description(
    'columns whose kind an upgrade changed have been looked at, and may be read as they are; or a delivery that is held back ' +
      'because it is unlike the one before may be taken',
  )
  .option('--json', 'print JSON: what is accepted')
  .action(runAccept);

/** Without a name it is the demo, which would take a name that is none for an argument of its own. */
async function run([, , name = 'demo']: readonly string[]): Promise<void> {
  const known = ['help', ...program.commands.map((command) => command.name())];
  if (!name.startsWith('-') && !known.includes(name))
    throw new ConfigurationError(name, 'there is no such command. `rollcall --help` lists those that there are.');
  await program.parseAsync();
}

run(process.argv).catch((error: unknown) => {
  process.stderr.write(`rollcall: ${sentence(error)}\n`);
  process.exitCode = process.argv[2] === 'check' ? COULD_NOT_CHECK : 1;
});

/** What went wrong, as a person can act on it; a bug of ours shows where in the code, and nothing that may be a row's. */
function sentence(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof GatewayFileError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'the port is taken by another program. Choose another with --port or PORT.';
  if ('syscall' in error) return error.message;
  return `a bug (${error.name}). Please report it with these lines:\n${withoutText(error).stack.join('\n')}`;
}

function positive(option: string): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!(number > 0 && Number.isFinite(number))) throw new ConfigurationError(option, 'expected a number above 0.');
    return number;
  };
}

function portNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new ConfigurationError('--port', 'expected a number from 0 to 65535.');
  return number;
}
