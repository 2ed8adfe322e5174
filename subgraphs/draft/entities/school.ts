import { written } from '../../mapping/reference';
import type { Chosen } from '../choose';
import { plainReference } from '../choose';
import type { Context } from '../context';
import { gradeLevelsOf } from '../children';
import { fieldsOf } from '../fields-of';
import { share } from '../holding';
import type { Line } from '../line';
import { ownWords, referenceTo } from '../match';
import { namesOf } from '../names';
import { addressParts } from '../reached';
import { backwards, chosenOf, entityLines } from './source-lines';

export function draftSchool(chosen: Chosen, context: Context): Line {
  const { fields, joins } = fieldsOf(chosen, context);
  const withArea = fields.map((line) => (line.key === 'phone' ? phoneWithArea(chosen, line) : line));
  const more = [
    ...address(chosen),
    ...gradeLevelsOf(chosen.table, context, context.schema),
    ...listsOf(chosen, context),
  ];
  return entityLines(chosen, { fields: withArea, joins }, { fields: more });
}

/** `563-6700`, with the area code in a column of its own. */
function phoneWithArea({ table }: Chosen, line: Line): Line {
  const area = table.columns.find(({ words, sensitive }) => !sensitive && words.join(' ') === 'area code');
  const phone = table.columns.find(({ name }) => written(name) === line.value);
  const isShort = phone && share(phone.holding, (value) => value.replace(/\D/g, '').length === 7) > 0.8;
  if (!isShort || typeof line.value !== 'string') return line;
  if (!area)
    return {
      ...line,
      confidence: Math.min(line.confidence ?? 1, 0.65),
      because: `${line.because ?? ''}, all without an area code`,
    };
  const whole = { concat: [written(area.name), line.value], with: '-' };
  const value = { choose: [{ when: { [line.value]: { not: null } }, then: whole }] };
  return { ...line, value, because: `${line.because ?? ''}, without the area code, which stands in ${area.name}` };
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
