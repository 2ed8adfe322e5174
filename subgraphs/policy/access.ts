import type { Categories, Category } from '../../schema/categories';
import type { Viewer } from '../../schema/viewer';
import { EVERYTHING, type Filter } from '../plan/read';
import type { Ceilings } from './ceilings';
import { keysOptedOut, type OptedOut } from './opted-out';
import { forbiddenTieOf, keptFrom, tieOf, type Tie, type Tying } from './relationships';
import { horizonOf, type Retention } from './retention';
import type { OptOut, PolicyRow } from './row';
import { rule, type Ruled } from './rule';
import { refusedAtSchool } from './school-opt-outs';

/** A category that the viewer may not read, whoever the student is. */
export interface Refused {
  readonly refused: string;
}

/**
 * A category that the viewer may read of some students: those that meet `students`, a condition on the rows of Student.
 * `ties` and `limits` name what the condition is made of, so that two of them can be compared without looking at it.
 */
export interface Granted {
  readonly students: Filter;
  /** Any of these ties is enough; nothing stands here where all students count. */
  readonly ties: ReadonlySet<string> | undefined;
  /** All of these must be clear. */
  readonly limits: ReadonlySet<string>;
}

export type Ruling = Refused | Granted;

export const isRefused = (ruling: Ruling): ruling is Refused => 'refused' in ruling;

/** What the viewer of one request may read at this district. */
export interface Access {
  readonly viewer: Viewer;
  /** What a tie of the viewer's is reckoned from. */
  readonly tying: Tying;
  readonly rows: readonly PolicyRow[];
  readonly categories: Categories;
  /** Categories that the district has put on a field beside that of the contract: `Student.birthDate`. */
  readonly raised: ReadonlyMap<string, readonly Category[]>;
  of(category: Category, onList: boolean): Ruling;
  /** The first day whose events may still be read; nothing where they are kept for ever. */
  since(type: string): { readonly field: string; readonly day: string } | undefined;
}

export interface AccessSettings {
  readonly rows: readonly PolicyRow[];
  readonly raised: Access['raised'];
  readonly retention: Retention;
  /** See `identify` of policy-form.ts. */
  readonly byEmail: boolean;
  readonly ceilings: Ceilings;
}

export interface Asking extends Omit<Tying, 'byEmail'> {
  readonly categories: Categories;
  readonly optedOut: OptedOut;
}

/** All rulings of one request. Each is made once, when it is asked for. */
export function accessOf(
  { rows, raised, retention, byEmail }: Omit<AccessSettings, 'ceilings'>,
  asking: Asking,
): Access {
  const { viewer, categories, optedOut } = asking;
  const known = new Map<string, Ruling>();
  const ties = new Map<string, Tie>();
  const tying: Tying = { ...asking, byEmail };
  return { viewer, tying, rows, categories, raised, of, since: (type) => horizonOf(retention, type, asking.today) };

  function of(category: Category, onList: boolean): Ruling {
    const name = `${category} ${onList}`;
    const found = known.get(name) ?? compiled(rule(rows, viewer, category, onList), category);
    known.set(name, found);
    return found;
  }

  function tie(relationship: NonNullable<PolicyRow['relationship']>): Tie {
    const found = ties.get(relationship) ?? tieOf(tying, relationship);
    ties.set(relationship, found);
    return found;
  }

  function compiled({ allowing, forbidding, refused }: Ruled, category: Category): Ruling {
    if (refused !== undefined) return { refused };
    const limits = new Map<string, Filter>();
    for (const row of forbidding) {
      const forbidden = forbiddenBy(row, category);
      if (forbidden === 'all') return { refused: row.reason };
      if (forbidden !== 'none')
        limits.set(row.optedOut === 'category' ? `${row.id} ${category}` : row.id, { not: forbidden });
    }
    const grants = new Map<string, Filter>();
    for (const row of allowing) {
      const held = tie(row.relationship ?? 'none');
      if (held === 'none') continue;
      const outside = row.unlessOptedOut ? refusing(row.unlessOptedOut, category) : 'none';
      if (outside === 'all') continue;
      const filter = held === 'all' ? EVERYTHING : held;
      const name = `${row.relationship}${outside === 'none' ? '' : '-directory'}`;
      grants.set(name, outside === 'none' ? filter : { all: [filter, { not: outside }] });
    }
    if (grants.size === 0) return { refused: noTie(allowing) };
    const everybody = [...grants.values()].includes(EVERYTHING);
    const positive: Filter = everybody ? EVERYTHING : { any: [...grants.values()] };
    return {
      students: { all: [positive, ...limits.values()] },
      ties: everybody ? undefined : new Set(grants.keys()),
      limits: new Set(limits.keys()),
    };
  }

  /** The students for whom a row forbids. */
  function forbiddenBy({ relationship, optedOut: kind, courtOrder }: PolicyRow, category: Category): Tie {
    if (courtOrder) return keptFrom(tying);
    return kind === undefined ? forbiddenTieOf(tying, relationship ?? 'none') : refusing(kind, category);
  }

  /** The students whose families have refused this: with Rollcall, or with the school. */
  function refusing(kind: OptOut, category: Category): Tie {
    const keys = keysOptedOut(optedOut, kind, category);
    const atSchool = refusedAtSchool(tying, kind, category);
    if (keys.length === 0 || atSchool === 'all') return atSchool;
    return atSchool === 'none' ? { keys } : { any: [{ keys }, atSchool] };
  }
}

const noTie = (allowing: readonly PolicyRow[]): string =>
  `The viewer has no tie to a student of this district of the kind that is needed: ${[
    ...new Set(allowing.map(({ relationship = 'none' }) => relationship)),
  ].join(' or ')}.`;

/** Whether whoever meets all of `held` meets `wanted` too. */
export function implies(held: readonly Granted[], wanted: Granted): boolean {
  const clear = new Set(held.flatMap(({ limits }) => [...limits]));
  return [...wanted.limits].every((limit) => clear.has(limit)) && isTied(held, wanted);
}

/** The same of the ties alone, whoever may have refused what. */
export const isTied = (held: readonly Granted[], { ties }: Granted): boolean =>
  ties === undefined || held.some((one) => one.ties !== undefined && [...one.ties].every((tie) => ties.has(tie)));
