const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Whether a host is this machine and nothing else. */
export const isLoopback = (host: string): boolean => NAMES.has(host);

export const LOOPBACK_ONLY =
  'expected 127.0.0.1, ::1 or localhost: a district cannot tell yet who is asking, so only this machine may ask';
