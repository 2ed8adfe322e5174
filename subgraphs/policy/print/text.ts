import type { AccessSettings } from '../access';
import { LAW, toldAdditions, toldRow } from './told';

/** The policy for a terminal, a paragraph for each row. */
export function policyText(district: string, settings: AccessSettings): string {
  const rows = settings.rows.map(toldRow).map((row) => {
    const source = row.source === '' ? '' : `\n    (${row.source})`;
    return `${row.id}\n  ${row.who}\n  ${row.effect} ${row.what}\n  of ${row.whose}\n  for ${row.purposes}\n    ${row.reason}${source}`;
  });
  const additions = toldAdditions(settings).map((one) => `  ${one}`);
  const further = additions.length > 0 ? [`${district} has added:\n${additions.join('\n')}`] : [];
  return `Who may see what at ${district}\n\n${[LAW.join('\n'), ...rows, ...further].join('\n\n')}\n`;
}
