import { Kind, parse, visit, type ASTNode, type DocumentNode } from 'graphql';
import { assertCategories } from '../../schema/categories';
import { contractFiles, loadContract, registrySdl } from '../../schema/contract';

const files = contractFiles();
const document = parse(files.join('\n'));

/** Where each `@category` of the contract stands: the coordinate it is about, and the place of its node. */
interface Place {
  readonly coordinate: string;
  readonly start: number;
}

const CATEGORISED = new Set<string>([
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
]);

function places(of: DocumentNode): Place[] {
  const found: Place[] = [];
  visit(of, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!CATEGORISED.has(node.kind)) return undefined;
      const owners = ancestors.filter((owner): owner is ASTNode => !Array.isArray(owner) && 'name' in owner);
      // The definitions of directives have arguments too; what they say is about the schema, not about anybody.
      if (owners[0]?.kind === Kind.DIRECTIVE_DEFINITION) return false;
      const names = [...owners, node].map((owner) => ('name' in owner && owner.name ? owner.name.value : ''));
      if (names[0] !== 'Category') found.push({ coordinate: coordinateOf(names), start: node.loc!.start });
      return undefined;
    },
  });
  return found;
}

function coordinateOf([type = '', field, argument]: string[]): string {
  if (field === undefined) return type;
  return argument === undefined ? `${type}.${field}` : `${type}.${field}(${argument}:)`;
}

/** The definition that holds this place, without the category there; alone, for the others have not changed. */
function without({ start }: Place): DocumentNode {
  const definitions = document.definitions.filter(({ loc }) => loc!.start <= start && start < loc!.end);
  return visit<DocumentNode>(
    { ...document, definitions },
    {
      enter: (node) =>
        CATEGORISED.has(node.kind) && node.loc?.start === start && 'directives' in node
          ? { ...node, directives: (node.directives ?? []).filter(({ name }) => name.value !== 'category') }
          : undefined,
    },
  );
}

test('everything that can be read or asked by has a category', () => {
  const all = places(document);
  expect(all.length).toBeGreaterThan(500);
  // A value of an enum has one only where it weighs more than the enum.
  const isValue = (coordinate: string) => /\.[A-Z][A-Z0-9_]*$/.test(coordinate);
  const found = [...assertCategories(document).keys()];
  expect(found.filter(isValue)).toContain('Exemption.RELIGIOUS');
  expect(found.filter((one) => !isValue(one)).sort()).toEqual(all.map(({ coordinate }) => coordinate).sort());
});

test('without any one of the categories the schema does not load, and the error names what lacks it', () => {
  for (const place of places(document))
    expect(() => assertCategories(without(place))).toThrow(
      `The schema does not load: no privacy category on ${place.coordinate}. Add @category(is: ...).`,
    );
});

test('loading refuses such a schema, whole or in part', () => {
  const broken = files.map((file) => file.replace('birthDate: Date @category(is: IDENTITY)', 'birthDate: Date'));
  expect(() => loadContract(broken)).toThrow('no privacy category on Student.birthDate.');
  const more = `type Locker { number: Int } extend type Student { locker: Locker }`;
  expect(() => loadContract([...files, more])).toThrow('no privacy category on Locker.number, Student.locker');
});

test.each([
  ['interface Named { name: String }', 'Named.name'],
  ['extend interface Named { name: String }', 'Named.name'],
  ['extend input StudentFilter { shoeSize: Int }', 'StudentFilter.shoeSize'],
  ['enum Shoe { LEFT RIGHT }', 'Shoe'],
  ['type Locker { open(key: ID): Int @category(is: PUBLIC) }', 'Locker.open(key:)'],
  ['type Locker { number: Int @category }', 'Locker.number'],
])('%s', (sdl, coordinate) => {
  expect(() => assertCategories(parse(sdl))).toThrow(`no privacy category on ${coordinate}.`);
});

test("the registry's schema has its categories too", () => {
  expect(() => assertCategories(parse(registrySdl()))).not.toThrow();
});

test('every type, field, argument, enum and enum value says what it means', () => {
  const silent: string[] = [];
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!('description' in node) || !('name' in node)) return undefined;
      if (node.description) return undefined;
      const owners = ancestors.filter((owner): owner is ASTNode => !Array.isArray(owner) && 'name' in owner);
      silent.push([...owners, node].map((owner) => ('name' in owner && owner.name ? owner.name.value : '')).join('.'));
      return undefined;
    },
  });
  expect(silent).toEqual([]);
});
