import { percent } from '../draft/holds';
import type { Inspection, PossibleEntity, Rows } from './inspect';

/** An inspection as a person reads it at a terminal. */
export function inspectionReport(inspection: Inspection): string {
  const { engine, version, schemas, entities, leftOut, isCut } = inspection;
  const where = schemas.map(({ name, tables }) => `${name === null ? '' : `${name}: `}${tables} tables`).join(', ');
  return [
    `${engine} ${version} (${where}${isCut ? ', and more that were not looked at' : ''})`,
    '',
    ...systemLines(inspection),
    '',
    ...(entities.length === 0 ? ["Nothing here looks like a school's records."] : entityLines(inspection)),
    ...(leftOut.length === 0
      ? []
      : [
          '',
          `Columns that look sensitive, and that \`rollcall draft\` leaves out: ${leftOut.length}, such as ${leftOut[0]?.table}.${leftOut[0]?.column}.`,
        ]),
    '',
  ].join('\n');
}

function systemLines({ system }: Inspection): string[] {
  if (system === null)
    return ['No system that Rollcall knows. `rollcall draft` proposes a mapping from names, types, keys and values.'];
  const { version, preset, isMadeFor, because, schema } = system;
  const name = `${system.system}${version === undefined ? '' : ` ${version}`}${schema === undefined ? '' : `, schema ${schema}`}`;
  const fit = isMadeFor === false ? ' (made for another version: the draft says what does not fit)' : '';
  return [
    name,
    `  ${because}`,
    preset === undefined ? '  no preset yet: `rollcall draft` proposes a mapping' : `  preset ${preset}${fit}`,
  ];
}

function entityLines({ entities }: Inspection): string[] {
  const rows = entities.map(
    (entity) => [entity.entity, entity.table, rowsText(entity.rows), sureness(entity)] as const,
  );
  const table = [['Entity', 'Table', 'Rows', 'Why'] as const, ...rows];
  const width = (column: 0 | 1 | 2) => Math.max(...table.map((row) => row[column].length));
  const [first, second, third] = [width(0), width(1), width(2)];
  return table.map(([entity, name, count, why]) =>
    `${entity.padEnd(first)}  ${name.padEnd(second)}  ${count.padStart(third)}  ${why}`.trimEnd(),
  );
}

const sureness = ({ confidence, because }: PossibleEntity): string =>
  confidence === 1 ? because : `${percent(confidence)}: ${because}`;

function rowsText(rows: Rows | null): string {
  if (rows === null) return '?';
  const count = rows.count.toLocaleString('en-US');
  return { counted: count, estimated: `about ${count}`, more: `over ${count}` }[rows.how];
}
