import { CURRENT_YEAR, plusDays, type TermName } from '../../calendar';
import type { Population } from '../../population';
import { DISTRICT, orgId, type DeliveryFiles } from './files';

/** Name, type, and the session that it is part of. */
const SESSIONS: Readonly<Record<TermName, readonly [string, string, TermName | null]>> = {
  YEAR: ['School Year 2025-2026', 'schoolYear', null],
  S1: ['Semester 1', 'semester', 'YEAR'],
  S2: ['Semester 2', 'semester', 'YEAR'],
  Q1: ['Quarter 1', 'gradingPeriod', 'S1'],
  Q2: ['Quarter 2', 'gradingPeriod', 'S1'],
  Q3: ['Quarter 3', 'gradingPeriod', 'S2'],
  Q4: ['Quarter 4', 'gradingPeriod', 'S2'],
};

export const sessionId = (term: TermName): string => `as-2026-${term}`;

/** The schools, and the sessions of this school year. A session ends on the day after its last. */
export function addCalendar({ orgs, academicSessions }: DeliveryFiles, { district, schools, years }: Population) {
  orgs.add({ sourcedId: DISTRICT, name: district.name, type: 'district', identifier: `0${district.code}` });
  for (const { number, name } of schools) {
    // The state's own number of a school, where it has none of the national center.
    const identifier =
      number % 3 === 0 ? `${district.code}-${number}` : `0${district.code}${String(number).padStart(5, '0')}`;
    orgs.add({ sourcedId: orgId(number), name, type: 'school', identifier, parentSourcedId: DISTRICT });
  }
  const year = years.find((one) => one.year === CURRENT_YEAR);
  for (const [term, [title, type, parent]] of Object.entries(SESSIONS) as [TermName, (typeof SESSIONS)[TermName]][]) {
    const span = year?.terms[term];
    if (!span) continue;
    academicSessions.add({
      sourcedId: sessionId(term),
      title,
      type,
      startDate: span.begin,
      endDate: plusDays(span.end, 1),
      parentSourcedId: parent && sessionId(parent),
      schoolYear: String(CURRENT_YEAR),
    });
  }
}
