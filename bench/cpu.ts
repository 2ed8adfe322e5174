import { existsSync, readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';

/** CPU used so far, in milliseconds: by this process, and by the database server where /proc tells. */
export interface CpuMeter {
  read(): { readonly own: number; readonly database: number | null };
}

const TICKS_PER_SECOND = 100; // Linux's USER_HZ

export async function cpuMeter(server: string): Promise<CpuMeter> {
  const stat = await statOf(server);
  return {
    read: () => {
      const { user, system } = process.cpuUsage();
      return { own: (user + system) / 1000, database: stat === undefined ? null : cpuIn(readFileSync(stat, 'utf8')) };
    },
  };
}

/** The server's file in /proc, when it runs on this machine and its pid file can be read. */
async function statOf(server: string): Promise<string | undefined> {
  const connection = await createConnection({ uri: server });
  try {
    const [rows] = await connection.query('select @@pid_file as file');
    const { file } = (rows as { file: string }[])[0] ?? { file: '' };
    if (!existsSync(file)) return undefined;
    const stat = `/proc/${readFileSync(file, 'utf8').trim()}/stat`;
    return existsSync(stat) ? stat : undefined;
  } finally {
    await connection.end();
  }
}

/** Fields 14 and 15 (utime, stime), counted after the command's name, which may hold blanks. */
function cpuIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}
