import { bind, sql, type Fragment } from './fragment';

/**
 * The parts of a text as a JSON array, for engines that can make rows of that. `by` stands in no part, so nothing that the quoting
 * of JSON adds may look like it: a mark of the text's own becomes "mark x" and each `by` "mark y", and only in what is quoted (which
 * touches neither) does "mark y" become the end of one string and the beginning of the next, and "mark x" a mark again.
 */
export function jsonParts(text: Fragment, by: string): Fragment {
  // Of private use, so that hardly any text has one.
  const [mark = ''] = ['\uE000', '\uE001', '\uE002'].filter((character) => !by.includes(character));
  const [x = '', y = ''] = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !by.includes(letter));
  const own = bind(mark + x);
  const cut = bind(mark + y);
  const marked = sql`replace(replace(${text}, ${bind(mark)}, ${own}), ${bind(by)}, ${cut})`;
  const quoted = sql`replace(replace(json_quote(${marked}), ${cut}, '","'), ${own}, ${bind(mark)})`;
  return sql`concat('[', ${quoted}, ']')`;
}
