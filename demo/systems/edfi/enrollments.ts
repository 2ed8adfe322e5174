import { CURRENT_YEAR } from '../../calendar';
import type { Seat } from '../../classes';
import { isDirty } from '../../dirt';
import type { Enrollment, EntryReason, ExitReason } from '../../enrollments';
import type { Population } from '../../population';
import { halvesOf, sectionKey } from './courses';
import type { Code } from './descriptors';
import { districtId, GRADE_LEVELS, schoolId, type EdFiTables } from './organizations';
import { calendarCode, type Half } from './sessions';

const ENTRY_TYPES: Record<EntryReason, string> = {
  RETURNING: 'Next year school',
  NEW: 'New to education system',
  SAME_STATE: 'Transfer',
  OTHER_STATE: 'Transfer',
  RE_ENTRY: 'Re-entry',
  OTHER_SCHOOL_HERE: 'Transfer',
};
const EXIT_TYPES: Record<ExitReason, string> = {
  END_OF_YEAR: 'End of school year',
  GRADUATED: 'Graduated',
  SAME_STATE: 'Transferred',
  OTHER_STATE: 'Transferred',
  DROPPED_OUT: 'Dropout',
  HOME_SCHOOL: 'Withdrawn',
  OTHER_SCHOOL_HERE: 'Transferred',
};

/** Enrolments at schools, and in sections (session by session). */
export function addEnrollments(tables: EdFiTables, { district, schools, enrollments, seats }: Population, code: Code) {
  const rowOf = ({ student, school, year, grade, entry, entryReason, exit, exitReason }: Enrollment) => {
    const schoolid = schoolId(district, school);
    const namespace = isDirty('ownNamespace', student.number) ? 'own' : undefined;
    return {
      entrydate: entry,
      schoolid,
      studentusi: student.number,
      calendarcode: calendarCode(schoolid, year),
      classofschoolyear: school.level === 'HIGH' ? year.year + 12 - grade : null,
      enrollmenttypedescriptorid: code('EnrollmentType', 'Current'),
      entrygradeleveldescriptorid: code('GradeLevel', GRADE_LEVELS[grade] ?? '', namespace),
      entrytypedescriptorid: code('EntryType', ENTRY_TYPES[entryReason]),
      exitwithdrawdate: exit,
      exitwithdrawtypedescriptorid: exitReason && code('ExitWithdrawType', EXIT_TYPES[exitReason]),
      fulltimeequivalency: 1,
      primaryschool: true,
      repeatgradeindicator: false,
      residencystatusdescriptorid: code('ResidencyStatus', 'Resident of admin unit and school area'),
      schoolyear: year.year,
    };
  };
  let [past, current] = [0, 0];
  for (const enrollment of enrollments) {
    const row = rowOf(enrollment);
    if (enrollment.year.year < CURRENT_YEAR) {
      const leftOpen = enrollment.exitReason === 'END_OF_YEAR' && isDirty('lastYearOpen', ++past);
      const open = { exitwithdrawdate: null, exitwithdrawtypedescriptorid: null };
      tables.studentschoolassociation.add(leftOpen ? { ...row, ...open } : row);
      continue;
    }
    const isUnknown = isDirty('unknownEnrollmentCode', ++current);
    const own = { entrytypedescriptorid: code('EntryType', 'Open enrollment', 'own') };
    tables.studentschoolassociation.add(isUnknown ? { ...row, ...own } : row);
    const other = schools.find((school) => school !== enrollment.school);
    if (other && enrollment.exit === null && isDirty('twoOpenEnrollments', current)) {
      const schoolid = schoolId(district, other);
      const calendarcode = calendarCode(schoolid, enrollment.year);
      tables.studentschoolassociation.add({ ...row, schoolid, calendarcode, primaryschool: false });
    }
  }
  addResponsibilities(tables, district, enrollments, code);
  for (const seat of seats) {
    const { section, student, dropped } = seat;
    for (const half of halvesOf(section)) {
      const span = seatIn(seat, half);
      if (!span) continue;
      tables.studentsectionassociation.add({
        ...span,
        ...sectionKey(district, section, half),
        studentusi: student.number,
        attemptstatusdescriptorid: dropped ? code('AttemptStatus', 'Withdrawn') : null,
        homeroomindicator: section.period === 1,
      });
    }
  }
}

/** Some students live elsewhere, and their own district answers for them. */
function addResponsibilities(
  tables: EdFiTables,
  district: Population['district'],
  enrollments: readonly Enrollment[],
  code: Code,
) {
  const elsewhere = districtId(district) + 1;
  tables.educationorganization.add({
    educationorganizationid: elsewhere,
    nameofinstitution: 'Next Valley School District',
    discriminator: 'edfi.LocalEducationAgency',
  });
  tables.localeducationagency.add({
    localeducationagencyid: elsewhere,
    localeducationagencycategorydescriptorid: code('LocalEducationAgencyCategory', 'Independent'),
  });
  for (const { student, year, entry, exit } of enrollments) {
    if (year.year !== CURRENT_YEAR || student.number % 40 !== 8) continue;
    tables.studenteducationorganizationresponsibilityassociation.add({
      begindate: entry,
      educationorganizationid: elsewhere,
      responsibilitydescriptorid: code('Responsibility', 'Accountability'),
      studentusi: student.number,
      enddate: exit,
    });
  }
}

/** The part of a seat that lies in one session; null when there is none. */
export function seatIn({ begin, end, section }: Seat, half: Half) {
  const session = section.year.terms[half];
  if (begin > session.end || (end !== null && end < session.begin)) return null;
  const isOver = section.year.year < CURRENT_YEAR || half === 'S1';
  return {
    begindate: begin > session.begin ? begin : session.begin,
    enddate: end !== null && end < session.end ? end : isOver ? session.end : null,
  };
}
