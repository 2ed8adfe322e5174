import { getNamedType, isObjectType } from 'graphql';
import type { Contract } from '../../schema/contract';
import { objectType } from '../../schema/contract';
import { compilePlace, type Place } from './place';
import { recordsQuestion, type RecordsQuestion } from './question';
import type { Field, Scope } from './selection';

/** A root field that finds records by their ids: `student(id:)` finds one of its type, `_entities` any of any type. */
export interface LookUpField {
  readonly field: Field;
  /** The type of the record; undefined where each representation names its own. */
  readonly type: string | undefined;
  /** What is selected of records of a type that has ids. */
  readonly placeFor: (type: string) => Place;
}

/** All look-ups of an operation: a district gets one question for all that it holds of them. */
export interface LookUps {
  readonly fields: readonly LookUpField[];
  readonly questionFor: (places: readonly Place[]) => RecordsQuestion;
}

export function compileLookUps(contract: Contract, scope: Scope, fields: readonly Field[]): LookUps {
  const questions = new Map<string, RecordsQuestion>();
  return {
    fields: fields.map((field, index) => compileLookUp(contract, scope, field, `r${index}`)),
    questionFor: (places) => {
      const key = places.map(({ name }) => name).join();
      const known = questions.get(key) ?? recordsQuestion(scope, places);
      questions.set(key, known);
      return known;
    },
  };
}

function compileLookUp(contract: Contract, scope: Scope, field: Field, name: string): LookUpField {
  const type = getNamedType(field.definition.type);
  if (!field.definition.args.some((argument) => argument.name === (isObjectType(type) ? 'id' : 'representations')))
    throw new Error(`Query.${field.definition.name} is neither a list nor a look-up by id`);
  const places = new Map<string, Place>();
  return {
    field,
    type: isObjectType(type) ? type.name : undefined,
    placeFor: (wanted) => {
      const record = objectType(contract.schema, wanted);
      const place = places.get(wanted) ?? compilePlace(contract, scope, `${name}_${wanted}`, record, field.nodes);
      places.set(wanted, place);
      return place;
    },
  };
}
