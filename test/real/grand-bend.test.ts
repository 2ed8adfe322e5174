import { parse } from 'yaml';
import { draft } from '../../subgraphs/draft/draft';
import { inspect } from '../../subgraphs/inspect/inspect';
import { checked } from '../check/checked';
import { contract } from '../district/open';
import { careFacts } from './grand-bend-care';
import { classFacts } from './grand-bend-classes';
import { peopleFacts } from './grand-bend-people';
import { recordFacts } from './grand-bend-records';
import { studyFacts } from './grand-bend-studies';
import { openRealDistrict, realDistrictFolder, type RealDistrict } from './real-district';

// Grand Bend is the Ed-Fi Alliance's sample district: invented students, but a database as the world has them.
const folder = realDistrictFolder('grand-bend');

if (folder === undefined) {
  test('the real district is not here: nothing to check', () => expect(folder).toBeUndefined());
} else {
  describe('Grand Bend, through the Ed-Fi preset as it stands', () => {
    let district: RealDistrict;
    beforeAll(async () => {
      district = await openRealDistrict(folder, 'ed-fi-ods-5.2', '2022-05-02'); // a Monday in the last grading period
    }, 120_000);
    afterAll(() => district.close());

    test.each([...peopleFacts, ...recordFacts, ...classFacts, ...careFacts, ...studyFacts])('$name', async (fact) => {
      const { answer, statements } = await fact.answer(district);
      expect(answer).toEqual(await district.sql(fact.sql));
      expect(fact.digest?.(answer) ?? answer).toEqual(fact.known);
      expect(statements).toBe(fact.statements);
    });

    test('it is recognised, and drafted as its preset and no more', async () => {
      const { database } = district.content;
      const asked = { address: String(database), contract: contract.schema, seconds: 30, say: () => undefined };
      const { system, entities } = await inspect(asked);
      expect(system).toMatchObject({ system: 'Ed-Fi ODS', preset: 'ed-fi-ods-5.2', isMadeFor: true });
      expect(entities.map(({ entity }) => entity)).toEqual(
        expect.arrayContaining(['Student', 'School', 'Enrollment', 'Contact', 'Staff', 'Section']),
      );
      const named = { district: { id: 'real', name: 'A real district' }, variable: 'REAL_DATABASE', file: undefined };
      const made = await draft({ ...asked, ...named });
      expect(parse(made?.text ?? '')).toEqual({
        district: named.district,
        database: '${REAL_DATABASE}',
        timeZone: 'UTC',
        preset: 'ed-fi-ods-5.2',
      });
    });

    test('the check finds what is in the data, and no error that is not', async () => {
      const report = await checked(district.content, { seconds: 30 });
      // What the user of the tests may do, and indexes that the sample lacks, are not the data.
      const ofTheData = report.findings.filter(
        ({ severity, code }) => severity !== 'note' && !/^USER_|^LINK_/.test(code),
      );
      expect(ofTheData.map(({ code, about, says }) => [code, about, /[\d,]+ of [\d,]+ rows/.exec(says)?.[0]])).toEqual([
        ['LEADS_NOWHERE', 'Staff.roles.school', '3 of 69 rows'],
        ['CODE_NOT_COVERED', 'Staff.roles.role', '3 of 69 rows'],
        // Where others tell why, its schools repeat that the student was absent.
        ['CODE_NOT_COVERED', 'AttendanceEvent(DAILY).reason', '1,917 of 1,917 rows'],
        ['CODE_NOT_COVERED', 'AttendanceEvent(SECTION).reason', '12,950 of 12,950 rows'],
        ['CODE_NOT_COVERED', 'DisciplineIncident.behaviors', '10 of 21 rows'],
        ['CODE_NOT_COVERED', 'DisciplineIncident.myBehaviors', '10 of 21 rows'],
        ['CODE_NOT_COVERED', 'SpecialEducation.disabilities.type', '5 of 21 rows'],
      ]);
      expect(report.enrollment).toEqual([
        { school: 'Grand Bend Elementary School', current: 400, open: 400, all: 400 },
        { school: 'Grand Bend High School', current: 320, open: 320, all: 320 },
        { school: 'Grand Bend Middle School', current: 240, open: 240, all: 240 },
      ]);
    }, 120_000);

    test('the number of statements does not grow with the number of students', async () => {
      const query = `query ($first: Int) { students(first: $first) { nodes {
        id demographics { sex races } addresses { city } currentEnrollment { school { name } }
        contacts { name phones { number } } attendance(last: 10) { date } grades(last: 5) { numeric section { id } }
      } } }`;
      const few = await district.ask(query, { first: 10 });
      const many = await district.ask(query, { first: 200 });
      expect([few.statements, many.statements]).toEqual([10, 10]);
      expect(many.unmapped).toEqual([]);
    });
  });
}
