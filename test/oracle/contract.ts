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
/** Values of enums that have a category of their own. */
export const heavyValues = new Map<string, ReadonlyMap<string, string>>();
export const enums = new Set<string>();
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
      })),
    );
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    enums.add(definition.name.value);
    const own = categoryIn(definition.directives);
    const heavy = (definition.values ?? []).flatMap(({ name, directives }) => {
      const category = categoryIn(directives);
      return category !== undefined && category !== own ? [[name.value, category] as const] : [];
    });
    heavyValues.set(definition.name.value, new Map(heavy));
  }
}
export const fieldOf = (type: string, name: string): Field | undefined =>
  types.get(type)?.find((field) => field.name === name);
