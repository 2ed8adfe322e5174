import type { Category } from '../../schema/categories';
import { ONLY } from '../mapping/mapping';
import { EVERYTHING, type Filter } from '../plan/read';
import { back } from './back';
import type { Tie, Tying } from './relationships';
import type { OptOut } from './row';

/**
 * The students whose families have refused something on the record of the school's own system: the entity `SchoolOptOut` of the
 * mapping says where that is written. A row of which it is not written what is refused refuses everything. Where it is mapped and
 * cannot be told, because the database has lost it, everybody counts as having refused: a refusal that cannot be read is one all
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
  const meant: Filter[] =
    value === undefined || which?.kind !== 'leaf'
      ? []
      : [{ any: [{ leaf: which, operator: 'equals', values: [value] }, { not: { filled: which } }] }];
  const notSaid: Filter = { not: { filled: what } };
  return back(whom, source, { all: [now, { any: [{ all: [refused, ...meant] }, notSaid] }] });
}
