import type { Knex } from 'knex';

const nothing = () => undefined;

/** knex would print what drivers say to the console, and that may hold values. What fails is reported by whoever asked. */
export const quiet: Knex.Logger = { warn: nothing, error: nothing, debug: nothing, deprecate: nothing };
