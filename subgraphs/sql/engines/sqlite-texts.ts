import { bind, raw, sql } from '../fragment';
import { jsonParts } from '../json-parts';
import { jsonPath, type Texts } from '../texts';

export const sqliteTexts: Texts = {
  part: (text, by, place) => {
    const parts = sql`json_each(${jsonParts(text, by)})`;
    return place > 0
      ? sql`(select value from ${parts} where key = ${raw(String(place - 1))})`
      : sql`(select value from ${parts} order by key desc limit 1 offset ${raw(String(-place - 1))})`;
  },
  match: undefined,
  json: ({ fragment }, steps) => {
    const path = bind(jsonPath(steps));
    const scalar = sql`case json_type(${fragment}, ${path}) when 'true' then 'true' when 'false' then 'false' when 'object' then null when 'array' then null else cast(json_extract(${fragment}, ${path}) as text) end`;
    return sql`case when json_valid(${fragment}) then ${scalar} end`;
  },
  contains: (text, part) => sql`instr(${text}, ${bind(part)}) > 0`,
  number: (text) => {
    const positive = sql`substr(${text}, 1 + (${text} glob '-*'))`;
    const isNumber = sql`${positive} glob '*[0-9]*' and ${positive} not glob '*[^0-9.]*' and ${positive} not glob '*.*.*'`;
    return sql`case when ${isNumber} then cast(${text} as numeric) end`;
  },
  digits: (text) => sql`cast(${text} as integer)`,
};
