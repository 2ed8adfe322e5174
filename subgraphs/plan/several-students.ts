import { getArgumentValues, OperationTypeNode } from 'graphql';
import { objectType, type Contract } from '../../schema/contract';
import { studentsNamed } from '../../schema/students-named';
import { selectedFields, type Request } from './selection';

/** Whether a request names several students by their ids: then each of them is one of a list. */
export function namesSeveral(contract: Contract, request: Request): boolean {
  if (request.operation.operation !== OperationTypeNode.QUERY) return false;
  const query = objectType(contract.schema, 'Query');
  const fields = selectedFields(request, 'Query', request.operation.selectionSet.selections).flatMap(({ node }) => {
    const definition = query.getFields()[node.name.value];
    if (definition === undefined) return [];
    return [{ name: definition.name, args: getArgumentValues(definition, node, request.variables) }];
  });
  return studentsNamed(fields).size > 1;
}
