import type { DisciplinaryAction } from '../../disciplinary-actions';
import type { Behavior } from '../../incidents';
import type { Population } from '../../population';
import { startingYear, type Numbers, type RosarioTables } from './numbers';

/**
 * The fields of a referral, as RosarioSIS comes with them: which column holds which is told by a row of discipline_fields only,
 * in capitals, whatever the database makes of names. This site took "Parents Contacted" off the form.
 */
const FIELDS = [
  [1, 'Violation', 'multiple_checkbox', 'CATEGORY_1'],
  [2, 'Detention Assigned', 'multiple_radio', 'CATEGORY_2'],
  [3, 'Parents Contacted By Teacher', 'checkbox', 'CATEGORY_3'],
  [4, 'Parent Contacted by Administrator', 'text', 'CATEGORY_4'],
  [5, 'Suspensions (Office Only)', 'multiple_checkbox', 'CATEGORY_5'],
  [6, 'Comments', 'textarea', 'CATEGORY_6'],
] as const;

const VIOLATIONS: Record<Behavior, string> = {
  FIGHT: 'Fighting',
  BULLYING: 'Harassment',
  THEFT: 'Theft',
  VANDALISM: 'Vandalism',
  DISRUPTION: 'Talking out of Turn',
  TOBACCO: 'Smoking',
  WEAPON: 'Other',
};

/** A referral is about one student and what he or she did: RosarioSIS has no incidents, no victims and no witnesses. */
export function addDiscipline(tables: RosarioTables, population: Population, numbers: Numbers) {
  const { incidents, disciplinaryActions, schools, years, principalOf } = population;
  for (const [id, title, data_type, column_name] of FIELDS)
    tables.discipline_fields.add({ id, title, short_name: '', data_type, column_name });
  for (const { year } of years)
    for (const { number: school_id } of schools)
      for (const [discipline_field_id, title] of FIELDS)
        tables.discipline_field_usage.add({
          id: tables.discipline_field_usage.rows.length + 1,
          discipline_field_id,
          syear: startingYear(year),
          school_id,
          title,
          sort_order: discipline_field_id,
        });
  for (const { parts, school, year, date, account, ...incident } of incidents) {
    for (const part of parts.filter(({ role }) => role === 'PERPETRATOR')) {
      const actions = disciplinaryActions.filter((action) => action.part === part);
      tables.discipline_referrals.add({
        id: tables.discipline_referrals.rows.length + 1,
        syear: startingYear(year.year),
        student_id: part.student.number,
        school_id: school.number,
        staff_id: incident.reporter === 'STAFF' ? numbers.staff(year.year, principalOf(school, year.year)) : null,
        entry_date: date,
        category_1: ticked(part.behaviors.map((behavior) => VIOLATIONS[behavior])),
        category_2: actions.some(({ measures }) => measures.includes('DETENTION')) ? '30 Minutes' : null,
        category_3: part.student.number % 2 === 0 ? 'Y' : null,
        category_5: ticked(actions.flatMap(suspensionOf)),
        category_6: account,
      });
    }
  }
}

/** What several boxes hold: ||a||b|| */
const ticked = (values: readonly string[]): string | null => (values.length > 0 ? `||${values.join('||')}||` : null);

function suspensionOf({ measures, length }: DisciplinaryAction): string[] {
  if (measures.includes('IN_SCHOOL_SUSPENSION')) return ['In School Suspension'];
  if (!measures.includes('OUT_OF_SCHOOL_SUSPENSION')) return [];
  return [length === 1 ? '1 Day' : (length ?? 0) >= 5 ? '5 Days' : '3 Days'];
}
