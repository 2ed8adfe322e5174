import type { Contract } from '../../schema/contract';
import { compileConnection, type Connection } from './connection';
import { isHeavy } from './heavy';
import { idPlace, type Place } from './place';
import { pageQuestion, recordsQuestion, type PageQuestion, type RecordsQuestion } from './question';
import type { Field, Scope } from './selection';

/** A root field that lists records, with the questions that districts are asked for it. */
export interface ListField {
  readonly field: Field;
  readonly connection: Connection;
  readonly whole: Probe;
  readonly costly: CostlyRows | undefined;
}

/** What is asked in the first round, and in later ones: a total is asked for once. */
export interface Probe {
  readonly question: PageQuestion;
  readonly again: PageQuestion;
}

/** Rows that are costly come in two phases: where they stand and which they are, then the details of those on the page. */
export interface CostlyRows {
  readonly keys: Probe;
  readonly idPlace: Place;
  readonly places: readonly Place[];
  readonly details: RecordsQuestion;
}

export function compileList(contract: Contract, scope: Scope, field: Field): ListField {
  const connection = compileConnection(contract, scope, field);
  const { places, wantsRows, wantsTotal, type } = connection;
  const probe = (at: readonly Place[]): Probe => ({
    question: pageQuestion(scope, field, at, { rows: wantsRows, total: wantsTotal }),
    again: pageQuestion(scope, field, at, { rows: true, total: false }),
  });
  const ids = idPlace(contract, scope, 'id', type);
  const costly = places.some(({ selection }) => isHeavy(contract, selection));
  return {
    field,
    connection,
    whole: probe(places),
    costly: costly ? { keys: probe([ids]), idPlace: ids, places, details: recordsQuestion(scope, places) } : undefined,
  };
}
