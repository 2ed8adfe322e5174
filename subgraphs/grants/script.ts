import type { Grants } from './grants';

/** The statements as a file that an administrator reads and runs; what it says about itself stands in comments. */
export function grantScript({ district, system, tables, statements, password }: Grants): string {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const remarks = [
    `Rollcall for ${oneLine(district)} (${oneLine(system)}): an account that can read ${columns} columns of ${tables.length} tables, and nothing else.`,
    'Run this as an administrator of the database, again after each change of the mapping: what is mapped no longer is taken away.',
    'The account cannot log in yet. Give it a password of your own, in a session that keeps no history:',
    `  ${password};`,
  ];
  return [...remarks.map((remark) => `-- ${remark}\n`), ...statements.map((statement) => `${statement};\n`)].join('');
}

/** A line break would end the comment. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
