import { knex, type Knex } from 'knex';
import type { Engine } from '../dialect';
import { PGliteClient, type PGliteConnection } from './pglite-client';
import {
  describePostgres,
  describePostgresSelect,
  isMisfitOfPostgres,
  kindsInPostgres,
  postgresDialect,
} from './postgres';
import { explainPostgres } from '../explain/postgres';
import { outlinePostgres } from '../outline/postgres';
import { NUMBERED, withHoles } from './holes';
import { quiet } from './quiet';

export const pglite: Engine = {
  dialect: postgresDialect,
  connect: (database) =>
    withHoles(
      knex({
        client: PGliteClient as unknown as typeof Knex.Client,
        log: quiet,
        connection: {
          folder: database.replace(/^pglite:(\/\/)?/, ''),
          begin: 'set default_transaction_read_only = on',
        } satisfies PGliteConnection as object,
        pool: { min: 0, max: 1, idleTimeoutMillis: 0x7fffffff },
      }),
      NUMBERED,
    ),
  describe: describePostgres,
  describeSelect: describePostgresSelect,
  outline: outlinePostgres,
  explain: explainPostgres,
  users: undefined,
  isTimeout: () => false,
  isMisfit: isMisfitOfPostgres,
  kindsIn: kindsInPostgres,
};
