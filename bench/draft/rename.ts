import type { InventedDistrict } from '../../demo/district';
import type { Table } from '../../demo/table';
import type { Style } from './styles';

/** A district under other names, and the way back to its own. */
export interface Renamed {
  readonly district: InventedDistrict;
  /** `PUPIL.FST_NM` -> `students.first_name`; a table alone likewise. */
  readonly origins: ReadonlyMap<string, string>;
}

export function renamed(district: InventedDistrict, style: Style): Renamed {
  const origins = new Map<string, string>();
  const taken = new Set<string>();
  const tables = district.tables.map((table): Table => {
    const plain = nameIn(style, table.name);
    const name = unique(style.table?.(plain) ?? plain, taken);
    origins.set(name, table.name);
    const names = new Map<string, string>();
    const takenHere = new Set<string>();
    for (const { name: column, type } of table.columns) {
      const word = style.tablesOnly ? column : nameIn(style, column);
      const own = unique(style.column?.(word, { table: name, type }) ?? word, takenHere);
      names.set(column, own);
      origins.set(`${name}.${own}`, `${table.name}.${column}`);
    }
    const named = (column: string): string => names.get(column) ?? column;
    return {
      ...table,
      name,
      columns: table.columns.map((column) => ({ ...column, name: named(column.name) })),
      key: table.key.map(named),
      indexes: table.indexes.map((index) => index.map(named)),
    };
  });
  return { district: { ...district, schema: null, tables }, origins };
}

function nameIn({ words: dictionary, word = (one) => one, joined }: Style, name: string): string {
  const words = wordsIn(name);
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const longest = [3, 2, 1].find(
      (length) => words.slice(at, at + length).join(' ') in dictionary && at + length <= words.length,
    );
    const key = words.slice(at, at + (longest ?? 1)).join(' ');
    result.push(...(dictionary[key] ?? key).split(' '));
    at += longest ?? 1;
  }
  return joined(result.map(word));
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** The words of an original name; those of Ed-Fi run together, and come apart by this list. */
const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .split('_')
    .flatMap((piece) => (EDFI.test(piece) ? [...piece.matchAll(PARTS)].map(([part]) => part) : [piece]));

const LIST = (
  'student school contact education organization association staff section course calendar descriptor unique electronic mail ' +
  'telephone address number street name first last surname middle preferred generation suffix birth date city country state ' +
  'abbreviation sex race entry exit withdraw grade level type reason primary year enrollment residency status class of period ' +
  'identification code system relation priority legal guardian lives with emergency restrictions apartment room postal county ' +
  'site building indicator usi id begin end next graduation full time equivalency repeat choice hispanic latino ethnicity'
).split(' ');
const alternatives = [...LIST].sort((a, b) => b.length - a.length).join('|');
const EDFI = new RegExp(`^(?:${alternatives})+$`);
const PARTS = new RegExp(alternatives, 'g');
