import { parts } from './part';

/** The path of the browser to test with, which startEngines() found. */
export function chromium(): string {
  const path = process.env[parts.chromium.variable];
  if (path === undefined)
    throw new Error(`${parts.chromium.variable} is not set: call startEngines() first (jest does).`);
  return path;
}
