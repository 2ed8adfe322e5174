import { ONLY, type Field, type Mapping, type Source } from '../mapping/mapping';
import { sourceOf, targetOf } from './mapped';
import type { Relationship } from './row';

/** What each tie is told by, from the entities on; `activeOn` is the window of the rows that stand there. */
const TOLD_BY: Readonly<Record<Relationship, readonly string[]>> = {
  self: ['Student.birthDate'],
  'own-child': ['Student.contacts.activeOn', 'Student.contacts.isLegalGuardian', 'Student.contacts.restrictions'],
  'own-section': [
    'Student.sections.activeOn',
    'Student.sections.section',
    'Section.teachers.activeOn',
    'Section.teachers.staff',
    'Section.teachers.beginDate',
    'Section.teachers.endDate',
  ],
  'own-caseload': ['Caseload.activeOn', 'Caseload.student', 'Caseload.staff'],
  'own-school': [
    'Student.enrollments.activeOn',
    'Student.enrollments.school',
    'Staff.roles.school',
    'Staff.roles.begin',
    'Staff.roles.end',
  ],
  'own-district': [],
  none: [],
};

/** Whether the database has lost something that a tie is told by. What the mapping never had is not lost. */
export const isTieLost = (mapping: Mapping, relationship: Relationship): boolean =>
  TOLD_BY[relationship].some((path) => isLost(mapping, path));

/** `Student.contacts.restrictions`: whether it is lost, or anything on the way to it. */
export function isLost(mapping: Mapping, path: string): boolean {
  const [type = '', ...names] = path.split('.');
  return isEntityLost(mapping, type) || inSource(mapping, sourceOf(mapping, type), names);
}

const isEntityLost = ({ entities }: Mapping, type: string): boolean =>
  entities.get(type)?.unavailable?.has(ONLY) ?? false;

function inSource(mapping: Mapping, source: Source | undefined, names: readonly string[]): boolean {
  if (names[0] === 'activeOn') return source?.lostWindow !== undefined;
  return source !== undefined && inFields(mapping, source.fields, names);
}

function inFields(
  mapping: Mapping,
  fields: ReadonlyMap<string, Field>,
  [name = '', ...further]: readonly string[],
): boolean {
  const field = fields.get(name);
  if (field?.kind === 'unavailable') return true;
  if (field === undefined || further.length === 0) return false;
  switch (field.kind) {
    case 'relation':
      return inSource(mapping, targetOf(mapping, field), further);
    case 'items':
      return field.items.some((item) => item.kind === 'embedded' && inFields(mapping, item.fields, further));
    case 'embedded':
      return inFields(mapping, field.fields, further);
    default:
      return false;
  }
}
