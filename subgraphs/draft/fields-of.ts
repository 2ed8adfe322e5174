import { getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import { written } from '../mapping/reference';
import type { Chosen } from './choose';
import { joinTo } from './choose';
import { codedByValues, codedOf } from './coded';
import type { Context } from './context';
import { stands, type Line, type Plain } from './line';
import { enumOf, ownWords, referenceTo, type Match } from './match';
import { allNouns, namesOf } from './names';
import { isWord } from './words';
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
    if (without.includes(field)) continue;
    const made = byName(chosen, field, match, context);
    if (!made || !match) {
      if (made) fields.push(made.line);
      if (made?.join) joins.push(made.join);
      continue;
    }
    const { join, line } = made;
    const twofold = rival !== undefined && rival.confidence > match.confidence - 0.04 && rival.place === match.place;
    fields.push(twofold ? doubted(line, `${line.because}; or is it ${rival.column.name}?`) : line);
    if (join) joins.push(join);
  }
  return { fields, joins: [...placeJoins(chosen, context, fields), ...joins] };
}

/** The column that is called so; or, of codes, the one whose codes are words of the field's own. */
function byName(chosen: Chosen, field: string, match: Match | undefined, context: Context): Made | undefined {
  const called = match && lineOf(chosen, field, match, context);
  const enumName = enumOf(context.schema, chosen.entity, field);
  if (enumName === undefined || (called && stands(called))) return called && made(called);
  const coded = codedByValues(context.schema, enumName, field, unclaimed(chosen), context);
  if (!coded) return called && made(called);
  const value: Plain = isListed(context.schema, chosen.entity, field) ? { list: [coded.value] } : coded.value;
  return { line: { key: field, value, confidence: coded.confidence, because: coded.because }, join: coded.join };
}

interface Made {
  readonly line: Line;
  readonly join: Line | undefined;
}

const made = ({ join, ...line }: Line & { join?: Line | undefined }): Made => ({ line, join });

/** Columns whose name says nothing that we understand, or nothing but the kind of record. */
function unclaimed({ places, entity }: Chosen): Match[] {
  const { nouns } = namesOf(entity);
  return places.flatMap((place) => {
    const own = ownWords(nouns, place.table);
    return place.table.columns
      .filter(
        ({ sensitive, words }) =>
          !sensitive &&
          words.some((word) => !isWord(word)) &&
          !words.some((word) => allNouns.has(word) && !own.has(word)),
      )
      .map((column): Match => ({
        place,
        column,
        confidence: 0.8,
        because: `whatever ${column.name} means`,
        date: undefined,
      }));
  });
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
  const plain = match.date && match.date !== 'YYYY-MM-DD' ? { column: reference, date: match.date } : reference;
  return { key: field, value: match.value ?? plain, confidence, because };
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
