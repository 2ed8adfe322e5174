import { exact } from '../condition';
import { any, join, raw, sql, type Fragment } from '../fragment';
import type { Writing } from '../writing';
import { trimmed } from '../trimmed';
import { countIf, sample, sampled, type Sampled } from './sample';

/** Rows that lack a part of their key (c0), and rows in which a text of the key is blank (c1). */
export function emptyKeys(writing: Writing, source: Sampled, most: number): Fragment {
  const scope = sampled(writing, source);
  const parts = source.key.map((column) => scope.column(column));
  const lacking = any(parts.map(({ fragment }) => sql`${fragment} is null`));
  const blank = any(
    parts.map((part) => sql`${part.fragment} is not null and ${trimmed(writing, part).fragment} is null`),
  );
  return sql`${join(countIf([lacking, blank]), ', ')} from ${sample(scope, source, most)}`;
}

/**
 * The keys that several rows have, and how many rows have each: k0, ..., n; the most frequent first. Texts are the same only
 * to the last letter, as they are in ids.
 */
export function repeatedKeys(writing: Writing, source: Sampled, most: number, keys: number): Fragment {
  const scope = sampled(writing, source);
  const names = source.key.map((_, index) => raw(`k${index}`));
  const parts = source.key.map((column, index) => {
    const value = exact(writing, scope.column(column));
    return sql`${value} as ${names[index] ?? value}`;
  });
  const rows = sql`select ${join(parts, ', ')} from ${sample(scope, source, most)}`;
  const whole = join(
    names.map((name) => sql`${name} is not null`),
    ' and ',
  );
  const by = join(names, ', ');
  return sql`${by}, count(*) as n from (${rows}) as r where ${whole} group by ${by} having count(*) > 1 order by n desc, ${by} limit ${raw(String(keys))}`;
}
