import { engines } from '../../engines/fresh-database';
import { madeSystem, type MadeSystem } from '../made-system';
import type { TestDistrict } from '../open';

// A list of plain values is read and searched alike, whether its values stand in one text, in several columns, or in rows.

const codes = { '9': 'GRADE_9', '09': 'GRADE_9', '10': 'GRADE_10', 'a,b': 'GRADE_1', ' x': 'GRADE_2' };

/** A delimited text, and the grade levels in it. */
const TEXTS = [
  [',9,10,', ['GRADE_9', 'GRADE_10']],
  ['09', ['GRADE_9']],
  [' 10 , 9 ', ['GRADE_10', 'GRADE_9']],
  ['910', []],
  ['a,b', []],
  ['9,9', ['GRADE_9', 'GRADE_9']],
  ['K,10', ['GRADE_10']],
  [',,', []],
  ['', []],
  [null, []],
] as const;

describe.each(engines)('%s', (engine) => {
  let system: MadeSystem;
  const text = {
    mysql: 'varchar(60) collate utf8mb4_unicode_ci',
    postgres: 'varchar(60) collate "und-x-icu"',
    sqlite: 'varchar(60) collate nocase',
  }[engine];

  beforeAll(async () => {
    const parts = TEXTS.map(([given]) => (given ?? '').split(','));
    system = await madeSystem(engine, {
      schools: {
        columns: { id: 'int primary key', grades: text, grade_1: text, grade_2: text, days: text },
        rows: TEXTS.map(([grades], id) => [
          id,
          grades,
          parts[id]?.at(-1) ?? null,
          parts[id]?.[1] ?? null,
          ['MTW', 'mT', '', ' W', null][id % 5] ?? null,
        ]),
      },
      offered: {
        columns: { school: 'int', grade: text },
        rows: parts.flatMap((grades, school) => grades.map((grade) => [school, grade])),
      },
    });
  });
  afterAll(() => system.close());

  const open = (fields: object, entity = 'School') =>
    system.open({ entities: { [entity]: { table: 'schools', key: ['id'], fields: { name: 'id', ...fields } } } });

  /** Each value that is shown anywhere finds the rows that show it; another finds none. */
  async function agrees(
    { ask }: TestDistrict,
    field = 'gradeLevels',
    list = 'schools',
    never = 'GRADE_12',
  ): Promise<readonly (readonly string[])[]> {
    const { data, errors } = await ask(`{ ${list} { nodes { id ${field} } } }`);
    expect(errors).toBeUndefined();
    const rows = (data[list].nodes as { id: string; [field: string]: string | string[] }[]).map((node) => ({
      id: node.id,
      values: node[field] as string[],
    }));
    for (const value of new Set([...rows.flatMap(({ values }) => values), never])) {
      const literal = field === 'periods' ? JSON.stringify(value) : value;
      const found = await ask(`{ ${list}(filter: { ${field}: { includes: ${literal} } }) { nodes { id } } }`);
      expect(found.errors).toBeUndefined();
      expect([value, (found.data[list].nodes as { id: string }[]).map(({ id }) => id)]).toEqual([
        value,
        rows.filter(({ values }) => values.includes(value)).map(({ id }) => id),
      ]);
    }
    return rows
      .sort((a, b) => Number(a.id.replace(/.*:/, '')) - Number(b.id.replace(/.*:/, '')))
      .map(({ values }) => values);
  }

  test('delimited text', async () => {
    const shown = await agrees(await open({ gradeLevels: { split: 'grades', by: ',', codes } }));
    expect(shown).toEqual(TEXTS.map(([, grades]) => grades));
  });

  test('delimited text, with one value for all other codes', async () => {
    const shown = await agrees(
      await open({ gradeLevels: { split: 'grades', by: ',', codes, unlisted: { as: 'OTHER' } } }),
    );
    expect(shown[3]).toEqual(['OTHER']);
    expect(shown[4]).toEqual(['OTHER', 'OTHER']);
    expect(shown[6]).toEqual(['OTHER', 'GRADE_10']);
    expect(shown[7]).toEqual([]);
  });

  test('letter by letter', async () => {
    const letters = { M: 'GRADE_1', T: 'GRADE_2', W: 'GRADE_3' };
    const shown = await agrees(await open({ gradeLevels: { split: 'days', by: '', codes: letters } }));
    expect(shown.slice(0, 5)).toEqual([['GRADE_1', 'GRADE_2', 'GRADE_3'], ['GRADE_2'], [], ['GRADE_3'], []]);
  });

  test('texts without codes', async () => {
    const section = await open({ periods: { split: 'grades', by: ',' } }, 'Section');
    const shown = await agrees(section, 'periods', 'sections', 'k');
    expect(shown[2]).toEqual(['10', '9']);
    for (const value of ['', ' 9', '9 ', 'a,b', '%', ',']) {
      const found = await section.ask(
        `{ sections(filter: { periods: { includes: ${JSON.stringify(value)} } }) { nodes { id } } }`,
      );
      expect([value, found.data.sections.nodes]).toEqual([value, []]);
    }
  });

  test('several columns', async () => {
    const list = [
      { column: 'grade_1', codes, unlisted: { as: 'OTHER' } },
      { column: 'grade_2', codes },
    ];
    const shown = await agrees(await open({ gradeLevels: { list } }));
    expect(shown[6]).toEqual(['GRADE_10', 'GRADE_10']);
    expect(shown[3]).toEqual(['OTHER']);
  });

  test('rows of a child table', async () => {
    const shown = await agrees(
      await open({
        gradeLevels: { table: 'offered', on: { school: 'id' }, order: ['grade'], value: { column: 'grade', codes } },
      }),
    );
    expect(shown[0]).toEqual(['GRADE_10', 'GRADE_9']);
    expect(shown[3]).toEqual([]);
  });

  test('several filters must all hold, and one that is not filterable is told', async () => {
    const district = await open({
      gradeLevels: { split: 'grades', by: ',', codes },
      levels: { split: 'days', by: '', codes: { M: 'MIDDLE' }, filterable: false },
    });
    const { errors } = await district.ask('{ schools(filter: { levels: { includes: MIDDLE } }) { nodes { id } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_NOT_FILTERABLE']);
    const empty = await district.ask('{ schools(filter: { gradeLevels: {} }) { nodes { id } } }');
    expect(empty.data.schools.nodes).toHaveLength(TEXTS.length);
    const nothing = await district.ask('{ schools(filter: { gradeLevels: { includes: null } }) { nodes { id } } }');
    expect(nothing.errors?.map(({ extensions }) => extensions.code)).toEqual(['EMPTY_FILTER']);
  });

  test('the codes of a list', async () => {
    const { ask } = await open({ gradeLevels: { split: 'grades', by: ',', codes, unlisted: { as: 'OTHER' } } });
    const { data } = await ask(
      '{ schools(filter: { name: { equals: "6" } }) { nodes { sourceCodes { field code quality } } } }',
    );
    expect(data.schools.nodes[0].sourceCodes).toEqual([
      { field: 'gradeLevels', code: 'K', quality: 'BROADER' },
      { field: 'gradeLevels', code: '10', quality: 'EXACT' },
    ]);
  });
});
