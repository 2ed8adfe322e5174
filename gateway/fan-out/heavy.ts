import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import type { Contract } from '../../schema/contract';
import type { Selection } from './selection';

/**
 * Whether rows with this selection are costly, so that a merge which throws half of them away should see their keys only.
 * Costly is what a district has to fetch beside the row: a list of objects, another record, and whatever takes arguments.
 * An object without arguments (`demographics`) is part of the row, and as cheap as what is selected of it.
 */
export function isHeavy(contract: Contract, { fields }: Selection): boolean {
  return fields.some(({ definition, selection }) => {
    if (selection === undefined) return false;
    const type = getNamedType(definition.type);
    const list = isListType(getNullableType(definition.type));
    const record = isObjectType(type) && contract.entities.has(type.name);
    return list || record || definition.args.length > 0 || isHeavy(contract, selection);
  });
}
