import type { MadeSystem } from '../district/made-system';
import { custodian } from '../../subgraphs/policy/custodian';
import { engines } from '../engines/fresh-database';
import { madeSchool, openSchool, viewer } from './made-school';

// A value that decides whether a row may be known of: where the mapping itself says it, no row has to be asked; where it is not
// understood, it weighs as much as it can.

const teacher = viewer('teacher', 'instruction', { records: ['maple:staff:1'] });
const programs = (type: string) => ({
  Student: { fields: { programs: { on: { student: 'id' } } } },
  ProgramParticipation: { table: 'days', key: ['id'], fields: { program: { name: 'status', type } } },
});
const addresses = (doNotPublish: object) => ({
  Student: { fields: { addresses: { list: [{ street: 'medicine', doNotPublish }] } } },
});

describe.each(engines)('on %s', (engine) => {
  let system: MadeSystem;
  beforeAll(async () => void (system = await madeSchool(engine)));
  afterAll(() => system.close());

  async function asked(differences: object, fields: string) {
    const { district, statements } = await openSchool(system, differences);
    const query = `{ student(id: "maple:student:1") { ${fields} } }`;
    const student = async (who: typeof teacher) => {
      statements.length = 0;
      const { data } = await district.answer({ query }, who);
      return (JSON.parse(JSON.stringify(data)) as { student: Record<string, unknown[]> }).student;
    };
    const ofTeacher = await student(teacher);
    const sql = statements.filter(({ label }) => label.startsWith('Student')).map(({ sql }) => sql);
    return { ofTeacher, sql, ofAdministrator: await student(custodian('maple')) };
  }

  test.each([
    ['a constant', { constant: 'COCURRICULAR' }, {}],
    ['a constant with codes', { constant: 'sport', codes: { sport: 'COCURRICULAR' } }, {}],
    ['a parameter', { parameter: 'kind', codes: { sport: 'COCURRICULAR' } }, { parameters: { kind: 'sport' } }],
  ])('%s that anybody may read is no condition', async (_, type, more) => {
    const entities = programs(type as never);
    const { ofTeacher, ofAdministrator, sql } = await asked({ entities, ...more }, 'programs { program { name } }');
    expect(ofTeacher['programs']).toHaveLength(5);
    expect(ofTeacher).toEqual(ofAdministrator);
    expect(sql).toHaveLength(2);
    expect(sql[1]).not.toMatch(/case|exists/);
  });

  test.each([
    ['what the viewer may not read', { constant: 'HOMELESS' }],
    ['a code that stands for nothing known', { constant: 'unheard-of', codes: {} }],
  ])('of %s no row is asked for', async (_, type) => {
    const entities = programs(type as never);
    const { ofTeacher, ofAdministrator, sql } = await asked({ entities }, 'programs { program { name } }');
    expect(ofTeacher['programs']).toEqual([]);
    expect(ofAdministrator['programs']).toHaveLength(5);
    expect(sql).toHaveLength(1);
  });

  test('an item of a list is left out, and what it holds is not read', async () => {
    const fields = 'lastName addresses { street }';
    const hidden = await asked({ entities: addresses({ constant: true }) }, fields);
    expect(hidden.ofTeacher).toEqual({ lastName: 'Ada', addresses: [] });
    expect(hidden.ofAdministrator['addresses']).toEqual([{ street: 'a-medicine' }]);
    expect(hidden.sql.join()).not.toContain('medicine');
    const open = await asked({ entities: addresses({ constant: false }) }, fields);
    expect(open.ofTeacher).toEqual(open.ofAdministrator);
  });

  test.each([
    ['that is neither yes nor no', 'lunch', false],
    ['of a code that is not known', { column: 'lunch', codes: { REDUCED: true } }, false],
    ['of a constant that is neither', { constant: 'perhaps' }, false],
    ['that says no', { column: 'lunch', codes: { FREE: false } }, true],
    ['that is not set', { choose: [{ when: { lunch: 'NONE' }, then: 'lunch' }] }, true],
  ])('of what bears a mark %s', async (_, mark, isShown) => {
    const { ofTeacher, ofAdministrator } = await asked({ entities: addresses(mark as object) }, 'addresses { street }');
    const own = [{ street: 'a-medicine' }];
    expect(ofAdministrator['addresses']).toEqual(own);
    expect(ofTeacher['addresses']).toEqual(isShown ? own : []);
  });
});
