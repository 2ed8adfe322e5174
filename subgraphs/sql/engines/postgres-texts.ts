import { MappingProblem } from '../../mapping/configuration-error';
import { bind, raw, sql, type Fragment } from '../fragment';
import { NUMBER, type Texts } from '../texts';

// Else PostgreSQL could not tell what is bound.
const text = (value: string): Fragment => sql`cast(${bind(value)} as text)`;

/** Of the escapes of JSON, those that are easily taken for what PostgreSQL cannot read, and that: a NUL, and half a pair. */
const READABLE = String.raw`\\(\\|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})`;
const UNREADABLE = String.raw`\\u(0000|[dD][89a-fA-F])`;

export const postgresTexts: Texts = {
  part: (whole, by, place) =>
    place > 0
      ? sql`split_part(${whole}, ${text(by)}, ${raw(String(place))})`
      : sql`reverse(split_part(reverse(${whole}), reverse(${text(by)}), ${raw(String(-place))}))`,
  match: (whole, pattern) => sql`(regexp_match(${whole}, ${text(pattern)}))[1]`,
  json: ({ fragment, type }, steps) => {
    // It would fail on the first text that is no JSON.
    if (type === 'text')
      throw new MappingProblem(
        'PostgreSQL reads JSON from columns of type json and jsonb only. Make it one of these, or a view that casts it.',
        [],
        'database',
      );
    const path = sql`cast(${bind(steps.map(String))} as text[])`;
    // Not jsonb, which has no room for some numbers that json may hold.
    const found = sql`cast(${fragment} as json)`;
    const scalar = sql`case when json_typeof(${found} #> ${path}) not in ('object', 'array') then ${found} #>> ${path} end`;
    const escapes = sql`regexp_replace(cast(${fragment} as text), ${text(READABLE)}, '', 'g')`;
    return sql`case when ${escapes} !~ ${text(UNREADABLE)} then ${scalar} end`;
  },
  contains: (whole, part) => sql`strpos(${whole} collate "C", ${text(part)}) > 0`,
  // A number has an end here too.
  number: (whole) =>
    sql`case when ${whole} ~ ${bind(`${NUMBER}$`)} and length(${whole}) <= 1000 then cast(${whole} as numeric) end`,
  // There are days without a year: infinity is one.
  digits: (whole) => sql`case when ${whole} ~ '^[0-9]+$' then cast(${whole} as integer) end`,
};
