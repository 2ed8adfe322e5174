import type { Knex } from 'knex';
import { readDistrictFile } from '../../../../subgraphs/mapping/district-file';
import type { Mapping } from '../../../../subgraphs/mapping/mapping';
import { tableOf } from '../../../../subgraphs/mapping/reference';
import { schoolCalendar } from '../../../../subgraphs/school-calendar';
import { openDatabase } from '../../../../subgraphs/sql/database';
import { fit } from '../../../../subgraphs/sql/fit';
import { labelOf, type Part } from '../../../../subgraphs/sql/survey';
import { inventDatabase, type Place } from '../../../cases/invented-district';
import { codes, contract, openTestDistrict, withDistrictFile, type Said, type TestDistrict } from '../../open';
import { writable } from '../../writable';
import { until } from '../../../until';
import { alarm } from '../alarm';
import { lostIn } from '../same-or-lost';
import { wideQuery } from '../wide-query';

// Whichever column the vendor takes away, each value is the one from before, or null with an error that says why.

const LISTS = [
  ['schools', 'terms'],
  ['staffMembers', 'courses', 'sections'],
];

interface Options {
  /** Lists of more than a page, of which another part is shown when their order is lost. */
  readonly tooLong?: readonly string[];
  /** Takes only each nth column, unless ROLLCALL_TEST_WHOLE is set. */
  readonly each?: number;
}

