/**
 * Sets a key of an answer. Keys are the client's aliases, and `__proto__` is a lawful one: plain assignment would change what
 * the object inherits instead of giving it the key.
 */
export function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
