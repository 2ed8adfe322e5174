import { getNullableType, isListType, type GraphQLField } from 'graphql';
import type { ConfigurationError } from './configuration-error';
import { ONLY, type EntityMapping, type Field, type Relation, type Source } from './mapping';
import type { Path } from './yaml-file';

/*
 * orphan: a row whose link, the columns that a relation's `on` compares, is filled and names a row that is not there. Many systems
 * have no foreign keys, so there are some. A link that is null or blank names nothing, and its row is no orphan.
 *
 * Whether a row is one must be seen from `on` alone: where a relation may rightly find nothing for another reason, there is no
 * telling which rows are orphans, and the setting is refused.
 */

/** Why a field cannot say what becomes of orphans, if it says so. */
export function whyNoOrphans({ type, args }: GraphQLField<unknown, unknown>, relation: Relation): string | undefined {
  if (relation.orphans === undefined) return undefined;
  if (isListType(getNullableType(type)))
    return 'a list holds the rows that are there and names none: expected it at a field that leads to one record';
  if (args.length > 0) return 'applications say which of several records they mean, and there may rightly be none';
  if (relation.on.length === 0) return 'expected columns in `on`, which name a row';
  const inline = typeof relation.target === 'string' ? undefined : relation.target;
  const conditions = [
    ...(relation.where !== undefined || inline?.where !== undefined ? ['where'] : []),
    ...(inline?.window === undefined ? [] : ['window']),
    ...(relation.current && inline === undefined ? ['current'] : []),
  ];
  const [condition] = conditions;
  return condition && `with \`${condition}\` there may rightly be no row for a link: leave out one of the two`;
}

type Fields = ReadonlyMap<string, Field>;
type Problem = (path: Path, text: string) => ConfigurationError;

/** The same entities, in which each source knows the links that must lead to something for a row to be its own. */
export function withOrphans(
  entities: ReadonlyMap<string, EntityMapping>,
  hasId: (type: string) => boolean,
  problem: Problem,
): Map<string, EntityMapping> {
  const known = new Map<Source, Source>();
  const open = new Set<Source>();
  return new Map(
    [...entities].map(([name, entity]) => {
      const variants = [...entity.variants].map(([variant, source]) => [variant, whole(source)] as const);
      return [name, { ...entity, variants: new Map(variants) }];
    }),
  );

  /** With the sources of its child tables. */
  function whole(source: Source): Source {
    const inside = (fields: Fields): Fields => new Map([...fields].map(([name, field]) => [name, fieldOf(field)]));
    const fieldOf = (field: Field): Field => {
      if (field.kind === 'embedded') return { ...field, fields: inside(field.fields) };
      if (field.kind === 'items')
        return {
          ...field,
          items: field.items.map((item) => (item.kind === 'leaf' ? item : { ...item, fields: inside(item.fields) })),
        };
      return field.kind === 'relation' && typeof field.target !== 'string'
        ? { ...field, target: whole(field.target) }
        : field;
    };
    return { ...linked(source), fields: inside(source.fields) };
  }

  function linked(source: Source): Source {
    const found = known.get(source);
    if (found) return found;
    open.add(source);
    const links = linksIn(source.fields, [...source.path, 'fields']).flatMap(({ name, path, relation, isItem }) => {
      const target = targetOf(source, relation, path);
      if (relation.orphans !== 'drop') return [];
      if (isItem)
        throw problem(path, 'an item of a `list` is no row that could be left out: expected `error`, or nothing');
      if (open.has(target))
        throw problem(path, `it leads round in a circle: whether a ${target.type} is there would hang on itself`);
      return [{ name, path, relation, to: linked(target), hasId: hasId(target.type) }];
    });
    open.delete(source);
    const result = links.length === 0 ? source : { ...source, dropsOrphansOf: links };
    known.set(source, result);
    return result;
  }

  function targetOf(source: Source, { target }: Relation, path: Path): Source {
    const found = typeof target === 'string' ? entities.get(target)?.variants.get(ONLY) : target;
    if (found === undefined) throw problem(path, 'it leads to an entity of `variants`, and to none of them alone');
    if (source.table !== null && found.table !== null) return found;
    throw problem(path, 'a record that is described by constants names no row, and is always there');
  }
}

/** The relations of a source that say what becomes of orphans, each with the path of its setting. */
function linksIn(
  fields: Fields,
  path: Path,
  isItem = false,
): { name: string; path: Path; relation: Relation; isItem: boolean }[] {
  return [...fields].flatMap(([name, field]) => {
    const at = [...path, name];
    if (field.kind === 'embedded') return linksIn(field.fields, at, isItem);
    if (field.kind === 'items')
      return field.items.flatMap((item, index) =>
        item.kind === 'leaf' ? [] : linksIn(item.fields, [...at, 'list', index], true),
      );
    if (field.kind !== 'relation' || field.orphans === undefined) return [];
    return [{ name, path: [...at, 'orphans'], relation: field, isItem }];
  });
}
