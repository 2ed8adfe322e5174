import { inventDatabase, places } from '../cases/invented-district';
import { checked, codesOf } from './checked';

// On whole systems the check finds what was put into their data, and no error that is not there.

describe.each(places)('$system on $engine', (place) => {
  test('no error, and every statement is answered', async () => {
    const { database, content } = await inventDatabase(place, 60);
    const report = await checked(content, { seconds: 30 });
    await database.drop();
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(codesOf(report)).not.toContain('REFUSED');
    expect(codesOf(report)).not.toContain('NOT_FINISHED');
    const students = report.types.find(({ label }) => label === 'Student')!;
    // A nightly export has those who are here this school year.
    const rows = place.system === 'oneroster' ? 51 : 60;
    expect(students.rows).toBe(rows);
    expect(students.fields.find(({ field }) => field === 'lastName')).toMatchObject({ filled: rows, unread: 0 });
    expect(report.enrollment.length).toBeGreaterThan(1);
  }, 120_000);
});
