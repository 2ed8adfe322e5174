/** A value that SQL may carry: scalars only, so that no driver can turn an object into SQL. */
export type Binding = string | number | boolean | null | readonly Binding[];

/** A piece of SQL with the values for its `?`. Names come from the mapping, values from the request, and never the other way. */
export interface Fragment {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

/** Composes SQL: the holes take fragments, never strings. */
export function sql(parts: TemplateStringsArray, ...holes: readonly Fragment[]): Fragment {
  let text = parts[0] ?? '';
  const bindings: Binding[] = [];
  holes.forEach((hole, index) => {
    text += hole.sql + (parts[index + 1] ?? '');
    for (const binding of hole.bindings) bindings.push(binding);
  });
  return { sql: text, bindings };
}

export const bind = (value: Binding): Fragment => ({ sql: '?', bindings: [value] });

/** Each value in a hole of its own: ?, ?, ? */
export const bindAll = (values: readonly Binding[]): Fragment => ({
  sql: values.map(() => '?').join(', '),
  bindings: values,
});

/** SQL written in this folder. */
export const raw = (text: string): Fragment => ({ sql: text, bindings: [] });

export const TRUE = raw('1 = 1');
export const FALSE = raw('1 = 0');

export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    sql: fragments.map((fragment) => fragment.sql).join(separator),
    bindings: fragments.flatMap((fragment) => fragment.bindings),
  };
}

/** A term of an `order by`. */
export const directed = (term: Fragment, descending: boolean): Fragment => (descending ? sql`${term} desc` : term);

export function all(conditions: readonly Fragment[]): Fragment {
  const needed = conditions.filter((condition) => condition !== TRUE);
  if (needed.includes(FALSE)) return FALSE;
  return needed.length === 0 ? TRUE : join(needed.map(inBrackets), ' and ');
}

export function any(conditions: readonly Fragment[]): Fragment {
  if (conditions.includes(TRUE)) return TRUE;
  const possible = conditions.filter((condition) => condition !== FALSE);
  return possible.length === 0 ? FALSE : join(possible.map(inBrackets), ' or ');
}

const inBrackets = (fragment: Fragment): Fragment => sql`(${fragment})`;
