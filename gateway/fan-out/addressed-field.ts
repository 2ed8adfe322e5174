import { getArgumentValues, print, visit, type GraphQLObjectType } from 'graphql';
import type { Contract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import { parseId } from '../../schema/id';
import { ask, isMissing, type Undertaking } from './ask';
import { compileCheck, createFindings, type Check } from './check';
import { presented } from './district-error';
import type { Part } from './part';
import { selectionSet, type Field, type Scope } from './selection';

/** A root field about one student that is no record of the contract: what the family has refused, and every mutation. */
export interface AddressedField {
  readonly field: Field;
  readonly text: string;
  readonly uses: readonly string[];
  readonly check: Check;
  readonly once: boolean;
}

export const isAddressed = ({ definition }: Field): boolean => definition.args.some(({ name }) => name === 'student');

/** mutation ($optOut: OptOutInput!) { recordOptOut(student: "...", optOut: $optOut) { ... } } */
export function compileAddressed(
  contract: Contract,
  { definitions }: Scope,
  root: GraphQLObjectType,
  field: Field,
  isWriting: boolean,
): AddressedField {
  const whole = { type: root, fields: [field] };
  const body = selectionSet(whole);
  const used = new Set<string>();
  visit(body, { Variable: ({ name }) => void used.add(name.value) });
  const declared = definitions.filter(({ variable }) => used.has(variable.name.value)).map((one) => print(one));
  const variables = declared.length > 0 ? ` (${declared.join(', ')})` : '';
  const text = `${isWriting ? 'mutation' : 'query'}${variables} ${print(body)}`;
  return { field, text, uses: [...used], check: compileCheck(contract, whole), once: isWriting };
}

/** The one district that the student's id names is asked, and no other. */
export async function answerAddressed(undertaking: Undertaking, addressed: AddressedField): Promise<Part> {
  const { field, text, uses, check, once } = addressed;
  const { key, definition, nodes } = field;
  const { districts, variables } = undertaking;
  const { district } = parseId(String(getArgumentValues(definition, nodes[0], variables)['student']), 'Student');
  if (districts.get(district) === undefined) throw refusal('UNKNOWN_DISTRICT', {});
  const own = Object.fromEntries(
    uses.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
  const reply = await ask(undertaking, district, { query: text, variables: own, once });
  const found = createFindings(district);
  const checked = isMissing(reply) ? null : (check(reply.data, found) as Record<string, unknown> | null);
  const errors = [...reply.errors, ...found.errors].map((error) =>
    presented(error, error.path?.length ? error.path : [key]),
  );
  return { key, value: checked?.[key] ?? null, errors };
}
