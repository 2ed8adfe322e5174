import { purposes, roles, type Purpose, type Role } from '../../schema/viewer';
import { explained } from '../policy/explain';
import type { Arguments } from './arguments';
import type { PlanContext } from './plan-context';
import { selectedFields, type Request, type SelectedField } from './selection';

/** `District.explainAccess`: what the policy says to a role and purpose, those of the viewer when left out. */
export function accessRulings(
  { access }: PlanContext,
  request: Request,
  { selections }: SelectedField,
  args: Arguments,
): Record<string, unknown>[] {
  const { viewer } = access;
  const asked = {
    role: roleOf(args['role']) ?? viewer.role,
    purpose: purposeOf(args['purpose']) ?? viewer.purpose,
    app: viewer.app,
  };
  const selected = selectedFields(request, 'AccessRuling', selections);
  return explained(access.rows, asked).map((one) => {
    const values: Record<string, unknown> = { ...one, __typename: 'AccessRuling' };
    return Object.fromEntries(selected.map(({ key, node }) => [key, values[node.name.value] ?? null]));
  });
}

/** `DISTRICT_ADMIN` of the graph is `district-admin` of a token. */
const spelled = (name: unknown): string => (typeof name === 'string' ? name.toLowerCase().replaceAll('_', '-') : '');
const roleOf = (name: unknown): Role | undefined => roles.find((role) => role === spelled(name));
const purposeOf = (name: unknown): Purpose | undefined => purposes.find((purpose) => purpose === spelled(name));
