import { isEnumType, type GraphQLSchema } from 'graphql';
import type { AccessSettings } from '../access';
import { ceilings } from '../ceilings';
import { events } from '../retention';
import { aboutNoStudent, sensitive, type PolicyRow, type Relationship } from '../row';
import { purposes, roles } from '../../../schema/viewer';

/** A row of the policy in words, a text for each column of its table. */
export interface ToldRow {
  readonly id: string;
  readonly effect: 'may read' | 'may not read';
  readonly who: string;
  readonly what: string;
  readonly whose: string;
  readonly purposes: string;
  readonly reason: string;
  readonly source: string;
}

/** How a ruling is made, before all rows. */
export const LAW: readonly string[] = [
  'Rows that allow add up; a row that forbids always wins; what no row allows is refused.',
  `${[...sensitive].join(', ').replace(/, (?=[^,]*$)/, ' and ')} are told of one student at a time, except where lists stand.`,
];

export const LIMITS = 'How much, and how far back';
export const WORDS = 'What the words mean';
export const FINGERPRINT = 'Fingerprint of this policy';

const TIES: Readonly<Record<Relationship, string>> = {
  self: 'the student’s own record, from 18 on (self)',
  'own-child': 'students whose guardian of record the viewer is, without a court order (own-child)',
  'own-section': 'students who sit today in a section that the viewer teaches today (own-section)',
  'own-caseload': 'students who were given to the viewer (own-caseload)',
  'own-school': 'students enrolled today at a school at which the viewer works today (own-school)',
  'own-district': 'students of the viewer’s home district (own-district)',
  none: 'all students (none)',
};

export function toldRow(row: PolicyRow): ToldRow {
  const { id, effect, reason, source = '' } = row;
  return {
    id,
    effect: effect === 'allow' ? 'may read' : 'may not read',
    who: listed(row.roles, roles, 'everybody'),
    what: row.categories.join(', '),
    whose: whoseRecords(row),
    purposes: listed(row.purposes, purposes, 'any purpose'),
    reason,
    source,
  };
}

function whoseRecords(row: PolicyRow): string {
  const { relationship, lists, unlessOptedOut, optedOut, courtOrder, effect } = row;
  if (row.categories.every((category) => aboutNoStudent.has(category)))
    return relationship === 'own-district' ? 'the viewer’s home district' : 'every district';
  if (courtOrder) return 'students whose record restricts the viewer';
  if (optedOut !== undefined) return `students whose family has said no to this ${optedOut}`;
  const tie = relationship === undefined ? 'all students' : TIES[relationship];
  const unless = unlessOptedOut ? ', unless the family has said no to directory information' : '';
  return `${tie}${unless}${lists && effect === 'allow' ? '; lists too' : ''}`;
}

const listed = (some: readonly string[], all: readonly string[], everything: string): string => {
  if (some.length === all.length) return everything;
  const left = all.filter((one) => !some.includes(one));
  return left.length <= 3 && some.length > 4 ? `${everything} but ${left.join(', ')}` : some.join(', ');
};

/** How much may be seen and how far back, which the rows do not say; what is the district's own is said to be. */
export function toldLimits({ raised, retention, ceilings: most, byEmail }: Omit<AccessSettings, 'rows'>): string[] {
  const own = (isOwn: boolean): string => (isOwn ? ' This is the district’s own rule.' : '');
  const dated = [...new Set(Object.values(events).map(({ category }) => category))];
  return [
    ...[...raised].map(
      ([field, categories]) =>
        `${field} needs the right to ${categories.join(' and ')} besides its own category.${own(true)}`,
    ),
    ...(byEmail
      ? [
          `Who somebody is here is also known by the e-mail address that the identity provider has verified.${own(true)}`,
        ]
      : []),
    ...dated.map((category) => {
      const years = retention.get(category);
      const howLong = years === undefined ? 'however old they are' : years === 1 ? 'for 1 year' : `for ${years} years`;
      return `Events of ${category} are shown ${howLong}.${own(years !== undefined)}`;
    }),
    ...roles.map((role) => {
      const number = most[role];
      const students =
        number === undefined ? 'any number of students' : number === 1 ? '1 student' : `${number} students`;
      const whose = own(number !== ceilings[role]);
      return `Within an hour, somebody of the role ${role} may look at ${students}.${whose}`;
    }),
  ];
}

/** The words of the table: what is of each category, as the contract says it. */
export function toldCategories(schema: GraphQLSchema): { readonly name: string; readonly meaning: string }[] {
  const known = schema.getType('Category');
  const values = isEnumType(known) ? known.getValues() : [];
  return values.map(({ name, description }) => ({ name, meaning: description ?? '' }));
}
