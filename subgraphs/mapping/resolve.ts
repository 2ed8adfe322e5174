import {
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import { derivationOf } from '../derived';
import type { ConfigurationError } from './configuration-error';
import { constantForm, inlineForm, listForm, relationForm, sourceForm, variantsForm } from './language';
import { ONLY, type Embedded, type EntityMapping, type Field, type Relation, type Source } from './mapping';
import { whyNoOrphans, withOrphans } from './orphans';
import type { Preset } from './preset-form';
import { problemAt, resolveLeaf, resolveParts } from './resolve-leaf';
import { parsePart, type Path } from './yaml-file';

type Place = (path: Path) => string;
type Data = Record<string, unknown>;

/** Fields without which the others of a type would say nothing, or something else, and why. */
const NEEDED: Readonly<Record<string, readonly (readonly [string, Field['kind'], string])[]>> = {
  AttendanceSummary: [['schoolYear', 'leaf', 'by which the one that is asked for is found']],
  SchoolOptOut: [
    ['student', 'relation', 'whose family has refused: a refusal of nobody known would be one by everybody'],
    ['kind', 'leaf', 'what is refused: without it every refusal would be one of everything'],
  ],
};

/**
 * Turns the entities of a mapping file into sources and fields, checking each against the contract:
 * the type of a field there decides which construct may stand here.
 */
export function resolveEntities(preset: Preset, schema: GraphQLSchema, place: Place): Map<string, EntityMapping> {
  const resolving = { codes: preset.codes, place };
  const entities = new Map<string, EntityMapping>();
  for (const [name, data] of Object.entries(preset.entities)) {
    if (data === null) continue; // a district's difference that takes a type of the preset away
    const path = ['entities', name];
    const type = schema.getType(name);
    if (!isObjectType(type) || name === 'Query' || name === 'Mutation' || name.startsWith('_'))
      throw problem(path, 'the contract has no such type');
    entities.set(name, { type: name, variants: resolveVariants(type, data, path) });
  }
  checkTargets(entities);
  return withOrphans(entities, hasId, problem);

  function problem(path: Path, text: string): ConfigurationError {
    return problemAt(resolving, path, text);
  }

  function hasId(type: string): boolean {
    const found = schema.getType(type);
    return isObjectType(found) && found.getFields()['id'] !== undefined;
  }

  function resolveVariants(type: GraphQLObjectType, data: unknown, path: Path): Map<string, Source> {
    if (hasKey(data, 'variants') && type.name === 'SchoolOptOut')
      throw problem([...path, 'variants'], 'what families have refused stands in one table: map a `table`');
    if (!hasKey(data, 'variants')) return new Map([[ONLY, resolveSource(type, data, path)]]);
    const { variants } = parsePart(variantsForm, data, path, place);
    return new Map(
      Object.entries(variants).map(([name, source]) => [
        name,
        resolveSource(type, source, [...path, 'variants', name]),
      ]),
    );
  }

  function resolveSource(type: GraphQLObjectType, data: unknown, path: Path): Source {
    if (!hasKey(data, 'table') && !hasKey(data, 'key')) {
      const { fields } = parsePart(constantForm, data, path, place);
      const none = { table: null, key: [], where: undefined, joins: {}, window: undefined, order: undefined };
      return { type: type.name, path, ...none, fields: resolveFields(type, fields, [...path, 'fields']) };
    }
    const { table, key, where, joins, window, fields } = parsePart(sourceForm, data, path, place);
    const source = { type: type.name, path, table, key, where, joins, window, order: undefined };
    return { ...source, fields: resolveFields(type, fields, [...path, 'fields']) };
  }

  function resolveFields(type: GraphQLObjectType, fields: Data, path: Path): Map<string, Field> {
    const resolved = new Map<string, Field>();
    for (const [name, data] of Object.entries(fields)) {
      if (data === null) continue; // a district's difference that takes a field of the preset away
      const field = type.getFields()[name];
      if (!field) throw problem([...path, name], `the contract's ${type.name} has no field of this name`);
      if (name === 'id') throw problem([...path, name], 'the id is made from `key`, it is not mapped');
      const derivation = derivationOf(type.name, name);
      if (derivation)
        throw problem([...path, name], `it follows from ${derivation.of.join(' and ')}, and is not mapped`);
      const found = resolveField(field, data, [...path, name]);
      const noOrphans = found.kind === 'relation' ? whyNoOrphans(field, found) : undefined;
      if (noOrphans !== undefined) throw problem([...path, name, 'orphans'], noOrphans);
      resolved.set(name, found);
    }
    for (const [name, kind, why] of NEEDED[type.name] ?? [])
      if (resolved.get(name)?.kind !== kind) throw problem(path, `expected \`${name}\`, ${why}`);
    return resolved;
  }

  function resolveField(field: GraphQLField<unknown, unknown>, data: unknown, path: Path): Field {
    const type = getNullableType(field.type);
    if (isLeafType(type)) return resolveLeaf(resolving, type, data, path);
    if (isListType(type)) return resolveList(getNullableType(type.ofType), data, path);
    if (!isObjectType(type)) throw problem(path, 'a field of this kind cannot be mapped');
    if (hasKey(data, 'on')) return resolveRelation(type, data, path);
    if (field.args.length > 0)
      throw problem(path, 'expected a relation with `on`: applications say which of several records they mean');
    return resolveEmbedded(type, data, path);
  }

  function resolveEmbedded(type: GraphQLObjectType, data: unknown, path: Path): Embedded {
    const names = Object.keys(type.getFields()).filter((name) => name !== 'sourceCodes');
    const form = z.record(z.string(), z.unknown(), { error: `Expected fields of ${type.name}: ${names.join(', ')}` });
    return { kind: 'embedded', fields: resolveFields(type, parsePart(form, data, path, place), path) };
  }

  function resolveList(element: GraphQLOutputType, data: unknown, path: Path): Field {
    if (hasKey(data, 'list')) {
      // Each row is shown to those who may know of its student, which is asked of rows alone.
      if (isObjectType(element) && 'student' in element.getFields())
        throw problem([...path, 'list'], `each ${element.name} is of one student: expected a relation with \`on\``);
      const { list } = parsePart(listForm, data, path, place);
      const items = list.map((item, index) => {
        const at = [...path, 'list', index];
        return isObjectType(element) ? resolveEmbedded(element, item, at) : resolveLeaf(resolving, element, item, at);
      });
      return { kind: 'items', items };
    }
    if (hasKey(data, 'split')) {
      if (isObjectType(element)) throw problem(path, 'the parts of a text are plain values, and these are records');
      return resolveParts(resolving, element, data, path);
    }
    if (!hasKey(data, 'on')) throw problem(path, 'expected `list`, `split`, or a relation with `on`');
    return { ...resolveRelation(element, data, path), isList: true };
  }

  function resolveRelation(type: GraphQLOutputType, data: unknown, path: Path): Relation {
    if (!hasKey(data, 'table')) {
      if (!isObjectType(type)) throw problem(path, 'a list of plain values needs a `table` and a `value`');
      const { on, where, current, pick, orphans } = parsePart(relationForm, data, path, place);
      const found = { where, current, pick, orphans, value: undefined };
      return { kind: 'relation', target: type.name, on: Object.entries(on), ...found };
    }
    const inline = parsePart(inlineForm, data, path, place);
    const { table, key = [], where, joins, window, on, order, pick, orphans, fields, value } = inline;
    if (isObjectType(type) ? fields === undefined || value !== undefined : value === undefined || fields !== undefined)
      throw problem(path, isObjectType(type) ? 'expected `fields`' : 'expected `value`');
    const source: Source = {
      type: isObjectType(type) ? type.name : '',
      path,
      table,
      key,
      where,
      joins,
      window,
      order,
      fields:
        isObjectType(type) && fields ? resolveFields(type, fields, [...path, 'fields']) : new Map<string, Field>(),
    };
    const leaf = value === undefined ? undefined : resolveLeaf(resolving, type, value, [...path, 'value']);
    // Rows of its own have a window for nothing else than to leave out those that are not in force.
    const current = window !== undefined;
    const relation = { kind: 'relation', target: source, where: undefined, current, pick, orphans } as const;
    return { ...relation, on: Object.entries(on), value: leaf };
  }

  function checkTargets(found: ReadonlyMap<string, EntityMapping>): void {
    const visit = (fields: ReadonlyMap<string, Field>, path: Path): void => {
      for (const [name, field] of fields) {
        const at = [...path, name];
        if (field.kind === 'embedded') visit(field.fields, at);
        if (field.kind !== 'relation') continue;
        if (typeof field.target !== 'string') visit(field.target.fields, [...at, 'fields']);
        else if (!found.has(field.target))
          throw problem(at, `leads to ${field.target}, which \`entities\` does not map`);
      }
    };
    for (const [name, { variants }] of found)
      for (const [variant, source] of variants)
        visit(source.fields, ['entities', name, ...(variant === ONLY ? [] : ['variants', variant]), 'fields']);
  }
}

const hasKey = (data: unknown, key: string): data is Data => typeof data === 'object' && data !== null && key in data;
