import type { Said } from '../district/open';
import type { StudentFacts, Span, World } from '../oracle/world';
import { TODAY } from './made-school';

type Ask = (query: string) => Promise<Said>;
interface Id {
  readonly id: string;
}
interface ReadStudent {
  readonly id: string;
  readonly lastName: string | null;
  readonly birthDate: string | null;
  readonly demographics: { readonly sex: string | null } | null;
  readonly seats: readonly { readonly section: Id | null }[] | null;
  readonly now: readonly { readonly school: Id | null }[] | null;
  readonly stays: readonly { readonly entryDate: string | null; readonly exitDate: string | null }[] | null;
  readonly contacts:
    | readonly {
        readonly isLegalGuardian: boolean | null;
        readonly restrictions: string | null;
        readonly emails: readonly { readonly address: string | null }[] | null;
      }[]
    | null;
}

const STUDENT = `id lastName birthDate demographics { sex }
  seats: sections(filter: { activeOn: "${TODAY}" }) { section { id } }
  now: enrollments(filter: { activeOn: "${TODAY}" }) { school { id } }
  stays: enrollments { entryDate exitDate }
  contacts { isLegalGuardian restrictions emails { address } }`;

/** Reads the facts of which the oracle reckons ties, as the administrator of the district, who may see them all. */
export async function truthOf(
  district: string,
  ask: Ask,
  caseloads?: ReadonlyMap<string, readonly string[]>,
): Promise<World> {
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
    hasCaseloads: caseloads !== undefined,
    students: students.map((student) => facts(student, caseloads?.get(student.id) ?? [])),
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

function facts(
  { id, lastName, birthDate, demographics, seats, now, stays, contacts }: ReadStudent,
  caseloadOf: readonly string[],
): StudentFacts {
  return {
    id,
    lastName,
    birthDate,
    sex: demographics?.sex ?? null,
    sections: (seats ?? []).flatMap(({ section }) => section?.id ?? []),
    schools: (now ?? []).flatMap(({ school }) => school?.id ?? []),
    stays: (stays ?? []).map(({ entryDate, exitDate }) => ({ id, from: entryDate, to: exitDate })),
    contacts: (contacts ?? []).map(({ isLegalGuardian, restrictions, emails }) => ({
      emails: (emails ?? []).flatMap(({ address }) => address ?? []),
      guardian: isLegalGuardian === true,
      restricted: restrictions !== null,
    })),
    caseloadOf,
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
