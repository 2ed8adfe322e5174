import { decode, expectations, INVALID, listIn, meaningOf, textOf } from '../decode';
import type { Leaf } from '../mapping/mapping';
import type { ColumnType } from '../sql/column-type';
import type { Finding, Looked, Note, ShownValue } from './finding';
import { MOST_VALUES, type Measured, type MeasuredField, type ValueCount } from './measure';

/** How full a field is: of the rows, those with a value, and those whose value the mapping cannot read. */
export interface Coverage {
  /** `gradeLevel`, within its type. */
  readonly field: string;
  readonly filled: number;
  /** Codes that no value map names, and values that are not what the contract promises. */
  readonly unread: number;
  /** It leads to other rows. */
  readonly leads: boolean;
}

export interface Showing {
  /** Values of the source were asked for. */
  readonly values: boolean;
  /** Whether a field tells nothing about a student. */
  isPublic(this: void, coordinate: string): boolean;
}

/** Codes are a system's words, not a student's; but people type into such columns, and what few rows have may be about one of them. */
const COMMON = 5;
const MOST_SHOWN = 12;
const LONGEST_SHOWN = 60;

export interface JudgedValues {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

/** What the values of a subject's rows are, as the product itself would decode them. */
export function judgeValues(measured: Measured, note: Note, showing: Showing): JudgedValues {
  const judged = measured.fields.map((field) => judgeField(measured, field, note, showing));
  const coverage = judged.flatMap((one) => one.coverage ?? []);
  const never = coverage.filter(({ filled }) => filled === 0).map(({ field }) => field);
  const about = { about: measured.subject.label, path: measured.subject.source.path };
  return {
    findings: [
      ...judged.flatMap(({ findings }) => findings),
      ...(never.length > 0 ? [note('NEVER_FILLED', about, { fields: never, rows: measured.rows ?? 0 })] : []),
    ],
    coverage,
  };
}

function judgeField(
  { subject, rows = 0, more }: Measured,
  { field, filled, values }: MeasuredField,
  note: Note,
  showing: Showing,
): { findings: Finding[]; coverage: Coverage | undefined } {
  const { label: about, path, coordinate } = field;
  const looked: Looked = { rows, more };
  const findings: Finding[] = [];
  const readings = values.flatMap(({ leaf, counts }) =>
    counts === undefined ? [] : [{ leaf, ...read(leaf, counts, field.by) }],
  );
  for (const { leaf, type, counts } of values) {
    const kind = expectations[leaf.type];
    if (leaf.codes === undefined && !canHold(leaf, type))
      findings.push(note('COLUMN_OF_ANOTHER_KIND', { about, path }, { kind: type, expected: kind }));
    if (counts && counts.length >= MOST_VALUES)
      findings.push(note('TOO_MANY_VALUES', { about, path }, { values: MOST_VALUES }));
  }
  for (const { leaf, unnamed, invalid } of readings) {
    const all = showing.values || showing.isPublic(coordinate);
    if (unnamed.length > 0) {
      const details = { values: unnamed.length, rows: sum(unnamed), looked };
      const shown = all ? unnamed : unnamed.filter((code) => code.rows >= COMMON);
      findings.push(note('CODE_NOT_COVERED', { about, path, values: shorten(shown, unnamed) }, details));
    }
    if (invalid.length > 0) {
      const details = { values: invalid.length, rows: sum(invalid), expected: expectations[leaf.type], looked };
      const shown = showing.values ? shorten(invalid, invalid) : [];
      findings.push(note('VALUE_INVALID', { about, path, values: shown }, details));
    }
  }
  const [only] = readings;
  const counted = values.length === 1 && only ? only.there : filled;
  // A join that repeats rows, which is a finding of its own, repeats their values too.
  const there = counted === undefined ? undefined : Math.min(counted, rows);
  const unread = readings.reduce((all, { unnamed, invalid }) => all + sum(unnamed) + sum(invalid), 0);
  // The rows of a list of plain values are the values.
  const name = about.slice(subject.label.length + 1) || 'value';
  return {
    findings,
    coverage:
      there === undefined ? undefined : { field: name, filled: there, unread: Math.min(unread, there), leads: false },
  };
}

interface Reading {
  /** Rows with any value. */
  readonly there: number;
  readonly unnamed: readonly ShownValue[];
  readonly invalid: readonly ShownValue[];
}

function read(leaf: Leaf, counts: readonly ValueCount[], by: string | undefined): Reading {
  const [unnamed, invalid] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, value: string, rows: number) => to.set(value, (to.get(value) ?? 0) + rows);
  let there = 0;
  for (const { value, rows } of counts) {
    const texts = by === undefined ? [textOf(value)] : listIn(value, by);
    let any = false;
    for (const text of texts) {
      if (text === null) continue;
      const decoded = decode(leaf, by === undefined ? value : text);
      const named = leaf.codes === undefined || meaningOf(leaf.codes, leaf.unlisted, text) !== undefined;
      if (decoded === null && named) continue; // a date of zeros
      any = true;
      if (!named) add(unnamed, text, rows);
      else if (decoded === INVALID) add(invalid, text, rows);
    }
    if (any) there += rows;
  }
  return { there, unnamed: ranked(unnamed), invalid: ranked(invalid) };
}

const ranked = (counts: ReadonlyMap<string, number>): ShownValue[] =>
  [...counts].map(([value, rows]) => ({ value, rows })).sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));

const sum = (values: readonly ShownValue[]): number => values.reduce((all, { rows }) => all + rows, 0);

/** The first of them, and how many are not shown. */
function shorten(shown: readonly ShownValue[], all: readonly ShownValue[]): ShownValue[] {
  const first = shown.slice(0, MOST_SHOWN).map(({ value, rows }) => ({
    value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}...` : value,
    rows,
  }));
  const hidden = all.filter((value) => !shown.slice(0, MOST_SHOWN).includes(value));
  if (hidden.length === 0) return first;
  return [...first, { value: `(${hidden.length} not shown)`, rows: sum(hidden) }];
}

/** Whether any value of such a column can be read as what the contract promises. */
function canHold({ type, date }: Leaf, column: ColumnType): boolean {
  if (
    column === 'text' ||
    column === 'json' ||
    column === 'other' ||
    type === 'String' ||
    type === 'ID' ||
    type === 'Enum'
  )
    return true;
  const isNumber = date?.some((format) => /^[YMD]+$/.test(format)) === true;
  switch (type) {
    case 'Date':
      return column === 'date' || column === 'timestamp' || (column === 'integer' && isNumber);
    case 'DateTime':
      return column === 'timestamp';
    case 'Time':
      return column === 'time';
    case 'Boolean':
      return column === 'boolean' || column === 'integer';
    case 'Int':
    case 'Float':
      return column === 'integer' || column === 'decimal';
  }
}
