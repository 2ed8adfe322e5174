import type { WritableTable } from '../../table';
import { ED_FI, ED_FI_RECORDS, ONE_ROSTER, OWN, OWN_RECORDS } from './code-sets';

/** The id of a code: `code('Sex', 'Female')`; of the district's own: `code('Sex', 'Female', 'own')`. */
export type Code = (kind: string, value: string, namespace?: 'own') => number;

/** Fills the table of codes, and gives their ids. */
export function descriptorsOf(descriptor: WritableTable, domain: string): Code {
  const ids = new Map<string, number>();
  const own = `uri://${domain}`;
  const catalogues = [
    ['uri://ed-fi.org', ED_FI],
    ['uri://1edtech.org/oneroster12', ONE_ROSTER],
    [own, OWN],
    ['uri://ed-fi.org', ED_FI_RECORDS],
    [own, OWN_RECORDS],
  ] as const;
  for (const [root, kinds] of catalogues) {
    for (const [kind, values] of Object.entries(kinds)) {
      const namespace = `${root}/${kind}Descriptor`;
      for (const codevalue of values.split(/\|\s*/)) {
        const descriptorid = descriptor.rows.length + 1;
        const uri = `${namespace}#${codevalue}`;
        const texts = { codevalue, shortdescription: codevalue, description: codevalue };
        descriptor.add({ descriptorid, namespace, ...texts, discriminator: `edfi.${kind}Descriptor`, uri });
        ids.set(uri, descriptorid);
      }
    }
  }
  return (kind, value, namespace) => {
    const uri = `${namespace === 'own' ? own : 'uri://ed-fi.org'}/${kind}Descriptor#${value}`;
    const id = ids.get(uri);
    if (id === undefined) throw new Error(`No descriptor ${uri}`);
    return id;
  };
}
