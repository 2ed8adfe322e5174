import { askAll } from './asking';
import { beside, cursor, edge, page, pupil, query } from './beside';

describe('a value that is not what the contract promises is null with an error', () => {
  const wrong: [string, object, string][] = [
    ['number for text', { firstName: 7 }, 'firstName'],
    ['object for text', { firstName: { secret: 1 } }, 'firstName'],
    ['list for text', { firstName: ['secret'] }, 'firstName'],
    ['missing field', { firstName: undefined }, 'firstName'],
    ['unknown enum value', { gradeLevel: 'SECRET_GRADE' }, 'gradeLevel'],
    ['enum of Object.prototype', { gradeLevel: 'constructor' }, 'gradeLevel'],
    ['date of no calendar', { birthDate: '2012-13-01' }, 'birthDate'],
    ['date as moment', { birthDate: '2012-01-01T00:00:00Z' }, 'birthDate'],
    ['date as number', { birthDate: 20120101 }, 'birthDate'],
  ];
  test.each(wrong)('%s', async (_, over, field) => {
    const { fanOut } = await beside(() => page([edge(over)]));
    const { data, errors } = await askAll(fanOut, query);
    expect(data.students.nodes[2]).toEqual({ ...pupil, [field]: null });
    expect(errors).toEqual([
      {
        path: ['students', 'nodes', 2, field],
        code: 'DISTRICT_ANSWER_INVALID',
        district: 'harbor-city',
        message: expect.stringContaining(`Student.${field}`),
      },
    ]);
    expect(JSON.stringify({ data, errors })).not.toMatch(/secret/i);
  });

  test('keys that were not asked for, and __proto__, are left behind', async () => {
    const { fanOut } = await beside((_, response) => {
      const text = JSON.stringify(page([edge({ extra: 'secret' })])).replace(
        '"extra"',
        '"__proto__":{"polluted":true},"extra"',
      );
      response.end(text);
      return undefined;
    });
    const { data, errors } = await askAll(fanOut, query);
    expect(errors).toEqual([]);
    expect(data.students.nodes[2]).toEqual(pupil);
    expect(JSON.stringify(data)).not.toMatch(/secret|polluted/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('errors inside a district', () => {
  test('get the path that the row has in the merged list, and are dropped with rows that are not on the page', async () => {
    const errors = [
      {
        message: 'District harbor-city holds a value of birthDate that is not a date.',
        path: ['page', 'edges', 0, 'n0', 'birthDate'],
        extensions: { code: 'SOURCE_VALUE_INVALID', stack: 'secret' },
      },
      {
        message: 'District harbor-city holds a row whose Student.school names a record that is not there.',
        path: ['page', 'edges', 0, 'n0', 'gradeLevel'],
        extensions: { code: 'SOURCE_ORPHAN' },
      },
      { message: 'secret', path: ['page', 'edges', 1, 'n0', 'firstName'] },
      { message: 'secret', path: ['page', 'edges', 2, 'n0', 'firstName'] },
    ];
    const rows = ['B', 'D', 'E'].map((name, index) =>
      edge({ lastName: name, id: `harbor-city:student:${index}` }, cursor([name, null])),
    );
    const { fanOut } = await beside(() => ({ ...page(rows), errors }));
    const { errors: said } = await askAll(
      fanOut,
      '{ students(first: 4) { edges { x: node { lastName id firstName birthDate gradeLevel } } } }',
    );
    expect(said).toEqual([
      {
        message: errors[0]!.message,
        path: ['students', 'edges', 1, 'x', 'birthDate'],
        code: 'SOURCE_VALUE_INVALID',
        district: 'harbor-city',
      },
      {
        message: errors[1]!.message,
        path: ['students', 'edges', 1, 'x', 'gradeLevel'],
        code: 'SOURCE_ORPHAN',
        district: 'harbor-city',
      },
      {
        message: 'District harbor-city could not answer.',
        path: ['students', 'edges', 3, 'x', 'firstName'],
        code: 'DISTRICT_FAILED',
        district: 'harbor-city',
      },
    ]);
  });

  const refused = {
    message: 'District harbor-city cannot filter by birthPlace.',
    path: ['page'],
    extensions: { code: 'FIELD_NOT_FILTERABLE' },
  };

  test('what the application can mend is said, beside the rows of the others', async () => {
    const { fanOut } = await beside(() => ({ data: { page: null }, errors: [refused] }));
    const { data, errors } = await askAll(fanOut, query);
    expect(errors).toEqual([
      { message: refused.message, path: ['students'], code: 'FIELD_NOT_FILTERABLE', district: 'harbor-city' },
    ]);
    expect(data.students.completeness.missing).toEqual([{ district: 'harbor-city', reason: 'REFUSED' }]);
    expect(data.students.nodes.length).toBe(2);
  });

  test('when every district says so, there is no list', async () => {
    const { fanOut } = await beside(() => ({ data: { page: null }, errors: [refused] }));
    const { data, errors } = await askAll(fanOut, '{ students(districts: ["harbor-city"]) { nodes { id } } }');
    expect(data).toEqual({ students: null });
    expect(errors).toMatchObject([{ code: 'FIELD_NOT_FILTERABLE' }]);
  });
});
