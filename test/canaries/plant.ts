import type { Column, Table, Value } from '../../demo/table';

/*
 * A canary is a text that stands in one place of one database and nowhere else: wherever it turns up, it has come from there.
 * Each is put behind the value that was there, so that names still begin as they did.
 */
export const CANARY = /~[0-9a-z]{5}/g;

const LENGTH = '~00000'.length;

export const canariesIn = (text: string): string[] => text.match(CANARY) ?? [];
export const withoutCanaries = (text: string): string => text.replace(CANARY, '');

/** Whether a column's texts are to be canaries. */
export type IsPlanted = (table: Table, column: Column, index: number) => boolean;

/** Marks every text of these columns, and says how many. What is the same in two rows of e-mail addresses stays so: it names one person. */
export function plant(tables: readonly Table[], isPlanted: IsPlanted): number {
  let count = 0;
  const mail = new Map<string, string>();
  const next = () => `~${(count++).toString(36).padStart(5, '0')}`;
  const marked = (value: string): string => {
    if (!value.includes('@')) return value.trimEnd() + next();
    const known = mail.get(value) ?? value.replace('@', `${next()}@`);
    mail.set(value, known);
    return known;
  };
  // What is a key somewhere is a link elsewhere.
  const keys = new Set(tables.flatMap(({ key }) => key));
  for (const table of tables)
    for (const [index, column] of table.columns.entries()) {
      const room = roomIn(column.type);
      if (room <= LENGTH || keys.has(column.name) || !isPlanted(table, column, index)) continue;
      for (const row of table.rows) {
        const value: Value | undefined = row[index];
        if (typeof value === 'string' && value.trim() !== '' && value.length + LENGTH <= room)
          row[index] = marked(value);
      }
    }
  return count;
}

/** Letters that a column of this type holds; none where it holds no text. */
function roomIn(type: string): number {
  if (type === 'text') return Infinity;
  return Number(/^(?:var)?char\((\d+)\)$/.exec(type)?.[1] ?? 0);
}
