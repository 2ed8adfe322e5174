import type { Knex } from 'knex';

/**
 * The holes of a statement as the driver wants them, and the `?` of a name, which `quoted` escaped, as a `?` again:
 * knex would leave its backslash there, or take a name that ends in a backslash and a `?` for a hole.
 */
export function withHoles(db: Knex, hole: (place: number) => string): Knex {
  const client = db.client as { positionBindings(sql: string): string };
  client.positionBindings = (sql) => {
    let place = 0;
    return sql.replace(/\\\?|\?/g, (found) => (found === '?' ? hole(++place) : '?'));
  };
  return db;
}

export const PLAIN = () => '?';
export const NUMBERED = (place: number) => `$${place}`;
