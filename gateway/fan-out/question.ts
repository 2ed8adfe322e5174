import { print, visit, type ArgumentNode, type SelectionSetNode } from 'graphql';
import type { Place } from './place';
import { selectionSet, type Field, type Scope } from './selection';

/** A question to a district: its text, and the client's variables that it uses. */
export interface Question {
  readonly text: string;
  readonly uses: readonly string[];
}

/** For one page of a district's rows; `first` and `after` name the variables that carry how many, and from where. */
export interface PageQuestion extends Question {
  readonly first: string;
  readonly after: string;
  readonly places: readonly Place[];
  readonly rows: boolean;
  readonly total: boolean;
}

/** For records by their ids; `variables` names the variable that carries the representations for each place. */
export interface RecordsQuestion extends Question {
  readonly variables: ReadonlyMap<Place, string>;
}

/** Arguments of a list that speak to the gateway; all others are the districts' to understand. */
const GATEWAYS_OWN = ['first', 'after', 'districts', 'require'];

/**
 * query ($first: Int, $after: String, ...) {
 *   page: students(filter: ..., orderBy: ..., first: $first, after: $after) {
 *     edges { cursor n0: node { ... } }
 *     pageInfo { hasNextPage }
 *     totalCount
 *   }
 * }
 */
export function pageQuestion(
  scope: Scope,
  { definition, nodes: [node] }: Field,
  places: readonly Place[],
  { rows, total }: { readonly rows: boolean; readonly total: boolean },
): PageQuestion {
  const [first, after] = [freshName(scope, 'first'), freshName(scope, 'after')];
  const passed = (node.arguments ?? []).filter(({ name }) => !GATEWAYS_OWN.includes(name.value));
  const selections = places.map(({ selection }) => selectionSet(selection));
  const records = places.map(({ name, selection }) => `${name}: node ${print(selectionSet(selection))}`);
  const argumentList = [...passed.map((argument) => print(argument)), `first: $${first}`, `after: $${after}`].join(
    ', ',
  );
  const wanted = [
    ...(rows ? [`edges { ${['cursor', ...records].join(' ')} }`, 'pageInfo { hasNextPage }'] : []),
    ...(total ? ['totalCount'] : []),
  ];
  const body = `{ page: ${definition.name}(${argumentList}) { ${wanted.join(' ') || '__typename'} } }`;
  const declared = [`$${first}: Int`, `$${after}: String`];
  return { ...question(scope, [...passed, ...selections], declared, body), first, after, places, rows, total };
}

/** query ($r0: [_Any!]!, ...) { r0: _entities(representations: $r0) { ... on Student { ... } } } */
export function recordsQuestion(scope: Scope, places: readonly Place[]): RecordsQuestion {
  const asked = places.map((place) => ({
    place,
    variable: freshName(scope, place.name),
    selections: selectionSet(place.selection),
  }));
  const fields = asked.map(({ place: { name, type }, variable, selections }) => {
    return `${name}: _entities(representations: $${variable}) { ... on ${type.name} ${print(selections)} }`;
  });
  const ours = asked.map(({ variable }) => `$${variable}: [_Any!]!`);
  const theirs = asked.map(({ selections }) => selections);
  return {
    ...question(scope, theirs, ours, `{ ${fields.join(' ')} }`),
    variables: new Map(asked.map(({ place, variable }) => [place, variable])),
  };
}

/** The values of the client's variables that a question uses. */
export function valuesFor({ uses }: Question, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    uses.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}

function question(
  { definitions }: Scope,
  parts: readonly (SelectionSetNode | ArgumentNode)[],
  ours: readonly string[],
  body: string,
): Question {
  const used = new Set<string>();
  for (const part of parts) visit(part, { Variable: ({ name }) => void used.add(name.value) });
  const theirs = definitions.filter(({ variable }) => used.has(variable.name.value));
  const declared = [...ours, ...theirs.map((definition) => print(definition))].join(', ');
  return { text: `query (${declared}) ${body}`, uses: [...used] };
}

/** A variable name of ours that is not one of the client's. */
function freshName(scope: Scope, wish: string): string {
  const taken = scope.definitions.some(({ variable }) => variable.name.value === wish);
  return taken ? freshName(scope, `${wish}_`) : wish;
}
