import { all, bind, raw, sql, type Fragment } from '../fragment';
import { jsonPath, NUMBER, type Texts } from '../texts';

// Collations of columns ignore case and accents, and those of two columns may not meet.
const exactly = (text: Fragment): Fragment => sql`convert(${text} using utf8mb4) collate utf8mb4_bin`;
const number = (value: number): Fragment => raw(String(value));

export const mysqlTexts: Texts = {
  part: (text, by, place) => {
    const whole = exactly(text);
    const width = number([...by].length);
    // substring_index gives what there is where there are fewer parts.
    const parts = sql`(char_length(${whole}) - char_length(replace(${whole}, ${bind(by)}, ''))) / ${width} + 1`;
    const upTo = sql`substring_index(${whole}, ${bind(by)}, ${number(place)})`;
    const found = sql`substring_index(${upTo}, ${bind(by)}, ${number(place > 0 ? -1 : 1)})`;
    return sql`case when ${parts} >= ${number(Math.abs(place))} then ${found} end`;
  },
  match: (text, pattern) => {
    const whole = exactly(text);
    if (!hasGroup(pattern)) return sql`nullif(regexp_substr(${whole}, ${bind(pattern)}), '')`;
    // All of the text is replaced by the group; the group is \1 in MariaDB and $1 in MySQL.
    const around = bind(String.raw`^[\s\S]*?(?:${pattern})[\s\S]*\z`);
    const group = sql`if(version() like '%MariaDB%', ${bind(String.raw`\1`)}, ${bind('$1')})`;
    return sql`case when ${whole} regexp ${bind(pattern)} then regexp_replace(${whole}, ${around}, ${group}) end`;
  },
  json: ({ fragment }, steps) => {
    const at = (path: readonly (string | number)[]) => sql`json_extract(${fragment}, ${bind(jsonPath(path))})`;
    const found = at(steps);
    // A place in what is no list would be that itself.
    const lists = steps.flatMap((step, index) =>
      typeof step === 'number' ? [sql`json_type(${at(steps.slice(0, index))}) = 'ARRAY'`] : [],
    );
    const scalar = sql`case when json_type(${found}) in ('OBJECT', 'ARRAY', 'NULL') then null else json_unquote(${found}) end`;
    return sql`case when json_valid(${fragment}) then case when ${all(lists)} then ${scalar} end end`;
  },
  contains: (text, part) => sql`instr(${exactly(text)}, ${bind(part)}) > 0`,
  number: (text) => sql`case when ${text} regexp ${bind(`${NUMBER}\\z`)} then cast(${text} as decimal(60, 20)) end`,
  digits: (text) => sql`cast(${text} as signed)`,
};

/** Whether a regular expression has a group that takes part: `(x)` or `(?<name>x)`, and not `(?:x)`, `\(` or `[(]`. */
function hasGroup(pattern: string): boolean {
  const withoutEscapes = pattern.replace(/\\[^]/g, '').replace(/\[\^?\]?[^\]]*\]/g, '');
  return /\((?!\?)|\(\?P?<(?![=!])/.test(withoutEscapes);
}
