import { CURRENT_YEAR } from '../../calendar';
import type { Vaccine } from '../../health-records';
import type { Population } from '../../population';
import { startingYear, type OpenSisTables } from './numbers';

/** Nurses write the names of vaccines as they like: two spellings of each. */
const VACCINES: Record<Vaccine, readonly [string, string]> = {
  DTAP: ['DTaP', 'DTP'],
  POLIO: ['Polio', 'IPV'],
  MMR: ['MMR', 'MMR '],
  HEP_B: ['Hep B', 'Hepatitis B'],
  VARICELLA: ['Varicella', 'Chickenpox'],
  MENINGOCOCCAL: ['Meningococcal', 'MenACWY'],
};

/** Sensitive neighbours of the student: what nobody sees by accident must be there to be withheld. Exemptions have no place. */
export function addHealth(tables: OpenSisTables, { students, enrollments, healthRecords }: Population) {
  const dose = (student_id: number, type: string, medical_date: string, comments: string) =>
    tables.student_immunization.add({
      id: tables.student_immunization.rows.length + 1,
      student_id,
      type,
      medical_date,
      comments,
    });
  for (const { student, required, additional, asOf } of healthRecords) {
    for (const { vaccine, doses } of required)
      for (const date of doses)
        dose(student.number, 'Immunization', date, VACCINES[vaccine][student.number % 2 === 0 ? 0 : 1]);
    for (const { name, doses } of additional)
      for (const date of doses) dose(student.number, 'Immunization', date, name);
    if (student.number % 5 === 0) dose(student.number, 'Physical', asOf, 'Sports physical');
  }
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
  for (const { number } of students) {
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
