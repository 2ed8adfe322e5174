import type { AbsenceKind } from '../../absences';
import { CURRENT_YEAR, TODAY } from '../../calendar';
import type { Seat } from '../../classes';
import type { Population } from '../../population';
import type { Code } from './descriptors';
import { halvesOf, sectionKey } from './courses';
import { classPeriodName, schoolId, type EdFiTables } from './organizations';
import { halfOn, sessionName } from './sessions';

const CATEGORIES: Record<AbsenceKind, string> = {
  EXCUSED: 'Excused Absence',
  UNEXCUSED: 'Unexcused Absence',
  TARDY: 'Tardy',
  LEFT_EARLY: 'Early departure',
};

/** Absences only. This year's stand in both tables: once a day, and once a class period missed. */
export function addAttendance(tables: EdFiTables, { district, absences, seats }: Population, code: Code) {
  const seatsOf = new Map<number, Seat[]>();
  for (const seat of seats) {
    const { number, year } = seat.enrollment;
    if (year.year === CURRENT_YEAR) seatsOf.set(number, [...(seatsOf.get(number) ?? []), seat]);
  }
  for (const { enrollment, date, kind, reason, periods } of absences) {
    const { student, school, year } = enrollment;
    const half = halfOn(year, date);
    const event = {
      attendanceeventcategorydescriptorid: code('AttendanceEventCategory', CATEGORIES[kind]),
      eventdate: date,
      studentusi: student.number,
      attendanceeventreason: reason,
      arrivaltime: kind === 'TARDY' ? '08:32:00' : null,
      departuretime: kind === 'LEFT_EARLY' ? '12:05:00' : null,
    };
    tables.studentschoolattendanceevent.add({
      ...event,
      schoolid: schoolId(district, school),
      schoolyear: year.year,
      sessionname: sessionName(year, half),
      eventduration: kind === 'TARDY' ? null : periods.length / 6 > 0.5 ? 1 : 0.5,
    });
    for (const seat of seatsOf.get(enrollment.number) ?? []) {
      const { section, begin, end } = seat;
      const isHeld = halvesOf(section).includes(half) && begin <= date && date <= (end ?? TODAY);
      if (!isHeld || !periods.includes(section.period)) continue;
      const key = sectionKey(district, section, half);
      tables.studentsectionattendanceevent.add({ ...event, ...key });
      tables.studentsectionattendanceeventclassperiod.add({
        ...key,
        attendanceeventcategorydescriptorid: event.attendanceeventcategorydescriptorid,
        eventdate: date,
        studentusi: student.number,
        classperiodname: classPeriodName(section.period),
      });
    }
  }
}
