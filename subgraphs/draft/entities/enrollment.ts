import { plainReference, referencesTo, type Chosen } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';
import { chosenOf, entityLines, towards, windowLine } from './source-lines';

export function draftEnrollment(chosen: Chosen, context: Context): Line {
  const lines = fieldsOf(chosen, context);
  const school = chosenOf(context, 'School');
  const reference = school && plainReference(chosen.table, school.table, context);
  const next = school && referencesTo(chosen.table, school.table, context).find(({ role }) => role.includes('next'));
  return entityLines(chosen, lines, {
    window: windowLine(chosen, 'entryDate', 'exitDate', lines.fields),
    fields: [...(reference ? [towards('school', reference)] : []), ...(next ? [towards('nextYearSchool', next)] : [])],
  });
}
