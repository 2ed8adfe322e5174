import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';

/** Runs statements on a server, as its administrator, over a connection of their own. */
export async function administer(url: string, ...statements: string[]): Promise<void> {
  if (isPostgres(url)) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 60_000 });
    // A server that stops says so on the connection; the query that fails is the one to speak.
    client.on('error', () => undefined);
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  } else {
    const connection = await createConnection({ uri: url, connectTimeout: 60_000 });
    try {
      for (const statement of statements) await connection.query(statement);
    } finally {
      await connection.end();
    }
  }
}

function isPostgres(url: string): boolean {
  return url.startsWith('postgres');
}
