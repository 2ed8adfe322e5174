import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDirectiveValues, isEnumType, type GraphQLEnumType, type GraphQLSchema } from 'graphql';
import { parse } from 'yaml';
import { packageRoot } from '../../schema/package-root';
import type { Holding } from './holding';

/** How the codes of a column translate into those of a contract's enum. */
export interface Translation {
  /** The codes that are understood, each with the enum value, in the order of the enum. */
  readonly codes: readonly (readonly [string, Meaning])[];
  /** Share of the rows with a value whose code is understood, from 0 to 1. */
  readonly covered: number;
  /** The codes that are not, the most frequent first. */
  readonly unknown: readonly (readonly [string, number])[];
}

export interface Meaning {
  readonly as: string;
  readonly quality: 'EXACT' | 'BROADER';
}

export function translate(schema: GraphQLSchema, enumName: string, holding: Holding): Translation {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) throw new Error(`the contract has no enum ${enumName}`);
  const meanings = meaningsOf(schema, type);
  const order = new Map(type.getValues().map(({ name }, index) => [name, index]));
  const entries = [...holding.values].map(([code, rows]) => ({ code, rows, meaning: meanings.get(plain(code)) }));
  const known = entries.flatMap(({ code, meaning }) => (meaning ? [[code, meaning] as const] : []));
  const rowsKnown = entries.reduce((sum, { rows, meaning }) => sum + (meaning ? rows : 0), 0);
  return {
    codes: known.sort(([, a], [, b]) => (order.get(a.as) ?? 0) - (order.get(b.as) ?? 0)),
    covered: holding.filled === 0 ? 0 : rowsKnown / holding.filled,
    unknown: entries
      .filter(({ meaning }) => meaning === undefined)
      .map(({ code, rows }) => [code, rows] as const)
      .sort(([, a], [, b]) => b - a),
  };
}

type Spellings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const { broader, ...exact } = parse(
  readFileSync(join(packageRoot, 'subgraphs', 'draft', 'codes.yaml'), 'utf8'),
) as Spellings & { broader: Spellings };

const known = new WeakMap<GraphQLEnumType, ReadonlyMap<string, Meaning>>();

/**
 * Spelling -> meaning, the surest source first: the enum value's own name, what codes.yaml adds, the codes of the standards,
 * the description where it is a word or two. A spelling with two meanings has none.
 */
function meaningsOf(schema: GraphQLSchema, type: GraphQLEnumType): ReadonlyMap<string, Meaning> {
  const cached = known.get(type);
  if (cached) return cached;
  const directive = schema.getDirective('code');
  const values = type.getValues().map(({ name, description, astNode }) => {
    const standards = directive && astNode ? (getDirectiveValues(directive, astNode) ?? {}) : {};
    const { edFi = [], ...others } = standards as Record<string, string[] | undefined>;
    // Ed-Fi tells several codes apart where the contract has one: it then says less.
    const quality = edFi.length > 1 ? ('BROADER' as const) : ('EXACT' as const);
    return {
      name,
      sources: [
        [[name.replaceAll('_', ' '), ...(exact[type.name]?.[name] ?? [])], 'EXACT'],
        [broader[type.name]?.[name] ?? [], 'BROADER'],
        [Object.values(others).flatMap((codes) => codes ?? []), 'EXACT'],
        [edFi, quality],
        [shortDescription(description), 'EXACT'],
      ] as const,
    };
  });
  const meanings = new Map<string, Meaning>();
  const twofold = new Set<string>();
  for (const place of [0, 1, 2, 3, 4]) {
    const found = new Map<string, Meaning>();
    for (const { name, sources } of values) {
      const [spellings, quality] = sources[place] ?? [[], 'EXACT'];
      for (const spelling of spellings.map(plain)) {
        if (found.has(spelling) && found.get(spelling)?.as !== name) twofold.add(spelling);
        found.set(spelling, { as: name, quality });
      }
    }
    for (const [spelling, meaning] of found) if (!meanings.has(spelling)) meanings.set(spelling, meaning);
  }
  for (const spelling of twofold) meanings.delete(spelling);
  known.set(type, meanings);
  return meanings;
}

const shortDescription = (description: string | null | undefined): string[] => {
  const [sentence = ''] = (description ?? '').split(/[.;,(]/);
  return sentence.split(' ').length <= 3 ? [sentence] : [];
};

/** `Pre-K`, `PRE K` and `pre_k` are one; so are `9`, `9.0` and `09`. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^0*(\d+)(\.0+)?$/, '$1')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]/gu, '');
