import type { Embedded, EntityMapping, Field, Leaf, Mapping, Source } from './mapping';

type Path = readonly PropertyKey[];

/**
 * The mapping without some of its parts, as if its file had not named them. Without its key, condition, window or
 * what its orphans are told by there are no rows of a source, and nothing leads to them.
 */
export function without(mapping: Mapping, isGone: (path: Path) => boolean): Mapping {
  const hasNoRows = ({ path, dropsOrphansOf = [] }: Source): boolean =>
    ['key', 'order', 'where', 'window'].some((part) => isGone([...path, part])) ||
    dropsOrphansOf.some((link) => isGone(link.path) || hasNoRows(link.to));
  const entities = new Map(
    [...mapping.entities].flatMap(([name, entity]): [string, EntityMapping][] => {
      const variants = new Map([...entity.variants].filter(([, source]) => !hasNoRows(source)));
      return variants.size === 0 ? [] : [[name, { ...entity, variants }]];
    }),
  );
  const leadsNowhere = (field: Field): boolean =>
    field.kind === 'relation' &&
    (typeof field.target === 'string' ? !entities.has(field.target) : hasNoRows(field.target));

  const sourceWithout = (source: Source): Source => ({
    ...source,
    fields: fieldsWithout(source.fields, [...source.path, 'fields']),
  });

  function fieldsWithout(fields: ReadonlyMap<string, Field>, path: Path): Map<string, Field> {
    return new Map(
      [...fields].flatMap(([name, field]): [string, Field][] => {
        const here = [...path, name];
        const left = isGone(here) || leadsNowhere(field) ? undefined : fieldWithout(field, here);
        return left === undefined ? [] : [[name, left]];
      }),
    );
  }

  function fieldWithout(field: Field, path: Path): Field | undefined {
    if (field.kind === 'leaf' || field.kind === 'parts' || field.kind === 'unavailable') return field;
    if (field.kind === 'relation')
      return typeof field.target === 'string' ? field : { ...field, target: sourceWithout(field.target) };
    if (field.kind === 'embedded') {
      const fields = fieldsWithout(field.fields, path);
      return fields.size === 0 ? undefined : { kind: 'embedded', fields };
    }
    const items = field.items.flatMap((item, index): (Leaf | Embedded)[] => {
      if (item.kind === 'leaf') return [item];
      const fields = fieldsWithout(item.fields, [...path, 'list', index]);
      // What an item was about is gone: the constants that are left tell nothing.
      return [...fields.values()].every(isConstant) ? [] : [{ kind: 'embedded', fields }];
    });
    return items.length === 0 ? undefined : { kind: 'items', items };
  }

  for (const [name, entity] of entities)
    entities.set(name, {
      ...entity,
      variants: new Map([...entity.variants].map(([variant, source]) => [variant, sourceWithout(source)])),
    });
  return { ...mapping, entities };
}

const isConstant = (field: Field): boolean =>
  field.kind === 'leaf' && typeof field.value === 'object' && 'constant' in field.value;
