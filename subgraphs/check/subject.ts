import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLObjectType } from 'graphql';
import { objectType, type Contract } from '../../schema/contract';
import { isConstant, ONLY, type Field, type Leaf, type Mapping, type Relation, type Source } from '../mapping/mapping';
import { referenceOf } from '../mapping/reference';
import { isChosenByYear } from '../plan/arguments';
import type { Path } from '../mapping/yaml-file';
import { labelOf, type Part } from '../sql/survey';

/**
 * What is measured of a mapping, as plain data: a subject for each source of rows, with the values that its rows give and the
 * ways that lead from them to other rows.
 */
export interface Subject {
  /** `Student`, `AttendanceEvent(DAILY)`, or `Student.addresses` for the rows of a child table. */
  readonly label: string;
  /** The type of the contract that the rows are of; nothing for a child table of plain values. */
  readonly type: string;
  readonly source: Rows;
  /** Whether a record has an id, so that two with one key would be one. */
  readonly hasId: boolean;
  readonly values: readonly ReadField[];
  readonly ways: readonly Way[];
  readonly joins: readonly { readonly alias: string; readonly path: Path }[];
}

export type Rows = Source & { readonly table: string };

/** A field that the rows themselves give: one value, or several where it is a list of them. */
export interface ReadField {
  /** `Student.demographics.races` */
  readonly label: string;
  /** The same field as the contract has it: `Demographics.races`. */
  readonly coordinate: string;
  readonly path: Path;
  readonly leaves: readonly Leaf[];
  /** What separates the values where several stand in one text. */
  readonly by?: string;
}

/** A field that leads to other rows. */
export interface Way {
  readonly label: string;
  readonly path: Path;
  readonly relation: Relation;
  readonly target: Rows;
  /** To several rows: a list, or those that an application chooses one of. */
  readonly many: boolean;
}

/** Of what is left of a mapping once the survey is heard; a join is no field, and may be broken where no field needs it. */
export function subjectsOf(
  mapping: Mapping,
  contract: Contract,
  parts: readonly Part[],
  lacking: ReadonlySet<string>,
): Subject[] {
  const broken = parts.filter(({ kind, problem }) => kind === 'join' && problem !== undefined);
  const brokenJoins = new Set(broken.map(({ path }) => path.join('/')));
  const usable = (path: Path) => !brokenJoins.has(path.join('/'));
  // Types that can be asked for first, in the order of the contract; a file may have them in any.
  const named = [...contract.entities].filter((type) => mapping.entities.has(type));
  const types = [...new Set(['Student', ...named, ...mapping.entities.keys()])];
  return types.flatMap((type) =>
    [...(mapping.entities.get(type)?.variants ?? [])].flatMap(([variant, source]) => {
      const label = labelOf({ type, variant, field: undefined });
      return sourceSubjects(
        { contract, mapping, usable, lacking },
        objectType(contract.schema, type),
        source,
        label,
        label,
      );
    }),
  );
}

interface Walk {
  readonly contract: Contract;
  readonly mapping: Mapping;
  /** Whether a join can be made. */
  readonly usable: (path: Path) => boolean;
  /** Optional tables that are not there: what leads to them finds nothing, and is not to. */
  readonly lacking: ReadonlySet<string>;
}

interface Found {
  readonly values: ReadField[];
  readonly ways: Way[];
  readonly children: Subject[];
}

/** `label`: what the rows are; `owner`: what its fields are called by. */
function sourceSubjects(
  walk: Walk,
  type: GraphQLObjectType,
  source: Source,
  label: string,
  owner: string,
  value?: Omit<ReadField, 'label'>,
): Subject[] {
  if (!hasTable(source)) return [];
  const found: Found = { values: [], ways: [], children: [] };
  fieldsOf(walk, type, source.fields, [...source.path, 'fields'], owner, found);
  if (value) found.values.push({ label, ...value });
  const joins = Object.keys(source.joins)
    .filter((alias) => !leadsToLacking(source, alias, walk.lacking))
    .map((alias) => ({ alias, path: [...source.path, 'joins', alias] }));
  const subject = {
    label,
    type: source.type,
    source,
    hasId: walk.contract.entities.has(source.type) && source.key.length > 0,
    values: found.values,
    ways: found.ways,
    joins: joins.filter(({ path }) => walk.usable(path)),
  };
  return [subject, ...found.children];
}

function fieldsOf(
  walk: Walk,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
  path: Path,
  owner: string,
  found: Found,
): void {
  for (const [name, field] of fields) {
    const [at, label, definition] = [[...path, name], `${owner}.${name}`, type.getFields()[name]];
    if (!definition) continue;
    const target = getNamedType(definition.type);
    const coordinate = `${type.name}.${name}`;
    switch (field.kind) {
      case 'leaf':
        noteLeaf(found, { label, coordinate, path: at, leaves: [field] });
        break;
      case 'embedded':
        if (isObjectType(target)) fieldsOf(walk, target, field.fields, at, label, found);
        break;
      case 'items':
        field.items.forEach((item, index) => {
          const place = [...at, 'list', index];
          if (item.kind === 'leaf') noteLeaf(found, { label, coordinate, path: place, leaves: [item] });
          else if (isObjectType(target)) fieldsOf(walk, target, item.fields, place, label, found);
        });
        break;
      case 'parts':
        noteLeaf(found, { label, coordinate, path: at, leaves: [field.leaf], by: field.by });
        break;
      case 'relation': {
        const many = isListType(getNullableType(definition.type)) || isChosenByYear(definition);
        for (const [variant, source] of targetsOf(walk.mapping, field)) {
          if (field.without?.has(variant)) continue;
          const way = labelOf({ type: label, variant, field: undefined });
          if (hasTable(source) && !walk.lacking.has(source.table))
            found.ways.push({ label: way, path: at, relation: field, target: source, many });
          if (typeof field.target === 'string') continue;
          const value = field.value && { coordinate, path: [...at, 'value'], leaves: [field.value] };
          const rowType = isObjectType(target) ? target : type;
          found.children.push(...sourceSubjects(walk, rowType, source, label, label, value));
        }
        break;
      }
      case 'unavailable':
        break;
    }
  }
}

/** Also by way of another join. */
function leadsToLacking({ joins }: Pick<Source, 'joins'>, alias: string, lacking: ReadonlySet<string>): boolean {
  const joined = joins[alias];
  if (joined === undefined) return false;
  const parents = Object.values(joined.on).flatMap((column) => referenceOf(column).alias ?? []);
  return lacking.has(joined.table) || parents.some((parent) => leadsToLacking({ joins }, parent, lacking));
}

/** A list of several values is one field. */
function noteLeaf({ values }: Found, field: ReadField): void {
  const leaves = field.leaves.filter((leaf) => !isConstant(leaf));
  if (leaves.length === 0) return;
  const known = values.findIndex(({ label }) => label === field.label);
  const before = values[known];
  if (before) values[known] = { ...before, leaves: [...before.leaves, ...leaves] };
  else values.push({ ...field, leaves });
}

const targetsOf = ({ entities }: Mapping, { target }: Relation): [string, Source][] =>
  typeof target === 'string' ? [...(entities.get(target)?.variants ?? [])] : [[ONLY, target]];

const hasTable = (source: Source): source is Rows => source.table !== null;
