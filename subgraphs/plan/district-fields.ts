import { getArgumentValues, type GraphQLField } from 'graphql';
import { accessRulings } from './access-rulings';
import type { Arguments } from './arguments';
import { lostFields, mappedTypes } from './mapped-types';
import type { PlanContext } from './plan-context';
import type { Request, SelectedField } from './selection';

/** What a district says of itself without asking its database; nothing for its other fields. */
export function ownWord(
  context: PlanContext,
  request: Request,
  definition: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  isMapped: boolean,
): { readonly kind: 'constant'; readonly value: unknown } | undefined {
  const constant = (value: unknown) => ({ kind: 'constant', value }) as const;
  switch (definition.name) {
    case 'maps':
      return constant(mappedTypes(context.mapping, request, selected));
    case 'unavailable':
      return constant(lostFields(context.losses, request, selected));
    case 'explainAccess': {
      const args = getArgumentValues(definition, selected.node, request.variables) as Arguments;
      return constant(accessRulings(context, request, selected, args));
    }
    case 'asOf':
      return isMapped ? undefined : constant(context.today);
    default:
      return undefined;
  }
}
