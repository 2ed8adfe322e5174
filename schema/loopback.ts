const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Whether a host is this machine and nothing else. */
export const isLoopback = (host: string): boolean => NAMES.has(host);

/**
 * Whether a server may answer to the name by which it was asked. Pages of other sites can have their names lead here (DNS
 * rebinding). Beyond this machine any name will do, unless the file lists those that it has.
 */
export function isAskedByName(host: string, hosts: readonly string[], name: string): boolean {
  if (hosts.includes(name) || isLoopback(name)) return true;
  return hosts.length === 0 && !isLoopback(host);
}
