import type { Logger } from 'pino';
import { OperationTypeNode } from 'graphql';
import type { Contract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import type { Viewer } from '../../schema/viewer';
import type { StatementRun } from '../counted-reading';
import { openDistrict, type DistrictAnswer } from '../district';
import type { DistrictSettings } from '../mapping/district-file';
import { planContext, type PlanContext } from '../plan/plan-context';
import { planRequest } from '../plan/request-plan';
import type { Request } from '../plan/selection';
import { postsAskedFor } from '../posts';
import { requestReader, type GraphQLRequest } from '../request';
import { accessOf } from '../policy/access';
import { nobodyOptedOut } from '../policy/opted-out';
import { NO_POSTS } from '../policy/duties';
import { schoolCalendar } from '../school-calendar';
import { existingStore, memoryStore } from '../store/store';
import { asGiven, counted, planNode, type PlanNode, type TellKeys } from './plan-node';

/** A query against one district alone: what it planned, what it asked its database, and what it answers. */
export interface Preview {
  readonly district: string;
  readonly asOf: string;
  readonly plan: readonly PlanNode[];
  /** What a plan alone takes for granted, since it is made without the database; nothing of a plan that was run. */
  readonly assumes: string | undefined;
  /** `Type.field` of what was selected and is not mapped. */
  readonly unmapped: readonly string[];
  /** Nothing when only the plan was asked for. */
  readonly ran: Ran | undefined;
}

export interface Ran {
  readonly statements: readonly StatementRun[];
  readonly answer: Pick<DistrictAnswer, 'data' | 'errors' | 'extensions'>;
  readonly milliseconds: number;
}

export interface PreviewOptions {
  readonly log: Logger;
  readonly planOnly: boolean;
  /** As whom the question is put. */
  readonly viewer: Viewer;
  readonly clock?: () => Date;
}

/** Throws what is wrong with the request itself, as a district would answer it. */
export async function preview(
  settings: DistrictSettings,
  contract: Contract,
  asked: GraphQLRequest,
  { log, planOnly, viewer, clock = () => new Date() }: PreviewOptions,
): Promise<Preview> {
  const { district, mapping } = settings;
  const calendar = schoolCalendar(settings, clock);
  const asOf = calendar.today();
  const request = requestReader(contract.schema)(asked);
  if (request.operation.operation !== OperationTypeNode.QUERY) throw refusal('ONLY_QUERIES', {});
  const asking = { district: district.id, viewer, mapping, today: asOf, categories: contract.categories };
  const access = accessOf(settings.policy, { ...asking, posts: NO_POSTS, optedOut: nobodyOptedOut });
  const alone = planContext(district.id, contract, access, { mapping, losses: [] }, asOf, calendar.schoolYear(asOf));
  const planned = planWith(alone, request, asGiven);
  const assumes = assumptions(postsAskedFor(settings.policy.rows, viewer).size > 0);
  if (planOnly) return { district: district.id, asOf, ...planned, assumes, ran: undefined };
  const { ran, context } = await run(settings, contract, asked, viewer, log, clock);
  const asRun = context ? { ...planWith(context, request, counted), assumes: undefined } : { ...planned, assumes };
  return { district: district.id, asOf, ...asRun, ran };
}

function planWith(context: PlanContext, request: Request, tellKeys: TellKeys): Pick<Preview, 'plan' | 'unmapped'> {
  const plan = planRequest(context, request).map(({ label, read }) => planNode(label, read, tellKeys));
  return { plan, unmapped: [...context.unmapped] };
}

const assumptions = (ofPosts: boolean): string =>
  `Planned without the database: as if ${ofPosts ? 'the viewer taught no section and worked at no school today, and ' : ''}no family had refused anything.`;

async function run(
  settings: DistrictSettings,
  contract: Contract,
  asked: GraphQLRequest,
  viewer: Viewer,
  log: Logger,
  clock: () => Date,
): Promise<{ ran: Ran; context: PlanContext | undefined }> {
  const statements: StatementRun[] = [];
  let context: PlanContext | undefined;
  const onPlanning = (one: PlanContext) => void (context = one);
  const onRun = (one: StatementRun) => void statements.push(one);
  // Whoever looks makes no store: where there is none yet, nobody has refused anything.
  const store = (await existingStore(settings)) ?? (await memoryStore());
  try {
    const district = await openDistrict(settings, contract, { log, clock, store, onRun, onPlanning });
    try {
      const started = performance.now();
      const answer = await district.answer(asked, viewer);
      return { ran: { statements, answer, milliseconds: performance.now() - started }, context };
    } finally {
      await district.close();
    }
  } finally {
    await store.close();
  }
}
