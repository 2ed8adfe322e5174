import type { StatementRun } from '../counted-reading';
import { flow, type PlanNode } from './plan-node';
import type { Preview } from './preview';
import { inLines } from './sql-lines';

/** A preview for a person at a terminal; the values that statements carry only where they are wanted. */
export function previewText({ district, asOf, plan, assumes, unmapped, ran }: Preview, showValues: boolean): string {
  return [
    `${district}, as of ${asOf}`,
    '',
    'Plan',
    ...plan.flatMap((node) => nodeLines(node, 1)),
    ...(assumes === undefined ? [] : ['', assumes]),
    ...(unmapped.length > 0 ? ['', 'Not mapped', ...unmapped.map((field) => `  ${field}`)] : []),
    ...(ran === undefined
      ? []
      : [
          '',
          `Statements: ${ran.statements.length}, ${rows(ran.statements.reduce((sum, one) => sum + (one.rows ?? 0), 0))}`,
          ...ran.statements.flatMap((one) => ['', ...statementLines(one, showValues)]),
          '',
          `Answer: ${time(ran.milliseconds)}`,
          JSON.stringify(answerOf(ran), null, 2),
        ]),
    '',
  ].join('\n');
}

export const answerOf = ({ answer }: NonNullable<Preview['ran']>) => {
  const { data, errors } = answer;
  return {
    ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}),
    ...(data === undefined ? {} : { data }),
  };
};

function nodeLines(
  { label, type, table, rows: which, link, columns, where, order, children }: PlanNode,
  depth: number,
): string[] {
  const indent = '  '.repeat(depth);
  const from = table === null ? '' : ` from ${table}`;
  const linked = Object.entries(link ?? {}).map(([child, parent]) => `${child} = ${parent} of the parent`);
  return [
    `${indent}${label}: ${type || 'values'}${from}, ${which}`,
    ...(linked.length > 0 ? [`${indent}  link  ${linked.join(', ')}`] : []),
    ...(columns.length > 0 ? [`${indent}  reads ${columns.join(', ')}`] : []),
    ...(where === undefined ? [] : [`${indent}  where ${flow(where)}`]),
    ...(order === undefined ? [] : [`${indent}  order ${order.join(', ')}`]),
    ...children.flatMap((child) => nodeLines(child, depth + 1)),
  ];
}

function statementLines(
  { label, sql, bindings, rows: found, milliseconds }: StatementRun,
  showValues: boolean,
): string[] {
  const outcome = found === undefined ? 'failed' : rows(found);
  const values = showValues ? [`-- ${bindings.map((value) => JSON.stringify(value)).join(', ')}`] : [];
  return [`-- ${label}: ${outcome}, ${time(milliseconds)}`, ...values, `${inLines(sql)};`];
}

const rows = (count: number): string => `${count.toLocaleString('en-US')} row${count === 1 ? '' : 's'}`;
const time = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
