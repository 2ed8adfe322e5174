import type { GraphQLSchema } from 'graphql';
import type { AccessSettings } from '../access';
import { LAW, LIMITS, toldCategories, toldLimits, toldRow, WORDS } from './told';

/** The policy for a terminal, a paragraph for each row. */
export function policyText(district: string, settings: AccessSettings, schema: GraphQLSchema): string {
  const rows = settings.rows.map(toldRow).map((row) => {
    const source = row.source === '' ? '' : `\n    (${row.source})`;
    return `${row.id}\n  ${row.who}\n  ${row.effect} ${row.what}\n  of ${row.whose}\n  for ${row.purposes}\n    ${row.reason}${source}`;
  });
  const limits = toldLimits(settings).map((one) => `  ${one}`);
  const words = toldCategories(schema).map(({ name, meaning }) => `  ${name.padEnd(18)} ${meaning}`);
  const further = [`${LIMITS}\n${limits.join('\n')}`, `${WORDS}\n${words.join('\n')}`];
  return `Who may see what at ${district}\n\n${[LAW.join('\n'), ...rows, ...further].join('\n\n')}\n`;
}
