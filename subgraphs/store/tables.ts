import type { Knex } from 'knex';

/** Counts up with each change of the tables below. A store that a newer Rollcall made is not touched. */
export const VERSION = 1;

export const FACT = 'rollcall_fact';
export const NONCE = 'rollcall_nonce';
export const OPT_OUT = 'rollcall_opt_out';
export const CREDENTIAL = 'rollcall_credential';
export const SEEN = 'rollcall_seen';

/** Facts: the version of the tables, how often the opt-outs have changed, and the salt of the hashes. */
export const MADE_BY = 'version';
export const CHANGES = 'opt-outs';
export const SALT = 'salt';

/** The tables of the district's own store, each with the version that it came with. */
const tables: Readonly<Record<string, (table: Knex.CreateTableBuilder) => void>> = {
  // What the store knows of itself: its version, how often the opt-outs changed, the salt of the hashes.
  [FACT]: (table) => {
    table.string('name', 40).primary();
    table.bigInteger('number').notNullable();
    table.string('text', 100);
  },
  // Signatures that are spent, until they are too old to be believed.
  [NONCE]: (table) => {
    table.string('nonce', 32).primary();
    table.bigInteger('expires').notNullable().index();
  },
  // What families have refused. A row is never deleted: it says when it was withdrawn.
  [OPT_OUT]: (table) => {
    table.string('id', 36).primary();
    table.string('digest', 64).notNullable().index();
    table.text('student').notNullable();
    table.string('kind', 16).notNullable();
    table.string('value', 255);
    table.bigInteger('recorded').notNullable();
    table.text('recorded_issuer').notNullable();
    table.text('recorded_subject').notNullable();
    table.bigInteger('withdrawn').index();
    table.text('withdrawn_issuer');
    table.text('withdrawn_subject');
  },
  // Who has read of students within the hour, by hash.
  [CREDENTIAL]: (table) => {
    table.string('credential', 64).primary();
    table.bigInteger('asked').notNullable().index();
  },
  // Of how many different students, by hash: nobody can tell from it whom they looked at.
  [SEEN]: (table) => {
    table.string('credential', 64).notNullable();
    table.string('student', 64).notNullable();
    table.bigInteger('seen').notNullable().index();
    table.primary(['credential', 'student']);
  },
};

/** Makes the tables that are not there yet; another process may be doing the same. */
export async function makeTables(db: Knex, isMySql: boolean): Promise<void> {
  for (const [name, define] of Object.entries(tables)) {
    if (await db.schema.hasTable(name)) continue;
    try {
      await db.schema.createTable(name, (table) => {
        // Texts that differ in anything are different.
        if (isMySql) {
          table.charset('utf8mb4');
          table.collate('utf8mb4_bin');
        }
        define(table);
      });
    } catch (error) {
      if (!(await db.schema.hasTable(name))) throw error;
    }
  }
}

/** What the hashes of this store are made with. */
export async function saltOf(db: Knex): Promise<string> {
  const row = await db(FACT).where({ name: SALT }).first<{ text: string } | undefined>('text');
  if (row === undefined) throw new Error('the store has no salt');
  return row.text;
}
