import { join, relative } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import type { Finding, Severity } from './finding';
import type { Coverage } from './judge-values';

/** What a check found, as data. */
export interface Report {
  readonly district: { readonly id: string; readonly name: string };
  readonly file: string;
  readonly system: string;
  readonly engine: string;
  /** The day for which it was checked what is current. */
  readonly asOf: string;
  readonly schoolYear: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly Finding[];
  readonly types: readonly TypeReport[];
  readonly enrollment: readonly SchoolEnrollment[];
  readonly notMapped: readonly NotMapped[];
  readonly statements: number;
  readonly seconds: number;
}

export interface TypeReport {
  /** `Student`, `AttendanceEvent(DAILY)`, or `Student.addresses` for a child table. */
  readonly label: string;
  readonly table: string;
  /** Rows looked at; null when they could not be counted. */
  readonly rows: number | null;
  /** There are more. */
  readonly more: boolean;
  readonly fields: readonly Coverage[];
}

/** Enrollments of a school: those current on the day, those without an end, and all. */
export interface SchoolEnrollment {
  readonly school: string | null;
  readonly current: number;
  readonly open: number;
  readonly all: number;
}

/** What of a type of the contract the district does not map, with the reasons that its mapping gives. */
export interface NotMapped {
  readonly type: string;
  /** None when it maps nothing of the type. */
  readonly fields: readonly { readonly field: string; readonly reason: string | null }[];
  /** Why it maps nothing of the type. */
  readonly reason: string | null;
}

/** `file:line` as a person finds it: a preset of ours by its name alone, any other file from where the person is. */
export function placeName(place: string): string {
  const presets = join(packageRoot, 'subgraphs', 'presets');
  const inside = relative(presets, place);
  const here = inside.startsWith('..') ? relative(process.cwd(), place) : inside;
  return here.startsWith('../..') ? place : here;
}

/** `51 %`, and neither 0 nor 100 for what is not quite so. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '-';
  const rate = (part / whole) * 100;
  if (part > 0 && rate < 1) return '<1 %';
  return `${part < whole ? Math.min(99, Math.round(rate)) : 100} %`;
}
