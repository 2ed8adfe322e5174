import type { Said } from '../district/open';
import { plain, written, type Rows } from '../oracle/prune';
import type { Refusal, Span, StudentFacts, Tightening, World } from '../oracle/world';
import { TODAY } from '../policy/made-school';
import { wholeOf } from './wishes';

type Ask = (query: string) => Promise<Said>;
interface Id {
  readonly id: string;
}
interface ReadStudent {
  readonly id: string;
  readonly birthDate: string | null;
  readonly seats: readonly { readonly section: Id | null }[] | null;
  readonly now: readonly { readonly school: Id | null }[] | null;
  readonly contacts:
    | readonly {
        readonly isLegalGuardian: boolean | null;
        readonly restrictions: string | null;
        readonly emails: readonly { readonly address: string | null }[] | null;
      }[]
    | null;
}

const STUDENT = `id birthDate
  seats: sections(filter: { activeOn: "${TODAY}" }) { section { id } }
  now: enrollments(filter: { activeOn: "${TODAY}" }) { school { id } }
  contacts { isLegalGuardian restrictions emails { address } }`;

/** What the tests themselves have put in, and no question tells. */
export interface Kept {
  readonly tightening: Tightening;
  /** Student -> staff who have the student on a caseload today. */
  readonly caseloads: ReadonlyMap<string, readonly string[]>;
  /** What the family of the student in this place of the list has refused. */
  readonly refusals: (number: number) => readonly Refusal[];
}

/** The facts of which the oracle reckons ties, read as the administrator of the district, who may see them all. */
export async function worldOf(district: string, ask: Ask, { tightening, caseloads, refusals }: Kept): Promise<World> {
  const students = await all<ReadStudent>(ask, 'students', STUDENT);
  const sections = await all<
    Id & { teachers: readonly { staff: Id | null; beginDate: string | null; endDate: string | null }[] | null }
  >(ask, 'sections', 'id teachers { staff { id } beginDate endDate }');
  const staff = await all<
    Id & { roles: readonly { school: Id | null; begin: string | null; end: string | null }[] | null }
  >(ask, 'staffMembers', 'id roles { school { id } begin end }');
  const span = (id: Id | null, from: string | null, to: string | null): Span[] => (id ? [{ id: id.id, from, to }] : []);
  return {
    district,
    today: TODAY,
    tightening,
    students: students.map((student, number) => ({
      ...facts(student),
      caseloadOf: caseloads.get(student.id) ?? [],
      refusals: refusals(number),
    })),
    teachers: new Map(
      sections.map(({ id, teachers }) => [
        id,
        (teachers ?? []).flatMap((one) => span(one.staff, one.beginDate, one.endDate)),
      ]),
    ),
    posts: new Map(
      staff.map(({ id, roles }) => [id, (roles ?? []).flatMap((one) => span(one.school, one.begin, one.end))]),
    ),
  };
}

/** The whole record of each student, with all that decides about its parts. */
export async function recordsOf(ask: Ask): Promise<ReadonlyMap<string, Rows>> {
  const records = await all<Rows>(ask, 'students', `key: id ${written('Student', wholeOf('Student'), true)}`);
  return new Map(records.map((record) => [String(record['key']), record]));
}

/** What is no student's: schools, classes, staff. */
export async function directoryOf(ask: Ask): Promise<unknown> {
  return plain([
    await all(ask, 'schools', 'id name'),
    await all(ask, 'sections', 'id name'),
    await all(ask, 'staffMembers', 'id lastName'),
  ]);
}

function facts({ id, birthDate, seats, now, contacts }: ReadStudent): Omit<StudentFacts, 'caseloadOf' | 'refusals'> {
  return {
    id,
    birthDate,
    sections: (seats ?? []).flatMap(({ section }) => section?.id ?? []),
    schools: (now ?? []).flatMap(({ school }) => school?.id ?? []),
    contacts: (contacts ?? []).map(({ isLegalGuardian, restrictions, emails }) => ({
      emails: (emails ?? []).flatMap(({ address }) => address ?? []),
      guardian: isLegalGuardian === true,
      restricted: restrictions !== null,
    })),
  };
}

/** Every page of a list. */
async function all<Node>(ask: Ask, list: string, fields: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after = ''; ;) {
    const { data } = await ask(
      `{ ${list}(first: 200${after}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    );
    const page = data[list] as { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}
