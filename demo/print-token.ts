import { issuerKeyFile } from './demo-districts';
import { demoIssuerAt } from './demo-trust';
import { createDemoIssuer } from './issuer/demo-issuer';
import { demoKey } from './issuer/demo-key';
import { personas } from './personas';

/** `npm run --silent token -- PERSONA`: a token for five minutes, for the demo that runs at PORT. */
async function printToken(persona: string | undefined): Promise<void> {
  const issuer = demoIssuerAt(`http://127.0.0.1:${process.env['PORT'] ?? '4000'}`);
  const { token } = await createDemoIssuer({ issuer, personas, key: await demoKey(issuerKeyFile) });
  const made = persona === undefined ? undefined : await token(persona);
  if (made !== undefined) return void process.stdout.write(`${made}\n`);
  const width = Math.max(...personas.map(({ id }) => id.length));
  const known = personas.map(({ id, name, role }) => `  ${id.padEnd(width)}  ${name} (${role})\n`).join('');
  const unknown = persona === undefined ? '' : `${persona} is nobody here. `;
  process.stderr.write(`${unknown}Expected one of the demo's people:\n\n${known}`);
  process.exitCode = 1;
}

void printToken(process.argv[2]);
