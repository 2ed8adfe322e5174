import type { Category } from '../../schema/categories';
import { purposes } from '../../schema/viewer';
import { ONLY, type Leaf } from '../mapping/mapping';
import { EVERYTHING, type Filter } from '../plan/read';
import { back } from './back';
import type { Tie, Tying } from './relationships';
import type { OptOut } from './row';
import { ABOUT_STUDENTS } from './table';

/**
 * The students whose families have refused something on the record of the school's own system: the entity `SchoolOptOut` of the
 * mapping says where that is written. A row that does not say what is refused, or says it in a word that is not known, refuses
 * everything that it could mean. Where it is mapped and cannot be told, because the database has lost it, everybody counts as having refused: a refusal that cannot be read is one all
 * the same.
 */
export function refusedAtSchool({ mapping, viewer, today }: Tying, kind: OptOut, category: Category): Tie {
  const entity = mapping.entities.get('SchoolOptOut');
  if (entity === undefined || (kind === 'application' && viewer.app === undefined)) return 'none';
  const source = entity.variants.get(ONLY);
  const [whom, what, which] = ['student', 'kind', 'value'].map((name) => source?.fields.get(name));
  if (!source || source.lostWindow !== undefined || whom?.kind !== 'relation' || what?.kind !== 'leaf') return 'all';
  const now: Filter = source.window ? { activeOn: today } : EVERYTHING;
  const refused: Filter = { leaf: what, operator: 'equals', values: [kind.toUpperCase()] };
  const value = { directory: undefined, application: viewer.app, purpose: viewer.purpose, category }[kind];
  const meant = value === undefined || which?.kind !== 'leaf' ? EVERYTHING : { not: isAnother(which, kind, value) };
  const unknown: Filter = { not: { leaf: what, operator: 'in', values: KINDS } };
  return back(whom, source, { all: [now, { any: [{ all: [refused, meant] }, unknown] }] });
}

const KINDS = ['DIRECTORY', 'APPLICATION', 'PURPOSE', 'CATEGORY'];

/** What else a refusal of this kind can name. Of applications there is no list: whatever is written is one. */
const NAMES: Readonly<Record<OptOut, readonly string[] | undefined>> = {
  directory: undefined,
  application: undefined,
  purpose: purposes,
  category: ABOUT_STUDENTS,
};

function isAnother(which: Leaf, kind: OptOut, value: string): Filter {
  const others = NAMES[kind]?.filter((name) => name !== value);
  if (others) return { leaf: which, operator: 'in', values: others };
  return { all: [{ filled: which }, { not: { leaf: which, operator: 'equals', values: [value] } }] };
}