/** The test of one preset on one engine. */
export function everyColumn(place: Place, { tooLong = [], each = 1 }: Options = {}): void {
  const queries = [
    wideQuery(['students'], 2),
    ...LISTS.map((lists) =>
      wideQuery(
        lists.filter((list) => !tooLong.includes(list)),
        1,
      ),
    ),
  ];
  const bell = alarm();
  let drop: () => Promise<void>;
  let upgrade: Knex;
  let maple: TestDistrict;
  let mapping: Mapping;
  let parts: readonly Part[];
  let before: Said[];

  beforeAll(async () => {
    const { database, content } = await inventDatabase(place, 8);
    maple = await openTestDistrict(content, { timer: bell.timer });
    upgrade = writable(database);
    drop = () => database.drop();
    ({ mapping, parts } = await withDistrictFile(content, surveyed));
    before = await askAll();
    // Invented data may have dates that are none, as real data do.
    expect(before.flatMap(codes).filter((code) => code !== 'SOURCE_VALUE_INVALID')).toEqual([]);
  }, 120_000);
  afterAll(async () => {
    await upgrade.destroy();
    await maple.district.close();
    await drop();
  });

  async function surveyed(file: string) {
    const settings = readDistrictFile(file, contract.schema, {});
    const database = openDatabase(settings);
    const calendar = schoolCalendar(settings, () => new Date('2026-03-16T12:00:00Z'));
    const found = fit(settings, calendar, database.dialect, await database.describe());
    await database.close();
    return { mapping: settings.mapping, parts: found.parts };
  }

  const rename = async (reference: string, column: string, name: string): Promise<void> => {
    const { schema, table } = tableOf(reference, mapping.schema);
    await upgrade.raw('alter table ?? rename column ?? to ??', [
      schema === undefined ? table : `${schema}.${table}`,
      column,
      name,
    ]);
  };

  const look = async (): Promise<void> => {
    bell.ring();
    await until(async () => bell.waiting() !== undefined);
  };

  const askAll = async (): Promise<Said[]> => {
    const said: Said[] = [];
    for (const query of queries) said.push(await maple.ask(query));
    return said;
  };

  const columnsOf = (all: readonly Part[]) => [
    ...new Map(
      all.flatMap(({ reads }) => reads.map(({ table, column }) => [`${table}.${column}`, { table, column }] as const)),
    ).values(),
  ];

  /** What must be lost without a column, worked out from what the survey of the whole database says that each part reads. */
  function mustBeLost(table: string, column: string) {
    const reading = parts.filter(({ reads }) => reads.some((one) => one.table === table && one.column === column));
    const last = ({ path }: Part) => String(path.at(-1));
    const entities = new Set(reading.filter((part) => part.kind === 'source' && last(part) !== 'window').map(labelOf));
    const windows = new Set(reading.filter((part) => part.kind === 'source' && last(part) === 'window').map(labelOf));
    // Labels of codes are told by `sourceCodes` alone.
    const fields = new Set(reading.filter((part) => part.kind === 'field' && last(part) !== 'label').map(labelOf));
    return { entities, windows, fields };
  }

  /** A relation that is lost for one variant of its target is told as `Student.attendance(DAILY)`. */
  const isWithin = (label: string, loss: string): boolean =>
    [loss, loss.replace(/(\..*)\(\w+\)$/, '$1')].some((one) => label === one || label.startsWith(`${one}.`));

  /** Where the relation of this label leads, and whether only to rows in force. */
  function relationAt(label: string): { target: string; current: boolean } | undefined {
    const [type = '', ...names] = label.replace(/\(\w+\)$/, '').split('.');
    const [, entity = '', variant = ''] = /^(\w+)(?:\((\w+)\))?$/.exec(type) ?? [];
    let fields = mapping.entities.get(entity)?.variants.get(variant)?.fields;
    for (const [index, name] of names.entries()) {
      const field = fields?.get(name);
      const isLast = index === names.length - 1;
      if (field?.kind === 'items') {
        fields = field.items.find((item) => item.kind === 'embedded')?.fields;
        continue;
      }
      if (isLast && field?.kind === 'relation' && typeof field.target === 'string')
        return { target: field.target, current: field.current };
      fields = field?.kind === 'embedded' ? field.fields : undefined;
      if (field?.kind === 'relation' && typeof field.target !== 'string') fields = field.target.fields;
    }
    return undefined;
  }

  test('each column that the preset reads, taken away alone', async () => {
    const all = columnsOf(parts);
    expect(all.length).toBeGreaterThan(150);
    const columns = process.env['ROLLCALL_TEST_WHOLE'] ? all : all.filter((_, index) => index % each === 0);
    const noticed: string[] = [];
    for (const { table, column } of columns) {
      await rename(table, column, `${column}_gone`);
      await look();
      const losses = (await maple.district.health()).unavailable.map(({ field }) => field);
      const { entities, windows, fields } = mustBeLost(table, column);

      // Everything that reads the column is lost, ...
      const missed = [...entities, ...[...windows].map((label) => `${label}.activeOn`), ...fields].filter(
        (label) => !losses.some((loss) => isWithin(label, loss) || entities.has(label.split('.')[0] ?? '')),
      );
      // ... and nothing else: each loss reads it, or leads to what is lost.
      const needless = losses.filter((loss) => {
        if ([...entities, ...fields].some((label) => isWithin(label, loss))) return false;
        if (loss.endsWith('.activeOn')) return !windows.has(loss.replace('.activeOn', ''));
        const relation = relationAt(loss);
        if (relation === undefined) return true;
        const lost = relation.current ? [...entities, ...windows] : [...entities];
        return !lost.some((label) => label.replace(/\(.*/, '') === relation.target);
      });
      expect({ column: `${table}.${column}`, missed, needless }).toEqual({
        column: `${table}.${column}`,
        missed: [],
        needless: [],
      });

      const answers = await askAll();
      answers.forEach((said, index) => {
        const from = before[index] as Said;
        try {
          if (lostIn(from, said).length > 0) noticed.push(`${table}.${column}`);
        } catch (error) {
          throw new Error(`without ${table}.${column}: ${String(error)}`, { cause: error });
        }
      });
      await rename(table, `${column}_gone`, column);
      await look();
      expect((await maple.district.health()).status).toBe('ok');
    }
    expect(await askAll()).toEqual(before);
    // Nearly all of them hold something that an application can see.
    expect(new Set(noticed).size).toBeGreaterThan(columns.length * 0.8);
  }, 300_000);
}
