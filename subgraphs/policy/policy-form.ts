import { isObjectType, type GraphQLSchema, isEnumType } from 'graphql';
import { z } from 'zod';
import { purposes, roles } from '../../schema/viewer';
import { ConfigurationError } from '../mapping/configuration-error';
import type { AccessSettings } from './access';
import { ceilings } from './ceilings';
import { events } from './retention';
import { relationships, type PolicyRow } from './row';
import { policy } from './table';

const category = z.string().min(1);

/** A row that forbids; what is left out means all. */
const forbidForm = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).optional(),
  purposes: z.array(z.enum(purposes)).min(1).optional(),
  categories: z.array(category).min(1),
  relationship: z.enum(relationships).optional().describe('Only those who are tied to the student in this way.'),
  reason: z.string().min(1).describe('Why, in a sentence for parents.'),
  source: z.string().min(1).optional().describe('The law or the decision that it rests on.'),
});

const ONLY_TIGHTER =
  'a district may forbid more than Rollcall does, and allow nothing: expected forbid, raise, identify, retention, ceilings';

/** How a district tightens the policy. There is no way to loosen it. */
export const policyForm = z.strictObject(
  {
    forbid: z.array(forbidForm).default([]).describe('Rows that forbid, beside those of Rollcall.'),
    raise: z
      .record(
        z.string().regex(/^[A-Z]\w*\.\w+$/, 'Expected a field of the contract such as Student.birthDate'),
        category,
      )
      .default({})
      .describe('Fields that need the right to a further category: Student.birthDate: SAFETY.'),
    identify: z
      .array(z.enum(['records', 'email']))
      .min(1)
      .default(['records'])
      .describe(
        'How the records of a viewer are found: by the ids that the token carries, and with `email` by the address that the provider has verified.',
      ),
    retention: z
      .record(category, z.number().int().min(1).max(100))
      .default({})
      .describe('Years for which the events of a category are shown: DISCIPLINE: 2.'),
    ceilings: z
      .partialRecord(z.enum(roles), z.number().int().min(0))
      .default({})
      .describe('How many students somebody of a role may look at within an hour: teacher: 150.'),
  },
  { error: ({ code }) => (code === 'unrecognized_keys' ? ONLY_TIGHTER : undefined) },
);
type PolicyFile = z.output<typeof policyForm>;
type Place = (path: readonly PropertyKey[]) => string;

/** The policy that holds at a district; throws ConfigurationError, with its line, for what the contract does not have. */
export function districtPolicy(
  { forbid, raise, retention, identify, ceilings: lowered }: PolicyFile,
  schema: GraphQLSchema,
  place: Place,
): AccessSettings {
  const known = schema.getType('Category');
  const categories = isEnumType(known) ? known.getValues().map(({ name }) => name) : [];
  const rows = forbid.map((row, index): PolicyRow => {
    row.categories.forEach((one, at) => check(one, ['policy', 'forbid', index, 'categories', at]));
    const { roles: whom = roles, purposes: what = purposes, relationship, source, ...rest } = row;
    const tie = { ...(relationship && { relationship }), ...(source !== undefined && { source }) };
    return { id: `district-${index + 1}`, effect: 'forbid', roles: whom, purposes: what, ...rest, ...tie };
  });
  for (const [coordinate, one] of Object.entries(raise)) {
    check(one, ['policy', 'raise', coordinate]);
    if (one === 'PUBLIC')
      throw new ConfigurationError(
        place(['policy', 'raise', coordinate]),
        `\`policy.raise.${coordinate}\`: everybody has the right to PUBLIC: expected a category that weighs more.`,
      );
    const [type = '', field = ''] = coordinate.split('.');
    const found = schema.getType(type);
    if (!isObjectType(found) || found.getFields()[field] === undefined)
      throw new ConfigurationError(
        place(['policy', 'raise', coordinate]),
        `the contract has no field \`${coordinate}\`.`,
      );
  }
  const dated = [...new Set(Object.values(events).map((event) => event.category))];
  for (const one of Object.keys(retention))
    if (!dated.includes(one))
      throw new ConfigurationError(
        place(['policy', 'retention', one]),
        `\`policy.retention.${one}\`: is not of events: expected ${dated.join(', ')}.`,
      );
  for (const role of roles) {
    const [most, own] = [ceilings[role] ?? Infinity, lowered[role] ?? 0];
    if (own > most)
      throw new ConfigurationError(
        place(['policy', 'ceilings', role]),
        `\`policy.ceilings.${role}\`: may only be lowered: expected at most ${most}.`,
      );
  }
  return {
    rows: [...policy, ...rows],
    raised: new Map(Object.entries(raise).map(([coordinate, one]) => [coordinate, [one]])),
    retention: new Map(Object.entries(retention)),
    byEmail: identify.includes('email'),
    ceilings: { ...ceilings, ...lowered },
  };

  function check(one: string, path: readonly PropertyKey[]): void {
    if (!categories.includes(one))
      throw new ConfigurationError(place(path), `expected a category: ${categories.join(', ')}.`);
  }
}
