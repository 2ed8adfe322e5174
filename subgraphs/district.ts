import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Contract } from '../schema/contract';
import type { Viewer } from '../schema/viewer';
import { countedReading, type Listening } from './counted-reading';
import { deliveryState, type DeliveryState } from './delivery/delivery-state';
import { timer as realTimer, type Timer } from './drift/next-look';
import type { Standing } from './drift/standing';
import type { DistrictSettings } from './mapping/district-file';
import { NO_POSTS } from './policy/duties';
import { readPosts } from './posts';
import { planContext, type PlanContext, type Withheld } from './plan/plan-context';
import { accessOf } from './policy/access';
import { answerOptOut, isAboutOptOuts } from './mutation';
import type { Lost } from './plan/read';
import { selectedFields, type SelectedField } from './plan/selection';
import { RequestErrors, requestReader, type GraphQLRequest } from './request';
import { rootAnswers } from './root';
import { serveDatabase, type Opened } from './served';
import { errorSpeaker } from './spoken-error';
import { SourceError } from './sql/database';
import { rememberedIn } from './store/remembered';
import { openStore, type Store } from './store/store';

/** A running district: answers GraphQL about its own database, and nothing else. */
export interface District {
  readonly id: string;
  /** There is no answer without a viewer. */
  answer(request: GraphQLRequest, viewer: Viewer, signal?: AbortSignal): Promise<DistrictAnswer>;
  health(): Promise<DistrictHealth>;
  close(): Promise<void>;
}

export interface DistrictHealth {
  /**
   * `degraded`: the database answers, and has not all that the mapping names, or is older than the delivery that lies there.
   * `failed`: it does not answer.
   */
  readonly status: 'ok' | 'degraded' | 'failed';
  readonly unavailable: readonly Lost[];
  /** Where the database is a folder of files that comes anew every night: which delivery answers, and why not a newer one. */
  readonly delivery?: DeliveryState;
}

/** A GraphQL response, with what the gateway reports of the district. */
export interface DistrictAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly rollcall: DistrictReport };
}

export interface DistrictReport {
  readonly district: string;
  /** The day that the answer is true for: the day of the snapshot, or today where the district is. */
  readonly asOf: string;
  readonly rows: number;
  readonly statements: number;
  /** What was selected and this district does not map: `Type.field`. */
  readonly unmapped: readonly string[];
  /** What was asked for and the viewer may not see, or not of all students; left out when there is nothing. */
  readonly withheld?: readonly Withheld[];
  /** What was asked for, is mapped, and cannot be had from the database as it is now. */
  readonly unavailable: readonly Lost[];
}

export interface DistrictOptions extends Listening {
  readonly log: Logger;
  /** Now; a test gives its own. */
  readonly clock?: () => Date;
  /** Wakes the district for its next look at the database; a test gives its own. */
  readonly timer?: Timer;
  /** What the district remembers; its own store is opened when left out. Who gives one closes it. */
  readonly store?: Store;
  /** Hears what each request is planned with, once the viewer's posts and what families have refused are read. */
  readonly onPlanning?: (context: PlanContext) => void;
}

/** How often a request is planned anew when the database changes under it. */
const MOST_LOOKS = 2;

