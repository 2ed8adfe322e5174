/*
 * The limits of a request, at both tiers: a district must stand alone, whatever its gateway lets through.
 * `first` (200) and the number of representations (200) are held to where they are read.
 */

/** Of a request's body, in bytes. */
export const MOST_BODY = 256 * 1024;

/** Of an answer, in bytes. */
export const MOST_ANSWER = 10 * 1024 * 1024;

/** What a document may have. Whatever is inside a fragment counts wherever the fragment is spread. */
export interface DocumentBounds {
  /** As it is written. */
  readonly tokens: number;
  readonly selections: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Braces inside braces, those of fragments too. */
  readonly nesting: number;
  /** Pairs of fields that stand at one place under one name: validation looks at each. */
  readonly repeats: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Tokens and letters of all selections with their arguments, were there no fragments. */
  readonly expandedTokens: number;
  readonly expandedText: number;
}

/** A document that an application sends. */
export const APPLICATION: DocumentBounds = {
  tokens: 2_000,
  selections: 1_000,
  depth: 12,
  nesting: 40,
  repeats: 5_000,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  expandedTokens: 10_000,
  expandedText: 200_000,
};

/** A document that only asks about the schema: the types of arguments stand nine lists and non-nulls deep in it. */
export const INTROSPECTION: DocumentBounds = { ...APPLICATION, depth: 20 };

/** A document that another federation gateway sends, in whose place of an application's: it may have dissolved the fragments. */
export const OTHER_GATEWAY: DocumentBounds = { ...APPLICATION, tokens: APPLICATION.expandedTokens };

/**
 * A document that a gateway sends to a district. No document that is good for an application may be refused here for what the
 * gateway makes of it, and it makes this: fragments are dissolved; the planner adds `__typename` and `id` to a record that it
 * follows further (two for each object, at most twice what was there); `nodes` becomes `edges { cursor node }`, one deeper;
 * each place where records stand gets a name of its own (30 aliases, and for each of ten root fields as many as it has types,
 * 20 and more with `_entities`); and a page has a head of its own. Directives are carried out before.
 */
export const DISTRICT: DocumentBounds = {
  tokens: 2 * APPLICATION.expandedTokens,
  selections: 2_500,
  depth: APPLICATION.depth + 2,
  nesting: APPLICATION.nesting,
  repeats: APPLICATION.repeats,
  aliases: 350,
  rootFields: 300,
  directives: APPLICATION.directives,
  expandedTokens: 2 * APPLICATION.expandedTokens,
  expandedText: 2 * APPLICATION.expandedText,
};

/** The body with such a document holds the application's variables too, and ids of up to 200 records at two places of a page. */
export const MOST_DISTRICT_BODY = 4 * MOST_BODY;
