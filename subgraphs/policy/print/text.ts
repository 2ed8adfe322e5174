import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { AccessSettings } from '../access';
import { FINGERPRINT, LAW, LIMITS, toldCategories, toldLimits, toldRow, WORDS } from './told';

/** The policy for a terminal, a paragraph for each row. */
export function policyText(district: string, settings: AccessSettings, schema: GraphQLSchema): string {
  const text = told(district, settings, schema);
  return `${text}\n${FINGERPRINT}: ${digestOf(text)}\n`;
}

/** By which a policy that was signed is known again: it is another as soon as a word of the policy is. */
export const fingerprint = (district: string, settings: AccessSettings, schema: GraphQLSchema): string =>
  digestOf(told(district, settings, schema));

function digestOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return (digest.match(/.{4}/g) ?? []).slice(0, 6).join('-');
}

function told(district: string, settings: AccessSettings, schema: GraphQLSchema): string {
  const rows = settings.rows.map(toldRow).map((row) => {
    const source = row.source === '' ? '' : `\n    (${row.source})`;
    return `${row.id}\n  ${row.who}\n  ${row.effect} ${row.what}\n  of ${row.whose}\n  for ${row.purposes}\n    ${row.reason}${source}`;
  });
  const limits = toldLimits(settings).map((one) => `  ${one}`);
  const words = toldCategories(schema).map(({ name, meaning }) => `  ${name.padEnd(18)} ${meaning}`);
  const further = [`${LIMITS}\n${limits.join('\n')}`, `${WORDS}\n${words.join('\n')}`];
  return `Who may see what at ${district}\n\n${[LAW.join('\n'), ...rows, ...further].join('\n\n')}\n`;
}
