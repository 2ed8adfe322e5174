import { startEngines, type Engines } from './start';

declare global {
  var rollcallEngines: Engines | undefined;
}

/** jest's globalSetup. */
export default async function setup(): Promise<void> {
  try {
    globalThis.rollcallEngines = await startEngines();
  } catch (error) {
    // The sentence is for a person: without the stack of this file under it.
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}
