import { resume, stop, stopIn } from '../subgraphs/kill-switch';
import { stateFolder } from '../subgraphs/mapping/state-folder';

/** `rollcall stop FILE`: the district answers nothing more, whether it runs or not. Only its own folder is touched. */
export function runStop(file: string, { reason }: { readonly reason?: string }): void {
  const { district, state } = stateFolder(file);
  const isNew = stop(state, reason);
  const { moment } = stopIn(state) ?? {};
  const since = isNew || moment === undefined ? '' : ` since ${moment}`;
  process.stdout.write(`${district} answers nothing${since}. To answer again: rollcall resume ${file}\n`);
}

/** `rollcall resume FILE`: takes back a stop. */
export function runResume(file: string): void {
  const { district, state } = stateFolder(file);
  const was = resume(state);
  process.stdout.write(was ? `${district} answers again, if it runs.\n` : `${district} was not stopped.\n`);
}
