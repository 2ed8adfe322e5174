import { getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import { written } from '../mapping/reference';
import type { Chosen } from './choose';
import { joinTo } from './choose';
import { codedOf } from './coded';
import type { Context } from './context';
import type { Line, Plain } from './line';
import { enumOf, referenceTo, type Match } from './match';
import { asContract } from './year';

export interface FieldLines {
  readonly fields: readonly Line[];
  readonly joins: readonly Line[];
}

/** The fields of an entity that are columns: each with the likeliest column, and the joins that they need. */
export function fieldsOf(chosen: Chosen, context: Context, without: readonly string[] = []): FieldLines {
  const [fields, joins]: [Line[], Line[]] = [[], []];
  for (const [field, matches] of chosen.matches) {
    const [match, rival] = matches;
    if (!match || without.includes(field)) continue;
    const { join, ...line } = lineOf(chosen, field, match, context);
    const twofold = rival !== undefined && rival.confidence > match.confidence - 0.04 && rival.place === match.place;
    fields.push(twofold ? doubted(line, `${line.because}; or is it ${rival.column.name}?`) : line);
    if (join) joins.push(join);
  }
  return { fields, joins: [...placeJoins(chosen, context, fields), ...joins] };
}

const doubted = (line: Line, because: string): Line => ({
  ...line,
  confidence: Math.min(line.confidence ?? 1, 0.65),
  because,
});

function lineOf(chosen: Chosen, field: string, match: Match, context: Context): Line & { join?: Line | undefined } {
  const reference = referenceTo(match.place, match.column);
  const { confidence, because } = match;
  const enumName = enumOf(context.schema, chosen.entity, field);
  if (enumName !== undefined) {
    const coded = codedOf(context.schema, enumName, field, match, context);
    const value: Plain = isListed(context.schema, chosen.entity, field) ? { list: [coded.value] } : coded.value;
    return { key: field, value, confidence: coded.confidence, because: coded.because, join: coded.join };
  }
  if (field === 'schoolYear') {
    const { years } = context;
    if (!years)
      return {
        key: field,
        value: reference,
        confidence: Math.min(confidence, 0.6),
        because: `${because}; nothing tells whether it begins or ends in that year`,
      };
    return {
      key: field,
      value: asContract(reference, years),
      confidence: Math.min(confidence, years.confidence),
      because: `${because}; ${years.because}`,
    };
  }
  const value = match.date && match.date !== 'YYYY-MM-DD' ? { column: reference, date: match.date } : reference;
  return { key: field, value, confidence, because };
}

function isListed(schema: GraphQLSchema, entity: string, field: string): boolean {
  let type = schema.getType(entity);
  let listed = false;
  for (const name of field.split('.')) {
    const found = isObjectType(type) ? getNullableType(type.getFields()[name]?.type) : undefined;
    listed = isListType(found);
    type = isObjectType(found) ? found : undefined;
  }
  return listed;
}

/** The joins of the tables beside the entity's own that one of these fields is read from. */
export function placeJoins(chosen: Chosen, context: Context, fields: readonly Line[]): Line[] {
  const text = JSON.stringify(fields.map(({ value }) => value));
  return chosen.places.flatMap((place) => {
    const reference = joinTo(chosen, place, context);
    if (place.alias === undefined || !reference || !text.includes(`"${place.alias}.`)) return [];
    const outwards = reference.from === chosen.table;
    const on = Object.fromEntries(
      reference.on.map(([here, there]) =>
        outwards ? [written(there), written(here)] : [written(here), written(there)],
      ),
    );
    const { confidence, because } = reference;
    return [{ key: place.alias, value: { table: place.table.name, on }, confidence, because }];
  });
}
