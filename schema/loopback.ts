const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Whether a host is this machine and nothing else. */
export const isLoopback = (host: string): boolean => NAMES.has(host);
