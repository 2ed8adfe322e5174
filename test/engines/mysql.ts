import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { find } from './part';
import { freePort, run, serve } from './private-server';
import { type Room } from './shelter';

/**
 * A private MariaDB or MySQL; gives its URL. It is set up for speed (nothing in it is worth a disk flush) and as lenient
 * as real systems want it.
 */
export async function startMysql(program: string, room: Room): Promise<string> {
  const data = join(room.folder, 'data');
  await install(program, room, data);

  const password = randomBytes(12).toString('hex');
  const accounts = join(room.folder, 'accounts.sql');
  writeFileSync(
    accounts,
    [
      `CREATE USER 'rollcall'@'127.0.0.1' IDENTIFIED BY '${password}';`,
      `GRANT ALL ON *.* TO 'rollcall'@'127.0.0.1' WITH GRANT OPTION;`,
      `DROP USER IF EXISTS 'root'@'127.0.0.1';`,
    ].join('\n'),
  );

  const port = await freePort();
  const url = `mysql://rollcall:${password}@127.0.0.1:${port}`;
  await serve(
    room,
    url,
    'KILL',
    program,
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(room.folder, 'socket')}`,
    `--pid-file=${join(room.folder, 'pid')}`,
    `--tmpdir=${room.folder}`,
    `--init-file=${accounts}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--loose-mysqlx=OFF',
    '--skip-name-resolve',
    '--max-connections=400',
    '--max-allowed-packet=64M',
    '--character-set-server=utf8mb4',
    '--sql-mode=NO_ENGINE_SUBSTITUTION',
    '--skip-log-bin',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-buffer-pool-size=256M',
  );
  return url;
}

async function install(program: string, room: Room, data: string): Promise<void> {
  const version = await run(room, program, '--no-defaults', '--version');
  if (!version.includes('MariaDB')) {
    await run(room, program, '--no-defaults', '--initialize-insecure', `--datadir=${data}`);
    return;
  }
  const installer = find(['mariadb-install-db', 'mysql_install_db'], [dirname(program)]);
  if (installer === undefined)
    throw new Error(`${program} has no mariadb-install-db beside it; set ROLLCALL_TEST_MYSQL.`);
  await run(
    room,
    installer,
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
  );
}
