import { ONLY, type Mapping, type Relation, type Source } from '../mapping/mapping';

/** Where the rows of a type are, as far as its one source goes. */
export const sourceOf = ({ entities }: Mapping, type: string): Source | undefined =>
  entities.get(type)?.variants.get(ONLY);

export const targetOf = (mapping: Mapping, { target }: Relation): Source | undefined =>
  typeof target === 'string' ? sourceOf(mapping, target) : target;

export function relationOf(source: Source | undefined, name: string): Relation | undefined {
  const field = source?.fields.get(name);
  return field?.kind === 'relation' ? field : undefined;
}
