import type { Engine } from '../../engines/fresh-database';
import type { Person } from './tables';

/** Names that collations, encodings and quoting stumble over. */
const LAST_NAMES = [
  'de la Cruz',
  'De La Cruz',
  'de la cruz',
  'delaCruz',
  "O'Brien",
  'O’Brien',
  'OBrien',
  'Ångström',
  'A\u030Angstro\u0308m', // the same letters, decomposed
  'Angstrom',
  'ñandú',
  'nandu',
  'Ñandú',
  'groß',
  'gross',
  'GROẞ',
  'Smith',
  'Smith ',
  ' Smith',
  'smith',
  '🦊 Fox',
  '\uFB01eld', // U+FB01, after the surrogates of the fox in UTF-16 but before it by code point
  'field',
  '\u200B', // of no weight in many collations
  'a\u00ADb',
  'ab',
  '100%',
  'under_score',
  'back\\slash',
  '"quoted"',
  '?',
  ':name',
  'İstanbul',
  'ıstanbul',
  '',
  '   ',
  null,
] as const;
const FIRST_NAMES = ['Ana', 'ana', 'Ána', '', '  ', null, 'Zoë ', 'Zoë', '👩‍👧', 'Li'] as const;
const BIRTH_DATES = ['2010-01-31', '2009-12-31', '2010-02-01', null] as const;

/** Dirt in a DATE column, as far as the engine lets it in. */
const BAD_DATES: Readonly<Record<Engine, readonly string[]>> = {
  mysql: ['0000-00-00', '2010-00-00'],
  sqlite: ['0000-00-00', '2010-00-00', 'unknown', '', '2010-13-45'],
  postgres: [],
};

/** People, the same on every engine but for the dates that only some engines let in. */
export function people(engine: Engine, count: number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const bad = index % 9 === 4 ? BAD_DATES[engine][((index / 9) % BAD_DATES[engine].length) | 0] : undefined;
    return {
      id: 1000 - index * 7,
      code: codeOf(index),
      campus: ['North', 'north', 'NORTH ', 'Süd'][index % 4] ?? '',
      number: String(10 ** (index % 11) + index),
      amount: String(10 ** (index % 8) + index),
      big: String(9007199254740000n + BigInt(index) * 997n),
      first_name: FIRST_NAMES[index % FIRST_NAMES.length] ?? null,
      last_name: LAST_NAMES[(index * 5) % LAST_NAMES.length] ?? null,
      birth_date: bad ?? (index % 9 === 4 ? null : (BIRTH_DATES[index % BIRTH_DATES.length] ?? null)),
      grade: ['9', '09', '10', 'X', '?', null][index % 6] ?? null,
    };
  });
}

/** Keys as text: equal but for case, accents, a trailing blank, a point, or a comma; the number keeps them different. */
function codeOf(index: number): string {
  const forms = ['a', 'A', 'á', 'a ', '1.0', '1', 'x,y', 'x:y', '🦊', '\uFB01', '%41', "'"];
  return `${Math.floor(index / forms.length)}${forms[index % forms.length] ?? ''}`;
}
