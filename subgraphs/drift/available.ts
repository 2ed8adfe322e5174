import type { EntityMapping, Field, Items, Mapping, Relation, Source, Unavailable } from '../mapping/mapping';
import type { Lost } from '../plan/read';
import { labelOf, type Part } from '../sql/survey';

/** Something that the mapping has and the database, as it is now, has not: `Student.birthDate`, `AttendanceEvent(SECTION)`. */
export interface Loss extends Lost {
  /** Where the mapping has it. */
  readonly path: readonly PropertyKey[];
}

export interface Available {
  /** What is left of the mapping: what is lost stands in it with its reason, and without a way to the database. */
  readonly mapping: Mapping;
  readonly losses: readonly Loss[];
}

type Fields = ReadonlyMap<string, Field>;
type Path = readonly PropertyKey[];

/**
 * What of a mapping can be read, after a survey of the database.
 *
 *   A. An entity's rows need their key, their `where`, and what their links lead to where orphans are left out; without them
 *      the entity (or its variant) is lost.
 *      Its window is needed only by what asks for the rows in force on a day.
 *   B. A field needs what its own SQL names. A list that is written out needs all that its items are made of: with one of them
 *      left out it would be another list.
 *   C. A relation needs its link, and the entity that it leads to.
 */
export function available(mapping: Mapping, parts: readonly Part[]): Available {
  const reasons = new Map(
    parts.flatMap(({ path, to, problem }) => (problem === undefined ? [] : [[keyOf(path, to), problem] as const])),
  );
  if (reasons.size === 0) return { mapping, losses: [] };
  const losses = new Map<string, Loss>();
  const sources = new Map([...mapping.entities].map(([name, entity]) => [name, withRows(entity)]));
  const entities = new Map([...sources].map(([name, entity]) => [name, withFields(entity)]));
  return { mapping: { ...mapping, entities }, losses: [...losses.values()] };

  function lose(field: string, path: Path, reason: string): Unavailable {
    if (!losses.has(field)) losses.set(field, { field, path, reason });
    return { kind: 'unavailable', reason };
  }

  function reasonAt(...path: Path): string | undefined {
    return reasons.get(keyOf(path));
  }

  /** A. */
  function withRows({ type, variants }: EntityMapping): EntityMapping {
    const [left, unavailable] = [new Map<string, Source>(), new Map<string, string>()];
    for (const [variant, source] of variants) {
      const { path } = source;
      const label = labelOf({ type, variant, field: undefined });
      const reason = reasonAt(...path, 'key') ?? reasonAt(...path, 'where') ?? lostLink(source);
      const lostWindow = reasonAt(...path, 'window');
      if (reason !== undefined) unavailable.set(variant, lose(label, path, reason).reason);
      else if (lostWindow === undefined) left.set(variant, source);
      else {
        lose(`${label}.activeOn`, [...path, 'window'], lostWindow);
        left.set(variant, { ...source, window: undefined, lostWindow });
      }
    }
    return { type, variants: left, unavailable };
  }

  /** With an orphan among them the rows would be others. */
  function lostLink({ dropsOrphansOf = [] }: Source): string | undefined {
    const reasons = dropsOrphansOf.map(({ name, path }) => {
      const reason = reasonAt(...path);
      return reason && `its rows are those whose \`${name}\` is there: ${reason}`;
    });
    return firstOf(reasons);
  }

  function withFields({ type, variants, unavailable = new Map() }: EntityMapping): EntityMapping {
    const left = [...variants].map(([variant, source]) => {
      const label = labelOf({ type, variant, field: undefined });
      return [variant, { ...source, fields: fieldsOf(source.fields, [...source.path, 'fields'], label) }] as const;
    });
    return { type, variants: new Map(left), unavailable };
  }

  function fieldsOf(fields: Fields, path: Path, owner: string): Fields {
    return new Map([...fields].map(([name, field]) => [name, fieldOf(field, [...path, name], `${owner}.${name}`)]));
  }

  /** B. */
  function fieldOf(field: Field, path: Path, label: string): Field {
    switch (field.kind) {
      case 'leaf': {
        const reason = reasonAt(...path);
        return reason === undefined ? { ...field, ...lostLabelAt(path) } : lose(label, path, reason);
      }
      case 'embedded':
        return { ...field, fields: fieldsOf(field.fields, path, label) };
      case 'items':
        return itemsOf(field, path, label);
      case 'parts': {
        const reason = reasonAt(...path);
        return reason === undefined ? field : lose(label, path, reason);
      }
      case 'relation':
        return typeof field.target === 'string'
          ? relationTo(field, field.target, path, label)
          : childrenOf(field, field.target, path, label);
      case 'unavailable':
        return field;
    }
  }

  function itemsOf(field: Items, path: Path, label: string): Field {
    const parts = field.items.flatMap((item, index): Path[] =>
      item.kind === 'leaf' ? [path] : leavesOf(item.fields, [...path, 'list', index]),
    );
    const reason = firstOf(parts.map((part) => reasonAt(...part)));
    if (reason !== undefined) return lose(label, path, reason);
    const items = field.items.map((item, index) =>
      item.kind === 'leaf'
        ? { ...item, ...lostLabelAt(path) }
        : { ...item, fields: fieldsOf(item.fields, [...path, 'list', index], label) },
    );
    return { ...field, items };
  }

  /** C. */
  function relationTo(field: Relation, target: string, path: Path, label: string): Field {
    const variants = [...(mapping.entities.get(target)?.variants.keys() ?? [])];
    const without = new Map<string, string>();
    for (const variant of variants) {
      const entity = labelOf({ type: target, variant, field: undefined });
      const { variants: left, unavailable } = sources.get(target) ?? {};
      const gone = unavailable?.get(variant) ?? (field.current ? left?.get(variant)?.lostWindow : undefined);
      const reason = reasons.get(keyOf(path, variant)) ?? (gone && `it leads to ${entity}: ${gone}`);
      if (reason !== undefined) without.set(variant, reason);
    }
    const [first] = without.values();
    if (first === undefined) return field;
    if (without.size === variants.length) return lose(label, path, first);
    for (const [variant, reason] of without) lose(`${label}(${variant})`, path, reason);
    return { ...field, without };
  }

  function childrenOf(field: Relation, target: Source, path: Path, label: string): Field {
    const own = [
      reasons.get(keyOf(path, '')),
      ...['key', 'where', 'window', 'order'].map((part) => reasonAt(...path, part)),
      lostLink(target),
    ];
    const reason = firstOf(own);
    if (reason !== undefined) return lose(label, path, reason);
    const value = field.value && { ...field.value, ...lostLabelAt(path) };
    return { ...field, value, target: { ...target, fields: fieldsOf(target.fields, [...path, 'fields'], label) } };
  }

  function lostLabelAt(path: Path): { label: undefined; lostLabel: string } | undefined {
    const lostLabel = reasonAt(...path, 'label');
    return lostLabel === undefined ? undefined : { label: undefined, lostLabel };
  }
}

/** Where the values of an item stand. What it leads to is no part of the item itself. */
function leavesOf(fields: Fields, path: Path): Path[] {
  return [...fields].flatMap(([name, field]): Path[] => {
    if (field.kind === 'leaf') return [[...path, name]];
    return field.kind === 'embedded' ? leavesOf(field.fields, [...path, name]) : [];
  });
}

const firstOf = (reasons: readonly (string | undefined)[]): string | undefined =>
  reasons.find((reason) => reason !== undefined);

const keyOf = (path: Path, to?: string): string =>
  JSON.stringify([...path.map(String), ...(to === undefined ? [] : [[to]])]);
