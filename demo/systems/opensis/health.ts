import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import { startingYear, type OpenSisTables } from './numbers';

const VACCINES = ['MMR', 'DTaP', 'Polio', 'Varicella', 'Hep B'];

/** Sensitive neighbours of the student: what nobody sees by accident must be there to be withheld. */
export function addHealth(tables: OpenSisTables, { students, enrollments }: Population) {
  for (const { student, school, year } of enrollments) {
    if (year.year !== CURRENT_YEAR || student.number % 4 !== 0) continue;
    tables.medical_info.add({
      id: tables.medical_info.rows.length + 1,
      student_id: student.number,
      syear: startingYear(CURRENT_YEAR),
      school_id: school.number,
      physician: 'Dr. Invented',
      physician_phone: '217-555-0190',
      preferred_hospital: '',
    });
  }
  for (const { number, birthDate } of students) {
    VACCINES.slice(0, number % 6).forEach((comments, index) => {
      const id = tables.student_immunization.rows.length + 1;
      const medical_date = `${Number(birthDate.slice(0, 4)) + index + 1}-05-14`;
      tables.student_immunization.add({ id, student_id: number, type: 'Immunization', medical_date, comments });
    });
    if (number % 11 === 0) {
      const alert = { title: 'Peanut allergy', alert_date: '2025-08-20' };
      tables.student_medical_alerts.add({
        id: tables.student_medical_alerts.rows.length + 1,
        student_id: number,
        ...alert,
      });
    }
    if (number % 13 === 0) {
      const visit = {
        school_date: '2025-11-04',
        time_in: '1:00',
        time_out: '1:20',
        reason: 'Headache',
        result: 'Rest',
      };
      tables.student_medical_visits.add({
        id: tables.student_medical_visits.rows.length + 1,
        student_id: number,
        ...visit,
      });
    }
    if (number % 17 === 0) {
      const note = { doctors_note_date: '2025-10-01', doctors_note_comments: 'Inhaler before sport' };
      tables.student_medical_notes.add({
        id: tables.student_medical_notes.rows.length + 1,
        student_id: number,
        ...note,
      });
    }
  }
}
