import type { GraphQLSchema } from 'graphql';
import type { Chosen, Terrain } from './choose';
import type { EntityName } from './names';
import type { SeenTable } from './seen';
import type { YearCount } from './year';

/** What the entities are drafted from. */
export interface Context extends Terrain {
  readonly schema: GraphQLSchema;
  /** The tables that seem to hold the records of each entity. */
  readonly chosen: ReadonlyMap<EntityName, Chosen>;
  readonly years: YearCount | undefined;
  /** A table between staff and sections. */
  readonly assignment: SeenTable | undefined;
}
