import { isDirty } from './dirt';
import type { Name, Student } from './families';
import type { Population } from './population';

/** A student's name as a clerk typed it: see dirt.ts. */
export function storedName({ students }: Population, { number, name }: Student): Name {
  const twin = isDirty('equalNames', number) ? students[number - 2] : undefined;
  const { first, last } = twin?.name ?? name;
  const middle = name.middle === null && isDirty('blankForNull', number) ? '' : name.middle;
  if (isDirty('noFirstName', number)) return { ...name, first: '', middle, last };
  return { ...name, first: isDirty('trailingBlank', number) ? `${first} ` : first, middle, last };
}

/** 217-555-0123, or one of the other ways in which people write it. */
export function storedPhone(phone: string, nth: number): string {
  if (!isDirty('oddPhone', nth)) return phone;
  const [area = '', exchange = '', line = ''] = phone.split('-');
  return [`${exchange}${line}`, `(${area}) ${exchange}-${line}`, `${area}.${exchange}.${line}`][nth % 3] ?? phone;
}
