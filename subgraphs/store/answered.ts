import type { Logger } from 'pino';
import { refusal } from '../../schema/errors';
import { reasonOf } from '../mapping/configuration-error';

/** Asks the store of a district. One that does not answer is a refusal, STORE_FAILED: nothing is shown without it. */
export async function answered<Result>(
  ask: () => Promise<Result>,
  { district, log }: { readonly district: string; readonly log: Logger },
): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    log.error({ district, code: reasonOf(error) }, 'the store of the district does not answer');
    throw refusal('STORE_FAILED', { district });
  }
}