/** Opens the database, finds what of the mapping it has, and is ready to answer. */
export async function openDistrict(
  settings: DistrictSettings,
  contract: Contract,
  options: DistrictOptions,
): Promise<District> {
  const { district, limits } = settings;
  const { id } = district;
  const { log, clock = () => new Date(), timer = realTimer } = options;
  const spoken = errorSpeaker(id, log);
  const store = options.store ?? (await openStore(settings));
  const forget = async () => void (options.store ?? (await store.close()));
  const served = await serveDatabase(settings, { log, clock, timer }).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  const { ceilings } = settings.policy;
  const { optOuts, ...remembered } = rememberedIn(store, { district: id, ceilings, log, clock });
  const read = requestReader(contract.schema);

  return { id, answer, health, close };

  async function close(): Promise<void> {
    await served.close();
    await forget();
  }

  /** The district's road: limit and validate, plan the read, SQL, read, shape. */
  async function answer(asked: GraphQLRequest, viewer: Viewer, signal?: AbortSignal): Promise<DistrictAnswer> {
    try {
      const request = read(asked);
      return await served.use((opened) => answerFrom(opened, opened.watch.now(), request, viewer, signal));
    } catch (error) {
      return { errors: error instanceof RequestErrors ? error.errors : [spoken(error)] };
    }
  }

  async function answerFrom(
    opened: Opened,
    standing: Standing,
    request: ReturnType<typeof read>,
    viewer: Viewer,
    signal: AbortSignal | undefined,
    looks = MOST_LOOKS,
  ): Promise<DistrictAnswer> {
    const { database, watch, calendar } = opened;
    const began = performance.now();
    const today = calendar.today();
    const asking = { district: id, viewer, mapping: standing.mapping, today, categories: contract.categories };
    const shaping = { district: id, errors: [] as GraphQLError[], losses: new Map<Lost, GraphQLError>() };
    const { reading, counts } = countedReading(
      { district: id, mostRows: limits.rows, hasCeiling: remembered.hasCeiling(viewer) },
      standing.writing(today),
      {
        database,
        signal,
        listening: options,
      },
    );
    const tying = { ...asking, byEmail: settings.policy.byEmail, posts: NO_POSTS };
    const [duties] = await Promise.allSettled([readPosts(tying, settings.policy.rows, reading)]);
    const posts = duties.status === 'fulfilled' ? duties.value : NO_POSTS;
    const optedOut = await remembered.optedOut(viewer);
    const access = accessOf(settings.policy, { ...asking, posts, optedOut });
    const context = planContext(id, contract, access, standing, today, calendar.schoolYear(today));
    options.onPlanning?.(context);
    const isWriting = request.operation.operation === OperationTypeNode.MUTATION;
    const root = isWriting ? 'Mutation' : 'Query';
    const answerOther = rootAnswers({ contract, request, context, reading, shaping });
    const admit = async (students: ReadonlySet<string>) => {
      const tooMany = await remembered.tooMany(viewer, students);
      if (tooMany) throw tooMany;
    };
    const answerField = (field: SelectedField) =>
      isAboutOptOuts(field)
        ? answerOptOut({ request, context, reading, optOuts, admit }, root, field)
        : answerOther(field);
    const fields = selectedFields(request, root, request.operation.selectionSet.selections);
    const outcomes = await (duties.status === 'rejected'
      ? fields.map(() => duties)
      : isWriting
        ? inOrder(fields, answerField)
        : Promise.allSettled(fields.map(answerField)));
    // The database is not what the plan was made for: the same question is put to what it is now.
    const misfits = outcomes.flatMap(misfitOf);
    const doubts = misfits.flatMap((misfit) => misfit.doubts);
    const failure = { began, doubted: doubts.length > 0 };
    if (misfits.length > 0 && looks > 0 && !isWriting && (await watch.lookAgain(standing, failure))) {
      if (watch.now() === standing) database.dismiss(doubts);
      return answerFrom(opened, watch.now(), request, viewer, signal, looks - 1);
    }
    const tooMany = await remembered.tooMany(viewer, reading.students);
    if (tooMany) return { errors: [tooMany] };
    const values = outcomes.map((outcome, index) =>
      outcome.status === 'fulfilled' ? outcome.value : spoken(outcome.reason, [fields[index]?.key ?? '']),
    );
    const data = Object.fromEntries(fields.map(({ key }, index) => [key, settled(values[index], shaping.errors)]));
    const errors = [...shaping.losses.values(), ...shaping.errors];
    const unavailable = [...context.unavailable].map(([field, reason]) => ({ field, reason }));
    const rollcall = {
      district: id,
      asOf: today,
      ...counts,
      unmapped: [...context.unmapped],
      unavailable,
      ...withheldIn(context),
    };
    return { data, ...(errors.length > 0 ? { errors } : {}), extensions: { rollcall } };
  }

  async function health(): Promise<DistrictHealth> {
    return served.use(async ({ database, watch }) => {
      const unavailable = watch.now().losses.map(({ field, reason }) => ({ field, reason }));
      const delivery = served.deliveries && { delivery: deliveryState(served.deliveries) };
      if (!(await database.healthy())) return { status: 'failed', unavailable, ...delivery };
      const isLess = unavailable.length > 0 || served.deliveries?.held !== undefined;
      return { status: isLess ? 'degraded' : 'ok', unavailable, ...delivery };
    });
  }
}

/** What is written is written one after the other, and once. */
async function inOrder<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> {
  const outcomes: PromiseSettledResult<unknown>[] = [];
  for (const item of items) outcomes.push(...(await Promise.allSettled([work(item)])));
  return outcomes;
}

const withheldIn = ({ withheld }: PlanContext) => (withheld.size > 0 ? { withheld: [...withheld.values()] } : {});

const misfitOf = (outcome: PromiseSettledResult<unknown>): SourceError[] =>
  outcome.status === 'rejected' && outcome.reason instanceof SourceError && outcome.reason.misfit
    ? [outcome.reason]
    : [];

/** Errors found among the values become null, and are noted. */
function settled(value: unknown, errors: GraphQLError[]): unknown {
  if (value instanceof GraphQLError) {
    errors.push(value);
    return null;
  }
  return Array.isArray(value) ? value.map((item) => settled(item, errors)) : value;
}
