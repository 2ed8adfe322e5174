import { classFacts } from './grand-bend-classes';
import { peopleFacts } from './grand-bend-people';
import { recordFacts } from './grand-bend-records';
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

    test.each([...peopleFacts, ...recordFacts, ...classFacts])('$name', async (fact) => {
      const { answer, statements } = await fact.answer(district);
      expect(answer).toEqual(await district.sql(fact.sql));
      expect(fact.digest?.(answer) ?? answer).toEqual(fact.known);
      expect(statements).toBe(fact.statements);
    });

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
