import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify, type Options } from 'csv-stringify/sync';
import type { Table } from './table';

/** Every data file that a manifest of OneRoster 1.2 speaks of. */
const FILES = [
  ...['academicSessions', 'categories', 'classes', 'classResources', 'courses', 'courseResources', 'demographics'],
  ...['enrollments', 'lineItemLearningObjectiveIds', 'lineItems', 'lineItemScoreScales', 'orgs', 'resources'],
  ...[
    'resultLearningObjectiveIds',
    'results',
    'resultScoreScales',
    'roles',
    'scoreScales',
    'userProfiles',
    'userResources',
  ],
  'users',
];

export interface DeliveryStyle {
  readonly version?: '1.1' | '1.2';
  /** When its files say that they were written. */
  readonly written?: Date;
  readonly csv?: Options;
}

/** Writes tables as a OneRoster delivery: a CSV file each, and the manifest that announces them. */
export function writeDelivery(folder: string, tables: readonly Table[], style: DeliveryStyle = {}): void {
  const { version = '1.2', written, csv = {} } = style;
  mkdirSync(folder, { recursive: true });
  const write = (name: string, rows: readonly (readonly unknown[])[]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, stringify(rows as unknown[][], { record_delimiter: '\r\n', ...csv }));
    if (written) utimesSync(file, written, written);
  };
  for (const { name, columns, rows } of tables) write(name, [columns.map((column) => column.name), ...rows]);
  const present = new Set(tables.map(({ name }) => name));
  write('manifest', [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...FILES.map((name) => [`file.${name}`, present.has(name) ? 'bulk' : 'absent']),
    ['source.systemName', 'An invented system'],
  ]);
}
