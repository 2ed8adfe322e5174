import type { Logger } from 'pino';
import { OperationTypeNode } from 'graphql';
import type { Contract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import type { Viewer } from '../../schema/viewer';
import type { StatementRun } from '../counted-reading';
import { openDistrict, type DistrictAnswer } from '../district';
import type { DistrictSettings } from '../mapping/district-file';
import { planContext } from '../plan/plan-context';
import { planRequest } from '../plan/request-plan';
import { requestReader, type GraphQLRequest } from '../request';
import { accessOf } from '../policy/access';
import { nobodyOptedOut } from '../policy/opted-out';
import { NO_POSTS } from '../policy/relationships';
import { schoolCalendar } from '../school-calendar';
import { existingStore, memoryStore } from '../store/store';
import { planNode, type PlanNode } from './plan-node';

/** A query against one district alone: what it planned, what it asked its database, and what it answers. */
export interface Preview {
  readonly district: string;
  readonly asOf: string;
  readonly plan: readonly PlanNode[];
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
  const context = planContext(district.id, contract, access, { mapping, losses: [] }, asOf, calendar.schoolYear(asOf));
  const plan = planRequest(context, request).map(({ label, read }) => planNode(label, read));
  const ran = planOnly ? undefined : await run(settings, contract, asked, viewer, log, clock);
  return { district: district.id, asOf, plan, unmapped: [...context.unmapped], ran };
}

async function run(
  settings: DistrictSettings,
  contract: Contract,
  asked: GraphQLRequest,
  viewer: Viewer,
  log: Logger,
  clock: () => Date,
): Promise<Ran> {
  const statements: StatementRun[] = [];
  const onRun = (one: StatementRun) => void statements.push(one);
  // Whoever looks makes no store: where there is none yet, nobody has refused anything.
  const store = (await existingStore(settings)) ?? (await memoryStore());
  try {
    const district = await openDistrict(settings, contract, { log, clock, store, onRun });
    try {
      const started = performance.now();
      const answer = await district.answer(asked, viewer);
      return { statements, answer, milliseconds: performance.now() - started };
    } finally {
      await district.close();
    }
  } finally {
    await store.close();
  }
}
