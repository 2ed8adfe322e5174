import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { objectType, type Contract } from '../../schema/contract';
import { derivedFields } from '../derived';
import type { Field, Mapping } from '../mapping/mapping';
import type { NotMapped } from './report';

/** Fields that Rollcall itself fills. */
const OURS: ReadonlySet<string> = new Set(['id', 'district', 'sourceCodes', 'maps', 'asOf']);

/** No question leads there, but where it is not mapped nobody has a caseload. */
const FOR_THE_POLICY = 'Caseload';

/** What of the contract the district does not map, with the reason that its mapping gives. */
export function notMapped({ entities, notHeld }: Mapping, contract: Contract): NotMapped[] {
  const types = [...new Set([...contract.entities, FOR_THE_POLICY, ...entities.keys()])];
  return types.flatMap((type): NotMapped[] => {
    const entity = entities.get(type);
    if (entity === undefined) return [{ type, fields: [], reason: notHeld[type] ?? null }];
    const variants = [...entity.variants.values()].map(({ fields }) => fields);
    const reason: Reason = (path, coordinate, target) =>
      notHeld[`${type}.${path}`] ?? notHeld[coordinate] ?? notHeld[target] ?? null;
    const fields = missing(objectType(contract.schema, type), variants, '', reason);
    return fields.length > 0 ? [{ type, fields, reason: null }] : [];
  });
}

type Fields = ReadonlyMap<string, Field>;

/** Why a field is not there: said of it on its way from the entity, of it wherever its type stands, or of the type that it leads to. */
type Reason = (path: string, coordinate: string, target: string) => string | null;

/** A field counts as mapped when one of the variants, or one item of a list, maps it. */
function missing(
  type: GraphQLObjectType,
  variants: readonly Fields[],
  within: string,
  reason: Reason,
): NotMapped['fields'][number][] {
  const mapped = variants.flatMap((fields) => [...fields.keys()]);
  const known = new Set([...OURS, ...mapped, ...derivedFields(type.name, mapped)]);
  return Object.values(type.getFields()).flatMap(({ name, type: output }) => {
    const field = `${within}${name}`;
    const target = getNamedType(output);
    if (!known.has(name)) return [{ field, reason: reason(field, `${type.name}.${name}`, target.name) }];
    const below = variants.flatMap((fields) => fieldsBelow(fields.get(name)));
    return isObjectType(target) && below.length > 0 ? missing(target, below, `${field}.`, reason) : [];
  });
}

/** The fields of the objects that belong to the record alone. */
function fieldsBelow(field: Field | undefined): Fields[] {
  switch (field?.kind) {
    case 'embedded':
      return [field.fields];
    case 'items':
      return field.items.flatMap((item) => (item.kind === 'embedded' ? [item.fields] : []));
    case 'relation':
      return typeof field.target === 'string' ? [] : [field.target.fields];
    case 'leaf':
    case 'parts':
    case 'unavailable':
    case undefined:
      return [];
  }
}
