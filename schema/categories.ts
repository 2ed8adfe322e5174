import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** The privacy categories of the contract, from `enum Category` of the SDL. */
export type Category = string;

/** `Student.birthDate` -> IDENTITY; arguments as `Query.students(first:)`, enums by their name, and `Exemption.RELIGIOUS` where a value weighs more. */
export type Categories = ReadonlyMap<string, Category>;

/** Reads the category of every field, argument, input field and enum; throws when one has none, naming it. */
export function assertCategories(document: DocumentNode): Categories {
  const categories = new Map<string, Category>();
  const missing: string[] = [];
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const category = categoryOf(directives);
    if (category === undefined) missing.push(coordinate);
    else categories.set(coordinate, category);
  };
  const noteField = (owner: string, field: FieldDefinitionNode | InputValueDefinitionNode) => {
    note(`${owner}.${field.name.value}`, field.directives);
    if (field.kind !== Kind.FIELD_DEFINITION) return;
    for (const argument of field.arguments ?? [])
      note(`${owner}.${field.name.value}(${argument.name.value}:)`, argument.directives);
  };
  const noteFields = (type: {
    readonly name: { readonly value: string };
    readonly fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
  }) => type.fields?.forEach((field) => noteField(type.name.value, field));

  visit(document, {
    ObjectTypeDefinition: (type) => void noteFields(type),
    ObjectTypeExtension: (type) => void noteFields(type),
    InterfaceTypeDefinition: (type) => void noteFields(type),
    InterfaceTypeExtension: (type) => void noteFields(type),
    InputObjectTypeDefinition: (type) => void noteFields(type),
    InputObjectTypeExtension: (type) => void noteFields(type),
    EnumTypeDefinition: (type) => {
      // The enum of categories is what the others are measured with.
      if (type.name.value === 'Category') return;
      note(type.name.value, type.directives);
      for (const { name, directives } of type.values ?? [])
        if (categoryOf(directives) !== undefined) note(`${type.name.value}.${name.value}`, directives);
    },
  });
  if (missing.length > 0)
    throw new Error(`The schema does not load: no privacy category on ${missing.join(', ')}. Add @category(is: ...).`);
  return categories;
}

function categoryOf(directives: readonly ConstDirectiveNode[] | undefined): Category | undefined {
  const value = directives?.find(({ name }) => name.value === 'category')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
