import { written } from '../../mapping/reference';
import { share } from '../holding';
import { looksLike } from '../holding';
import { group, nested, type Line, type Plain } from '../line';
import type { SeenColumn, SeenTable } from '../seen';
import type { DraftedContact } from './contact';

/** Words that tell which of the people around a student a column is about. */
const WHO = new Set(['mother', 'father', 'guardian', 'parent', 'contact', 'emergency', '1', '2', '3', '4']);
const RELATIONS: Readonly<Record<string, string>> = {
  mother: 'MOTHER',
  father: 'FATHER',
  guardian: 'GUARDIAN',
  parent: 'PARENT',
};
const PARTS: Readonly<Record<string, readonly string[]>> = {
  name: ['', 'name', 'full name'],
  first_name: ['first name'],
  last_name: ['last name'],
  relation: ['relation'],
  email: ['email', 'email address'],
  home_phone: ['home phone', 'home phone number'],
  mobile_phone: ['mobile', 'mobile phone', 'mobile phone number'],
  work_phone: ['work phone', 'work phone number', 'day phone'],
  phone: ['phone', 'phone number'],
};
const PHONES = { home_phone: 'HOME', mobile_phone: 'MOBILE', work_phone: 'WORK', phone: undefined } as const;

interface Kin {
  readonly who: readonly string[];
  readonly parts: ReadonlyMap<string, SeenColumn>;
}

/** Parents and guardians who stand in columns of the student's own row: `mother_name`, `Guardian 1 Phone`. Each is a row of a union. */
export function draftWideContacts(student: SeenTable): DraftedContact | undefined {
  const people = kinOf(student);
  if (people.length === 0 || student.key.length === 0) return undefined;
  const used = new Set(people.flatMap(({ parts }) => [...parts.keys()]));
  const keys = student.key.map(
    (name, index) => [student.key.length === 1 ? 'student' : `student_${index + 1}`, name] as const,
  );
  const union = people.map(({ who, parts }, index): Plain => {
    const shown = parts.get('name') ?? parts.get('last_name') ?? parts.get('first_name');
    const told = [...used].map(
      (part) => [part, parts.has(part) ? written(parts.get(part)?.name ?? '') : { constant: '' }] as const,
    );
    return {
      table: student.name,
      where: { [written(shown?.name ?? '')]: { not: null } },
      columns: {
        ...Object.fromEntries(keys.map(([column, name]) => [column, written(name)])),
        place: { constant: index + 1 },
        who: { constant: who.join(' ') },
        ...Object.fromEntries(told),
      },
    };
  });
  const because = `columns of ${student.name} about ${people.map(({ who }) => who.join(' ')).join(', ')}`;
  const guess = { confidence: 0.8, because };
  return {
    table: { key: 'contacts', value: { union }, ...guess },
    entity: group(
      'Contact',
      [
        { key: 'table', value: 'contacts', ...guess },
        { key: 'key', value: [...keys.map(([column]) => column), 'place'], ...guess },
        group('fields', nested(fieldsOf(used, people))),
      ],
      guess,
    ),
    ofStudent: {
      key: 'contacts',
      value: { on: Object.fromEntries(keys.map(([column, name]) => [column, written(name)])) },
      ...guess,
    },
  };
}

function kinOf(student: SeenTable): Kin[] {
  const groups = new Map<string, { who: string[]; parts: Map<string, SeenColumn> }>();
  for (const column of student.columns) {
    const who = column.words.filter((word) => WHO.has(word));
    const rest = column.words.filter((word) => !WHO.has(word) && word !== 'student').join(' ');
    const part = Object.entries(PARTS).find(([, names]) => names.includes(rest))?.[0];
    if (!part || column.sensitive || !who.some((word) => /^[a-z]/.test(word)) || !fits(part, column)) continue;
    const key = who.join(' ');
    const kin = groups.get(key) ?? { who, parts: new Map<string, SeenColumn>() };
    if (!kin.parts.has(part)) kin.parts.set(part, column);
    groups.set(key, kin);
  }
  return [...groups.values()].filter(({ parts }) =>
    ['name', 'first_name', 'last_name'].some((part) => parts.has(part)),
  );
}

function fits(part: string, { holding }: SeenColumn): boolean {
  if (holding.filled === 0 || part === 'relation') return true;
  if (part === 'email') return share(holding, looksLike.email) > 0.8;
  return part.endsWith('phone') ? share(holding, looksLike.phone) > 0.7 : share(holding, looksLike.words) > 0.85;
}

function fieldsOf(used: ReadonlySet<string>, people: readonly Kin[]): Line[] {
  const sure = { confidence: 0.88, because: 'named so' };
  const lines: Line[] = [];
  if (used.has('name')) lines.push({ key: 'name', value: 'name', ...sure });
  else
    lines.push({
      key: 'name',
      value: { concat: ['first_name', 'last_name'].filter((part) => used.has(part)), with: ' ' },
      ...sure,
    });
  if (used.has('first_name')) lines.push({ key: 'firstName', value: 'first_name', ...sure });
  if (used.has('last_name')) lines.push({ key: 'lastName', value: 'last_name', ...sure });
  const codes = people.flatMap(({ who }) => {
    const relation = who.map((word) => RELATIONS[word]).find(Boolean);
    return relation && !who.includes('emergency') ? [[who.join(' '), relation] as const] : [];
  });
  if (codes.length > 0)
    lines.push({
      key: 'relation',
      value: { column: 'who', codes: Object.fromEntries(codes) },
      ...sure,
      because: 'by the names of the columns',
    });
  lines.push({ key: 'priority', value: 'place', confidence: 0.5, because: 'in the order of the columns' });
  const phones = Object.entries(PHONES).filter(([part]) => used.has(part));
  if (phones.length > 0)
    lines.push({
      key: 'phones',
      value: { list: phones.map(([part, type]) => ({ number: part, ...(type ? { type: { constant: type } } : {}) })) },
      ...sure,
    });
  if (used.has('email')) lines.push({ key: 'emails', value: { list: [{ address: 'email' }] }, ...sure });
  return lines;
}
