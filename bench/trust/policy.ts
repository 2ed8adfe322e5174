import type { Viewer } from '../../schema/viewer';
import type { District } from '../../subgraphs/district';
import { custodian } from '../../subgraphs/policy/custodian';
import type { Contestant } from './compare';

const PAGE = `{ students(first: 50) { nodes {
  id firstName lastName birthDate currentEnrollment { entryDate school { name } } contacts { name relation phones { number } }
} } }`;

/**
 * The same page asked by people with different ties. The administrator's statement has no tie to look up, and is what the others
 * are compared with.
 */
export async function askedByPeople(district: District): Promise<Contestant[]> {
  return (await peopleOf(district)).map(({ name, viewer }) => ({
    name,
    ask: async () => {
      const { data } = await district.answer({ query: PAGE }, viewer);
      if (!data?.['students']) throw new Error(`${viewer.role} was not answered`);
    },
  }));
}

interface Person {
  readonly name: string;
  readonly viewer: Viewer;
}

/** Whoever teaches most, as a teacher, a principal and a nurse: the ties are looked up alike, and lead to many students. */
async function peopleOf(district: District): Promise<Person[]> {
  const admin = custodian(district.id);
  const query = '{ sections(first: 200) { nodes { teachers { staff { id } } } } }';
  const { data } = await district.answer({ query }, admin);
  const sections = (data as { sections: { nodes: { teachers: { staff: { id: string } | null }[] }[] } }).sections.nodes;
  const taught = new Map<string, number>();
  for (const { teachers } of sections)
    for (const { staff } of teachers) if (staff) taught.set(staff.id, (taught.get(staff.id) ?? 0) + 1);
  const [busiest] = [...taught].sort(([, a], [, b]) => b - a);
  if (busiest === undefined) throw new Error('nobody teaches in this district');
  const as = (role: Viewer['role'], purpose: Viewer['purpose']): Viewer => ({
    ...admin,
    role,
    purpose,
    records: [busiest[0]],
  });
  return [
    { name: 'administrator (no tie to look up)', viewer: admin },
    { name: 'principal (own-school)', viewer: as('principal', 'administration') },
    { name: 'teacher (own-section, own-school)', viewer: as('teacher', 'instruction') },
    { name: 'teacher in an emergency (own-section)', viewer: as('teacher', 'health-safety') },
  ];
}
