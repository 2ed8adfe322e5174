import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { z } from 'zod';
import { objectType, type Contract } from '../../schema/contract';
import { derivationOf } from '../derived';
import { conditionForm } from './condition-form';
import { districtForm } from './district-file';
import { inlineForm, joinForm, relationForm, sourceForm, splitForm, windowForm } from './language';
import { lookedUpForm } from './looked-up-form';
import { madeTableForm } from './made-table-form';
import { presetForm } from './preset-form';
import { fieldValueForm, longValueForm, valueForm } from './value-form';

/*
 * The mapping language as a JSON Schema, with which an editor completes and checks a district file or a preset while it is
 * written. It is made of the forms that the files are read with, and of the contract. A district file says only what differs
 * from its preset, any part of it, and takes a part away with null: so nothing is required here, and null may stand anywhere.
 */

type Json = { readonly [key: string]: unknown };

const forms = {
  value: valueForm,
  longValue: longValueForm,
  fieldValue: fieldValueForm,
  condition: conditionForm,
  window: windowForm,
  join: joinForm,
  relation: relationForm,
  split: splitForm,
  source: sourceForm,
  inline: inlineForm,
  madeTable: madeTableForm,
  lookedUp: lookedUpForm,
  file: z.strictObject({ ...presetForm.shape, ...districtForm.shape }),
} satisfies Record<string, z.ZodType>;

const DEFINITIONS = '#/definitions/';
const ref = (name: string): Json => ({ $ref: `${DEFINITIONS}${name}` });
const nothing: Json = { type: 'null' };
const oneOf = (...schemas: readonly Json[]): Json => ({ anyOf: [nothing, ...schemas] });
const listOf = (items: Json): Json => ({ type: 'array', items });
const named = (values: Json): Json => ({ type: 'object', additionalProperties: values });
const object = (properties: Json): Json => ({ type: 'object', properties, additionalProperties: false });

/** JSON Schema, draft 7, which is what editors have. */
export function mappingJsonSchema(contract: Contract): Json {
  const { file, ...made } = definitionsOfForms();
  const types = typesIn(contract);
  const enums = Object.values(contract.schema.getTypeMap()).filter(isEnumType);
  const properties = {
    ...propertiesOf(file),
    district: named({}),
    codes: named(oneOf(named({}))),
    tables: named(oneOf(ref('madeTable'))),
    columns: named(oneOf(ref('lookedUp'))),
    entities: object(entriesOf(types, (type) => [type.name, described(type, ref(`rows of ${type.name}`))])),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A district file or a preset of Rollcall',
    ...object(properties),
    definitions: {
      ...made,
      ...entriesOf(enums, (type) => [`code of ${type.name}`, codeOf(type)]),
      ...entriesOf(types, (type) => [`fields of ${type.name}`, fieldsOf(type)]),
      ...entriesOf(types, ({ name }) => [`rows of ${name}`, entityOf(ref(`fields of ${name}`))]),
      ...entriesOf(types, ({ name }) => [`one ${name}`, leadingTo(ref(`fields of ${name}`), ref(`fields of ${name}`))]),
      ...entriesOf(types, ({ name }) => [
        `list of ${name}`,
        leadingTo(object({ list: listOf(ref(`fields of ${name}`)) }), ref(`fields of ${name}`)),
      ]),
    },
  };

  function entityOf(fields: Json): Json {
    const source = withFields(ref('source'), fields);
    return oneOf(source, object({ variants: named(oneOf(source)) }));
  }

  /** Written out in the same row, or in other rows: those of a type with ids, or of a table of their own. */
  function leadingTo(own: Json, fields: Json): Json {
    return oneOf(own, ref('relation'), withFields(ref('inline'), fields));
  }

  function fieldsOf(type: GraphQLObjectType): Json {
    return object(entriesOf(mappedFields(type), (field) => [field.name, described(field, fieldOf(field))]));
  }

  function fieldOf({ type }: GraphQLField<unknown, unknown>): Json {
    const target = getNamedType(type);
    const isList = isListType(getNullableType(type));
    if (isObjectType(target)) return ref(`${isList ? 'list of' : 'one'} ${target.name}`);
    const value = ref(isEnumType(target) ? `code of ${target.name}` : 'fieldValue');
    return isList ? oneOf(object({ list: listOf(value) }), ref('split'), ref('inline')) : oneOf(value);
  }
}

/** A value whose codes stand for those of an enum, where they are written at the field itself. */
function codeOf(type: GraphQLEnumType): Json {
  const as = { enum: type.getValues().map(({ name }) => name) };
  const codes = named(oneOf(as, { type: 'object', properties: { as } }));
  return { allOf: [ref('fieldValue'), { properties: { codes: oneOf({ type: 'string' }, codes) } }] };
}

const entriesOf = <Item>(items: readonly Item[], entry: (item: Item) => [string, Json]): Json =>
  Object.fromEntries(items.map(entry));

const described = ({ description }: { readonly description?: string | null | undefined }, schema: Json): Json =>
  typeof description === 'string' ? { description, allOf: [schema] } : schema;

/** Types that no question leads to; the policy keeps to what they say. */
const FOR_THE_POLICY = ['Caseload', 'SchoolOptOut'];

/** Types that can be mapped: those with ids, what leads on from them, and what the policy needs. */
function typesIn({ schema, entities }: Contract): GraphQLObjectType[] {
  const found = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    if (found.has(type)) return;
    found.add(type);
    for (const { type: of } of mappedFields(type)) {
      const target = getNamedType(of);
      if (isObjectType(target)) visit(target);
    }
  };
  for (const name of [...entities, ...FOR_THE_POLICY]) visit(objectType(schema, name));
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Ids, codes as they stand, and what follows from other fields are not mapped. */
const mappedFields = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(
    ({ name, type: of }) =>
      name !== 'id' &&
      name !== 'sourceCodes' &&
      derivationOf(type.name, name) === undefined &&
      (isLeafType(getNamedType(of)) || isObjectType(getNamedType(of))),
  );

/** The forms as definitions that refer to each other, and to what several of them share. */
function definitionsOfForms(): Readonly<Record<string, Json>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, form] of Object.entries(forms)) registry.add(form, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `${DEFINITIONS}${id}`,
  });
  const { __shared: shared, ...own } = schemas as Record<string, Json>;
  return partial({ ...own, ...(shared?.['definitions'] as Json) }) as Record<string, Json>;
}

/** Nothing is required, and whatever stands under a name may be null. */
function partial(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(partial);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required: _required, $schema: _schema, $id: _id, ...rest } = schema as Json;
  const parts = Object.entries(rest).map(([key, part]): [string, unknown] => {
    if (key === '$ref') return [key, String(part).replace(`${DEFINITIONS}__shared`, '')];
    if (key === 'properties')
      return [key, Object.fromEntries(Object.entries(part as Json).map(([name, of]) => [name, orNothing(of)]))];
    if (key === 'additionalProperties' && typeof part === 'object') return [key, orNothing(part)];
    return [key, partial(part)];
  });
  return Object.fromEntries(parts);
}

const orNothing = (schema: unknown): Json => {
  const { description, ...rest } = partial(schema) as Json;
  const either = { anyOf: [nothing, rest] };
  return typeof description === 'string' ? { description, ...either } : either;
};

const propertiesOf = (schema: Json | undefined): Json => (schema?.['properties'] ?? {}) as Json;

/** The form of a source, with the fields of its type. */
const withFields = (form: Json, fields: Json): Json => ({ allOf: [form, { properties: { fields } }] });
