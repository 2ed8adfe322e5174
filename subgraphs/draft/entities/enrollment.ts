import { plainReference, referencesTo, type Chosen } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';
import type { Reference } from '../references';
import { chosenOf, entityLines, towards, windowLine } from './source-lines';

export function draftEnrollment(chosen: Chosen, context: Context): Line {
  const lines = fieldsOf(chosen, context);
  const school = chosenOf(context, 'School');
  const reference = school && plainReference(chosen.table, school.table, context);
  // The way is no surer than where it leads.
  const to = (field: string, way: Reference): Line =>
    towards(field, { ...way, confidence: Math.min(way.confidence, school?.confidence ?? 1) });
  const next = school && referencesTo(chosen.table, school.table, context).find(({ role }) => role.includes('next'));
  return entityLines(chosen, lines, {
    window: windowLine(chosen, 'entryDate', 'exitDate', lines.fields),
    fields: [...(reference ? [to('school', reference)] : []), ...(next ? [to('nextYearSchool', next)] : [])],
  });
}
