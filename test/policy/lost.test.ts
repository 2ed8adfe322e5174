import type { Viewer } from '../../schema/viewer';
import type { MadeSystem } from '../district/made-system';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, viewer } from './made-school';

// What the policy needs to know is lost: the database has no such column now. Nobody sees more for that.

const LOST = 'lost_by_an_upgrade';
const staff = (id: number, ...more: string[]) => ({ records: [`maple:staff:${id}`, ...more] });
const lastNames = '{ students { nodes { lastName } } }';

describe.each(engines)('on %s', (engine) => {
  let system: MadeSystem;
  beforeAll(async () => void (system = await madeSchool(engine)));
  afterAll(() => system.close());

  const asked = async (entities: object, who: Viewer, query: string, policy: object = {}) => {
    const { data } = await asking(await openSchool(system, { entities, policy }))(who, query);
    return data as unknown;
  };
  const named = (...names: string[]) => ({ students: { nodes: names.map((lastName) => ({ lastName })) } });

  const fathers = viewer('teacher', 'instruction', staff(1, 'maple:contact:102'));
  const mothers = viewer('teacher', 'instruction', staff(1, 'maple:contact:103'));
  test('whom a court keeps away: from every child of whom the viewer is a contact', async () => {
    const lost = { Contact: { fields: { restrictions: LOST } } };
    expect(await asked(lost, fathers, lastNames)).toEqual(named('Ben', 'Cai', 'Dee'));
    expect(await asked(lost, mothers, lastNames)).toEqual(named('Ada', 'Cai', 'Dee'));
  });

  test.each([
    ['contacts', { Contact: { key: [LOST] } }],
    ['the way to them', { Student: { fields: { contacts: { on: { [LOST]: 'id' } } } } }],
  ])('%s: who is a contact here sees nobody, who is none sees what there was', async (_, lost) => {
    expect(await asked(lost, fathers, lastNames)).toEqual({ students: null });
    const teacher = viewer('teacher', 'instruction', staff(1));
    expect(await asked(lost, teacher, lastNames)).toEqual(named('Ada', 'Ben', 'Cai', 'Dee'));
  });

  test('addresses by which contacts are known: whoever comes with one sees nobody', async () => {
    const lost = { Contact: { fields: { emails: { list: [{ address: LOST }] } } } };
    const policy = { identify: ['records', 'email'] };
    const teacher = viewer('teacher', 'instruction', { ...staff(1), email: 'father@mail.example' });
    expect(await asked({}, teacher, lastNames, policy)).toEqual(named('Ben', 'Cai', 'Dee'));
    expect(await asked(lost, teacher, lastNames, policy)).toEqual({ students: null });
    expect(await asked(lost, teacher, lastNames)).toEqual(named('Ada', 'Ben', 'Cai', 'Dee'));
  });

  test.each(['begin', 'end'])('the %s of posts: nobody has one', async (day) => {
    const lost = { Staff: { fields: { roles: { fields: { [day]: LOST } } } } };
    expect(await asked(lost, viewer('teacher', 'instruction', staff(5)), lastNames)).toEqual(named('Ada'));
    expect(await asked(lost, viewer('principal', 'administration', staff(6)), lastNames)).toEqual({ students: null });
  });

  test('whether an address is to be published', async () => {
    const lost = { Student: { fields: { addresses: { fields: { doNotPublish: { column: LOST } } } } } };
    const query = '{ student(id: "maple:student:5") { addresses { street } } }';
    const seen = await asked(lost, viewer('teacher', 'instruction', staff(6)), query);
    expect(seen).toEqual({ student: { addresses: null } });
  });

  test('what a day of attendance tells', async () => {
    const lost = { AttendanceEvent: { variants: { DAILY: { fields: { status: { column: LOST } } } } } };
    const query = '{ student(id: "maple:student:1") { attendance { date } } }';
    const seen = await asked(lost, viewer('teacher', 'instruction', staff(1)), query);
    expect(seen).toEqual({ student: { attendance: null } });
  });

  test('what a contact is to the student', async () => {
    const lost = { Contact: { fields: { relation: { column: LOST, codes: { P: 'PROBATION_OFFICER' } } } } };
    const query = '{ student(id: "maple:student:1") { contacts { name } } }';
    expect(await asked(lost, viewer('teacher', 'instruction', staff(1)), query)).toEqual({
      student: { contacts: null },
    });
  });

  test('a tie for which the district forbids: it forbids for all', async () => {
    const forbid = [{ categories: ['DIRECTORY'], relationship: 'own-child', reason: 'Not of their own children.' }];
    const registrar = viewer('registrar', 'administration', { records: ['maple:contact:103'] });
    expect(await asked({}, registrar, lastNames, { forbid })).toEqual(named('Ada', 'Cai', 'Dee', 'Eve', 'Flo'));
    const lost = { Contact: { fields: { isLegalGuardian: { column: LOST } } } };
    expect(await asked(lost, registrar, lastNames, { forbid })).toEqual({ students: null });
    const other = viewer('registrar', 'administration');
    expect(await asked(lost, other, lastNames, { forbid })).toEqual(named('Ada', 'Ben', 'Cai', 'Dee', 'Eve', 'Flo'));
  });
});
