import type { Logger } from 'pino';
import { isGoneAgain } from './doubts';
import { lookAt, type Look } from './look';
import { DeliveryDoubt, DeliveryProblem } from './problem';
import { snapshotsIn, type Snapshot } from './snapshots';
import { takeDelivery, type Taking } from './take';

export interface DeliveriesOptions extends Pick<
  Taking,
  'folder' | 'made' | 'tolerance' | 'shrink' | 'wanted' | 'endDates'
> {
  /** The folder of the snapshots. */
  readonly snapshots: string;
  /** Seconds between two looks. */
  readonly lookEvery: number;
  readonly log: Logger;
  readonly clock: () => Date;
  /** The calendar of a delivery that was written then. */
  calendarOf(this: void, written: Date): Taking['calendar'];
}

/** Why the delivery that lies in the folder is not in service. */
export interface Held {
  /** Which one: what a person accepts. Nothing where there is none. */
  readonly delivery: string | undefined;
  readonly problems: readonly DeliveryProblem[];
  /** Whether it is whole, and a person may say that it is as it should be. */
  readonly mayBeAccepted: boolean;
  readonly since: Date;
}

/** The deliveries of a folder, as they come. */
export interface Deliveries {
  /** The last good one; nothing before there was any. */
  readonly current: Snapshot | undefined;
  readonly held: Held | undefined;
  /** Whether the last look found files that somebody may still be writing. */
  readonly isBeingWritten: boolean;
  /** Looks at the folder: a delivery that is new, whole and no longer written to becomes the current one, and is given. */
  look(this: void): Promise<Snapshot | undefined>;
  /** Removes the snapshots that nobody reads: all but the current one. */
  tidy(this: void): void;
}

export function deliveriesIn(options: DeliveriesOptions): Deliveries {
  const { folder, made, lookEvery, log, clock } = options;
  const snapshots = snapshotsIn(options.snapshots);
  const state: { current: Snapshot | undefined; held: Held | undefined; isBeingWritten: boolean } = {
    current: snapshots.newest(options.wanted),
    held: undefined,
    isBeingWritten: false,
  };
  let seen: string | undefined;
  const tidy = () => snapshots.removeAllBut(state.current?.file);
  return Object.assign(state, { look, tidy });

  async function look(): Promise<Snapshot | undefined> {
    const found = await lookAt(folder);
    const isSame = seen === found?.fingerprint;
    seen = found?.fingerprint;
    if (found === undefined) return hold(undefined, [new DeliveryProblem('MANIFEST_MISSING')], false);
    const { fingerprint } = found;
    const { current, held } = state;
    const isKnown = fingerprint === current?.description.fingerprint && made === current.description.made;
    if (isKnown) state.held = undefined;
    const isRefused = fingerprint === held?.delivery && !isAccepted(fingerprint);
    state.isBeingWritten = !isKnown && !isRefused && !isSame && !isOld(found);
    return isKnown || isRefused || state.isBeingWritten ? undefined : take(found);
  }

  /** Nobody has touched a file for as long as lies between two looks. */
  function isOld({ changed }: Look): boolean {
    return clock().getTime() - changed.getTime() > lookEvery * 1000;
  }

  function isAccepted(fingerprint: string): boolean {
    return snapshots.accepted() === fingerprint;
  }

  async function take(found: Look): Promise<Snapshot | undefined> {
    const { fingerprint, written } = found;
    const file = snapshots.draft(fingerprint);
    const now = clock();
    const calendar = options.calendarOf(written < now ? written : now);
    const earlier = state.held?.problems ?? [];
    try {
      const description = await takeDelivery({
        ...options,
        look: found,
        calendar,
        day: calendar.today(),
        before: state.current,
        progress: progressOf(found),
        letPass: (doubt) => isAccepted(fingerprint) || isGoneAgain(doubt, earlier),
        file,
      });
      state.current = snapshots.keep(file, description);
      state.held = undefined;
      log.info({ delivery: fingerprint, day: description.day, rows: rowsIn(state.current) }, 'a delivery was taken');
      return state.current;
    } catch (error) {
      snapshots.remove(file);
      if (error instanceof DeliveryDoubt) return hold(fingerprint, error.problems, true);
      if (error instanceof DeliveryProblem) return hold(fingerprint, [error], false);
      throw error;
    }
  }

  /** A large delivery takes a while: how far it has come is told now and then. */
  function progressOf({ bytes }: Look): NonNullable<Taking['progress']> {
    let [read, told] = [0, clock().getTime()];
    return (file, more) => {
      read += more;
      if (clock().getTime() - told < TELL_EVERY) return;
      told = clock().getTime();
      log.info({ file, percent: Math.floor((read / bytes) * 100) }, 'reading a delivery');
    };
  }

  function hold(delivery: string | undefined, problems: readonly DeliveryProblem[], mayBeAccepted: boolean): undefined {
    const [code] = problems.map((problem) => problem.code);
    if (code === 'STILL_WRITTEN') state.isBeingWritten = true;
    if (state.held?.delivery === delivery && state.held?.problems[0]?.code === code) return;
    state.held = { delivery, problems, mayBeAccepted, since: clock() };
    log.warn(
      { delivery, problems: problems.map((problem) => ({ code: problem.code, reason: problem.message })) },
      'a delivery was not taken; the last good one stays in service',
    );
  }
}

const TELL_EVERY = 5_000;

const rowsIn = ({ description: { files } }: Snapshot): Record<string, number> =>
  Object.fromEntries(Object.entries(files).map(([name, { rows }]) => [name, rows]));
