import { backwards, chosenOf, entityLines } from './source-lines';
import { plainReference, type Chosen } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';

export function draftStaff(chosen: Chosen, context: Context): Line {
  const lines = fieldsOf(chosen, context);
  const assignment = chosenOf(context, 'Section');
  const reference = assignment && plainReference(assignment.table, chosen.table, context);
  void reference;
  void backwards;
  return entityLines(chosen, lines);
}
