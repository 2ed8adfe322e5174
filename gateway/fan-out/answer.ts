import { setMaxListeners } from 'node:events';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Contract } from '../../schema/contract';
import type { Districts } from './districts';
import type { Undertaking } from './ask';
import { onceEach } from './district-error';
import { answerList } from './list';
import { answerAddressed, type AddressedField } from './addressed-field';
import { answerLookUps } from './look-up';
import { operationReader, type Operation, type Request } from './operation';
import type { Part } from './part';
import { put } from '../../schema/put';
import { createReport, type Report } from './report';
import { wording } from './wording';

/** The logical subgraph `districts`: one schema in front, any number of districts behind. */
export interface FanOut {
  readonly contract: Contract;
  readonly districts: Districts;
  /** Answers a document that is valid against the contract's schema. Never throws. */
  execute(request: FanOutRequest): Promise<FanOutAnswer>;
}

export interface FanOutRequest extends Request {
  /** The token of the user who asks; no district is asked without. */
  readonly token?: string | undefined;
  /** Aborting it ends the districts' work; what they have answered by then is the answer. */
  readonly signal?: AbortSignal | undefined;
  /** When the time of the request is up, in milliseconds since 1970. */
  readonly deadline?: number | undefined;
  /** Where to report, when several fetches belong to one request. */
  readonly report?: Report | undefined;
  /** The students whom it has named by id so far, when several fetches belong to one request. */
  readonly named?: Set<string> | undefined;
}

export interface FanOutAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly report: Report;
}

export interface FanOutSettings {
  /** How long one district may take for one answer. */
  readonly districtSeconds?: number | undefined;
}

export function createFanOut(
  contract: Contract,
  districts: Districts,
  { districtSeconds = 8 }: FanOutSettings = {},
): FanOut {
  const read = operationReader(contract);
  const patience = districtSeconds * 1000;

  return {
    contract,
    districts,
    execute: async ({
      token,
      signal = never(),
      deadline = Infinity,
      report = createReport(),
      named = new Set(),
      ...request
    }) => {
      setMaxListeners(0, signal); // one for each question that is under way; Node warns above ten
      try {
        const reading = read(request);
        if (!('operation' in reading)) return { errors: reading.map(wording), report };
        const { operation, variables } = reading;
        const undertaking = { districts, variables, token, signal, deadline, patience, report, named };
        return { ...(await answer(undertaking, contract, operation, request)), report };
      } catch (error) {
        return { errors: [wording(error)], report };
      }
    },
  };
}

const never = (): AbortSignal => new AbortController().signal;

/**
 * The gateway's road, a stage a line. The operation has been read (A. operation.ts); its root fields go side by side:
 * B. a list is put to all districts asked for, merged in one order, and says how complete it is,
 * C. what is asked for by id goes to the district that the id names,
 * D. what is about the schema needs no district,
 * E. and the parts become one answer.
 */
async function answer(
  undertaking: Undertaking,
  contract: Contract,
  operation: Operation,
  request: Request,
): Promise<ExecutionResult<Record<string, unknown>>> {
  const lists = operation.lists.map((list) => orRefusal(list.field.key, () => answerList(undertaking, contract, list))); // B
  const addressed = answerAll(undertaking, operation); // C
  const lookUps = answerLookUps(undertaking, contract, operation.lookUps); // C
  const local = answerLocally(contract, operation.local, request); // D
  const parts = await Promise.all([Promise.all(lists), addressed, lookUps, local]);
  return join(operation, parts.flat()); // E
}

/** What writes goes one after the other, in the order of the document. */
async function answerAll(undertaking: Undertaking, { addressed, isWriting }: Operation): Promise<Part[]> {
  const answerOne = (one: AddressedField) => orRefusal(one.field.key, () => answerAddressed(undertaking, one));
  if (!isWriting) return Promise.all(addressed.map(answerOne));
  const parts: Part[] = [];
  for (const one of addressed) parts.push(await answerOne(one));
  return parts;
}

async function orRefusal(key: string, answerIt: () => Promise<Part>): Promise<Part> {
  try {
    return await answerIt();
  } catch (error) {
    const { message, extensions } = wording(error);
    return { key, value: null, errors: [new GraphQLError(message, { path: [key], extensions })] };
  }
}

async function answerLocally(
  contract: Contract,
  document: DocumentNode | undefined,
  request: Request,
): Promise<Part[]> {
  if (document === undefined) return [];
  const { data, errors = [] } = await execute({ schema: contract.schema, document, variableValues: request.variables });
  return Object.entries(data ?? {}).map(([key, value], index) => ({ key, value, errors: index === 0 ? errors : [] }));
}

function join({ keys }: Operation, parts: readonly Part[]): ExecutionResult<Record<string, unknown>> {
  const values = new Map(parts.map(({ key, value }) => [key, value]));
  const errors = onceEach(parts.flatMap((part) => part.errors));
  const data = {};
  for (const key of keys) put(data, key, values.get(key) ?? null);
  return errors.length > 0 ? { data, errors } : { data };
}
