import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ConstDirectiveNode, type TypeNode } from 'graphql';

/** What the oracle reads of the contract: for each type its fields, with their category and the type that they lead to. */
export interface Field {
  readonly name: string;
  readonly category: string;
  readonly type: string;
  readonly list: boolean;
  readonly needsArguments: boolean;
  /** Whether it takes `first` and `last`. */
  readonly cut: boolean;
}

const folder = join(__dirname, '..', '..', 'schema', 'sdl');
const text = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const document = parse(text.join('\n'));

const categoryIn = (directives: readonly ConstDirectiveNode[] = []): string | undefined => {
  const value = directives.find(({ name }) => name.value === 'category')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
};
const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

export const types = new Map<string, readonly Field[]>();
/** Fields of the inputs: filters and orders. */
export const inputs = new Map<string, readonly Pick<Field, 'name' | 'category' | 'type' | 'list'>[]>();
/** Values of enums, each with its category. */
export const enums = new Map<string, ReadonlyMap<string, string>>();
/** Values of enums that have a category of their own. */
export const heavyValues = new Map<string, ReadonlyMap<string, string>>();
for (const definition of document.definitions) {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    types.set(
      definition.name.value,
      (definition.fields ?? []).map(({ name, type, directives, arguments: given = [] }) => ({
        name: name.value,
        category: categoryIn(directives) ?? 'none',
        type: nameOf(type),
        list: isList(type),
        needsArguments: given.some((one) => one.type.kind === Kind.NON_NULL_TYPE && !one.defaultValue),
        cut: given.some((one) => one.name.value === 'last'),
      })),
    );
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    inputs.set(
      definition.name.value,
      (definition.fields ?? []).map(({ name, type, directives }) => ({
        name: name.value,
        category: categoryIn(directives) ?? 'none',
        type: nameOf(type),
        list: isList(type),
      })),
    );
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    const own = categoryIn(definition.directives) ?? 'none';
    const values = (definition.values ?? []).map(
      ({ name, directives }) => [name.value, categoryIn(directives) ?? own] as const,
    );
    enums.set(definition.name.value, new Map(values));
    heavyValues.set(definition.name.value, new Map(values.filter(([, category]) => category !== own)));
  }
}
export const fieldOf = (type: string, name: string): Field | undefined =>
  types.get(type)?.find((field) => field.name === name);
