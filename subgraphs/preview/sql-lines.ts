const clause = /^(?:left join|from|where|order by|limit) /;

/** SQL for a reader: a line for each clause and each selected column, as deep as the parentheses are. */
export function inLines(sql: string): string {
  // For each open parenthesis: whether its columns are being listed; undefined where a clause needs no line, as in `over (`.
  const listing: (boolean | undefined)[] = [false];
  let text = '';
  for (let at = 0; at < sql.length; at++) {
    const rest = sql.slice(at, at + 12);
    const depth = listing.length - 1;
    const indent = `\n${'  '.repeat(depth)}`;
    if (rest.startsWith('select ')) listing[depth] = true;
    if (sql[at] === '(') listing.push(sql.endsWith('over ', at) ? undefined : false);
    if (sql[at] === ')') listing.pop();
    if (sql[at] === ' ' && listing[depth] !== undefined && clause.test(rest.slice(1))) {
      listing[depth] = false;
      text += indent;
    } else if (sql[at] === ' ' && sql[at - 1] === ',' && listing[depth] === true) text += `${indent}  `;
    else text += sql[at];
  }
  return text;
}
