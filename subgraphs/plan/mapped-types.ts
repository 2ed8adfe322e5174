import type { Field, Mapping } from '../mapping/mapping';
import { derivedFields } from '../derived';
import { selectedFields, type Request, type SelectedField } from './selection';

/** `District.maps`: which types of the contract this district maps, and which of their fields. */
export function mappedTypes(
  mapping: Mapping,
  request: Request,
  { selections }: SelectedField,
): Record<string, unknown>[] {
  const selected = selectedFields(request, 'MappedType', selections);
  return [...mapping.entities].map(([type, { variants }]) => {
    const fields = [...new Set([...variants.values()].flatMap((source) => fieldPaths(source.fields)))];
    fields.push(...derivedFields(type, fields));
    const values: Record<string, unknown> = { type, fields, __typename: 'MappedType' };
    return Object.fromEntries(selected.map(({ key, node }) => [key, values[node.name.value] ?? null]));
  });
}

function fieldPaths(fields: ReadonlyMap<string, Field>): string[] {
  return [...fields].flatMap(([name, field]) =>
    field.kind === 'embedded' ? fieldPaths(field.fields).map((path) => `${name}.${path}`) : [name],
  );
}
