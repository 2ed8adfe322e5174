import type { Field, Mapping } from '../mapping/mapping';
import { derivedFields } from '../derived';
import type { Lost } from './read';
import { selectedFields, type Request, type SelectedField } from './selection';

/** `District.maps`: which types of the contract this district maps and can give now, and which of their fields. */
export function mappedTypes(
  mapping: Mapping,
  request: Request,
  { selections }: SelectedField,
): Record<string, unknown>[] {
  const selected = selectedFields(request, 'MappedType', selections);
  const available = [...mapping.entities].filter(([, { variants }]) => variants.size > 0);
  return available.map(([type, { variants }]) => {
    const fields = [...new Set([...variants.values()].flatMap((source) => fieldPaths(source.fields)))];
    fields.push(...derivedFields(type, fields));
    const values: Record<string, unknown> = { type, fields, __typename: 'MappedType' };
    return Object.fromEntries(selected.map(({ key, node }) => [key, values[node.name.value] ?? null]));
  });
}

/** `District.unavailable`: what the district maps and cannot give now, and why. */
export function lostFields(
  losses: readonly Lost[],
  request: Request,
  { selections }: SelectedField,
): Record<string, unknown>[] {
  const selected = selectedFields(request, 'UnavailableField', selections);
  return losses.map(({ field, reason }) => {
    const values: Record<string, unknown> = { field, reason, __typename: 'UnavailableField' };
    return Object.fromEntries(selected.map(({ key, node }) => [key, values[node.name.value] ?? null]));
  });
}

function fieldPaths(fields: ReadonlyMap<string, Field>): string[] {
  return [...fields].flatMap(([name, field]) => {
    if (field.kind === 'unavailable') return [];
    return field.kind === 'embedded' ? fieldPaths(field.fields).map((path) => `${name}.${path}`) : [name];
  });
}
