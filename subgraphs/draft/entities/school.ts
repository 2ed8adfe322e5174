import { written } from '../../mapping/reference';
import type { Chosen } from '../choose';
import { plainReference } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';
import { ownWords, referenceTo } from '../match';
import { namesOf } from '../names';
import { addressParts } from '../reached';
import { backwards, chosenOf, entityLines } from './source-lines';

export function draftSchool(chosen: Chosen, context: Context): Line {
  const lines = fieldsOf(chosen, context);
  return entityLines(chosen, lines, { fields: [...address(chosen), ...listsOf(chosen, context)] });
}

function address(chosen: Chosen): Line[] {
  const own = ownWords(namesOf('School').nouns, chosen.table);
  const found = addressParts(chosen.places, own);
  const [first] = [...found].sort((a, b) => Number(a.type === 'MAILING') - Number(b.type === 'MAILING'));
  if (!first) return [];
  const { parts, confidence } = first;
  return [...parts].map(([part, { place, column }]) => ({
    key: `address.${part}`,
    value: referenceTo(place, column),
    confidence,
    because: `named so, beside ${[...parts.values()].map((one) => written(one.column.name)).join(', ')}`,
  }));
}

/** Terms and sections, where they lead to a school. */
function listsOf(school: Chosen, context: Context): Line[] {
  return (['Term', 'Section'] as const).flatMap((entity) => {
    const other = chosenOf(context, entity);
    const reference = other && plainReference(other.table, school.table, context);
    return reference ? [backwards(entity === 'Term' ? 'terms' : 'sections', reference)] : [];
  });
}
