import { MappingProblem } from '../../mapping/configuration-error';
import { bind, raw, sql, type Fragment } from '../fragment';
import { NUMBER, type Texts } from '../texts';

// Else PostgreSQL could not tell what is bound.
const text = (value: string): Fragment => sql`cast(${bind(value)} as text)`;

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
    const found = sql`cast(${fragment} as jsonb)`;
    return sql`case when jsonb_typeof(${found} #> ${path}) not in ('object', 'array') then ${found} #>> ${path} end`;
  },
  contains: (whole, part) => sql`strpos(${whole} collate "C", ${text(part)}) > 0`,
  number: (whole) => sql`case when ${whole} ~ ${bind(`${NUMBER}$`)} then cast(${whole} as numeric) end`,
  digits: (whole) => sql`cast(${whole} as integer)`,
};
