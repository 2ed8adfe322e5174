import type { Chosen } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';
import { wholeName } from './contact';
import { entityLines } from './source-lines';

export function draftStaff(chosen: Chosen, context: Context, sections: readonly Line[]): Line {
  const lines = fieldsOf(chosen, context);
  const name = lines.fields.some(({ key }) => key === 'name') ? [] : wholeName(chosen);
  return entityLines(chosen, lines, { fields: [...name, ...sections] });
}
