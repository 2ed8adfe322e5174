import type { Field, Items, Mapping, Source } from '../mapping/mapping';
import type { Part } from '../sql/survey';

type Fields = ReadonlyMap<string, Field>;
type Path = readonly PropertyKey[];

/**
 * The mapping without the fields that this installation has nothing for, such as a column that no row of its metadata names:
 * they are not mapped, which is another thing than lost.
 */
export function withoutAbsent(mapping: Mapping, parts: readonly Part[]): Mapping {
  const absent = new Set(
    parts.flatMap(({ kind, path, fault }) => (kind === 'field' && fault === 'absent' ? [keyOf(path)] : [])),
  );
  if (absent.size === 0) return mapping;
  const entities = [...mapping.entities].map(([name, entity]) => {
    const variants = [...entity.variants].map(([variant, source]) => [variant, sourceOf(source)] as const);
    return [name, { ...entity, variants: new Map(variants) }] as const;
  });
  return { ...mapping, entities: new Map(entities) };

  function sourceOf(source: Source): Source {
    return { ...source, fields: fieldsOf(source.fields, [...source.path, 'fields']) };
  }

  function fieldsOf(fields: Fields, path: Path): Fields {
    return new Map([...fields].flatMap(([name, field]) => fieldOf(field, [...path, name]).map((left) => [name, left])));
  }

  function fieldOf(field: Field, path: Path): Field[] {
    if (absent.has(keyOf(path))) return [];
    if (field.kind === 'leaf') return [absent.has(keyOf([...path, 'label'])) ? { ...field, label: undefined } : field];
    if (field.kind === 'embedded') return [{ ...field, fields: fieldsOf(field.fields, path) }];
    if (field.kind === 'items') return [itemsOf(field, path)];
    if (field.kind === 'relation' && typeof field.target !== 'string')
      return [{ ...field, target: sourceOf(field.target) }];
    return [field];
  }

  function itemsOf(field: Items, path: Path): Items {
    const items = field.items.map((item, index) =>
      item.kind === 'leaf' ? item : { ...item, fields: fieldsOf(item.fields, [...path, 'list', index]) },
    );
    return { ...field, items };
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));
