import { assertCategories } from '../../schema/categories';
import type { Contract } from '../../schema/contract';
import type { Held } from '../delivery/deliveries';
import { openable } from '../delivery/first-delivery';
import { retyped, type Retyped } from '../drift/column-kinds';
import { rememberedKinds } from '../drift/memory';
import { standingIn } from '../drift/standing';
import type { DistrictSettings } from '../mapping/district-file';
import { schoolCalendar } from '../school-calendar';
import { openDatabase } from '../sql/database';
import { labelOf, type Part } from '../sql/survey';
import { asking, type Failure } from './ask';
import { enrollmentBySchool, judgeEnrollment } from './enrollment';
import { notes, severities, type Finding, type Note } from './finding';
import { judgeIndexes } from './indexes';
import { judgeRows, wayCoverage } from './judge-rows';
import { judgeValues, type Showing } from './judge-values';
import { measure, type Measured } from './measure';
import { notMapped } from './not-mapped';
import type { Report, TypeReport } from './report';
import { subjectsOf } from './subject';
import { judgeUser } from './user';

export interface CheckOptions {
  /** Seconds that one statement may take. */
  readonly seconds: number;
  /** Rows of a table that are looked at. */
  readonly rows: number;
  /** Show values of the source, a student's among them. */
  readonly showValues: boolean;
  readonly clock?: () => Date;
  /** Hears what is looked at now. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly about: string;
}

/** Categories of the contract that tell nothing about a student. */
const OF_NO_STUDENT: ReadonlySet<string> = new Set(['PUBLIC', 'STAFF_DIRECTORY']);

/** Statements side by side. */
const CONNECTIONS = 2;

/** Holds a mapping beside its database: what is wrong, what is missing, and what is there. Nothing is changed. */
export async function check(given: DistrictSettings, contract: Contract, options: CheckOptions): Promise<Report> {
  const { rows: most, seconds: statementSeconds, showValues, clock = () => new Date(), onProgress } = options;
  const { settings, held } = await openable(given, { clock });
  const { mapping, district, file } = settings;
  const started = performance.now();
  const calendar = schoolCalendar(settings, clock);
  const limits = { ...settings.limits, statementSeconds, connections: CONNECTIONS };
  const database = openDatabase({ ...settings, limits });
  try {
    const [described, remembered] = [await database.describe(), rememberedKinds(settings, database.dialect.name)];
    const standing = standingIn(settings, calendar, database.dialect, described, remembered);
    const { writing, parts } = standing;
    const asOf = calendar.today();
    const schoolYear = calendar.schoolYear(asOf);
    const note = notes(settings.place);
    const measuring = { ...asking(database), writing: writing(asOf), most };
    const subjects = subjectsOf(standing.mapping, contract, parts, measuring.writing.lacking);
    let done = 0;
    const measured: Measured[] = [];
    for (const subject of subjects) {
      onProgress?.({ done: done++, all: subjects.length, about: subject.label });
      measured.push(await measure(measuring, subject));
    }
    const categories = assertCategories(contract.document);
    const showing: Showing = {
      values: showValues,
      isPublic: (field) => OF_NO_STUDENT.has(categories.get(field) ?? ''),
    };
    const values = measured.map((one) => judgeValues(one, note, showing));
    const enrollment = await enrollmentBySchool(measuring, standing.mapping, subjects);
    const rowsOf = (table: string) =>
      Math.max(0, ...measured.map(({ subject, rows }) => (subject.source.table === table ? (rows ?? 0) : 0)));
    const probing = {
      mapping: standing.mapping,
      contract,
      today: asOf,
      writing: measuring.writing,
      explain: database.explain,
      rowsOf,
    };
    const findings = [
      ...(held ? [heldDelivery(held, asOf, note)] : []),
      ...lacking([...measuring.writing.lacking], note),
      ...unusable(parts, retyped(described, remembered), note),
      ...measured.flatMap((one) => judgeRows(one, note, showing)),
      ...values.flatMap((one) => one.findings),
      ...(await judgeIndexes(probing, subjects, note)),
      ...judgeEnrollment(enrollment, subjects, { asOf, schoolYear }, note),
      ...(await judgeUser(database, mapping.schema, parts, note)),
      ...measuring.failures.map((failure) => notMeasured(failure, statementSeconds, note)),
    ];
    return {
      district: { id: district.id, name: district.name },
      file,
      system: mapping.system,
      engine: database.dialect.name,
      asOf,
      schoolYear,
      counts: countsOf(findings),
      findings: inOrder(findings),
      types: measured.map((one, index) => typeReport(one, [...(values[index]?.coverage ?? []), ...wayCoverage(one)])),
      enrollment,
      notMapped: notMapped(mapping, contract),
      statements: measuring.statements(),
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
  } finally {
    await database.close();
  }
}

function heldDelivery({ problems, mayBeAccepted }: Held, asOf: string, note: Note): Finding {
  const reasons = problems.map(({ message }) => message).join('; ');
  return note('DELIVERY_HELD', { about: 'database', path: ['database'] }, { reasons, asOf, mayBeAccepted });
}

function unusable(parts: readonly Part[], changed: readonly Retyped[], note: Note): Finding[] {
  return parts.flatMap((part) => {
    const { path, problem, reads } = part;
    if (problem === undefined) return [];
    const about = { about: labelOf(part), path };
    const isChanged = changed.some(({ table, column }) =>
      reads.some((read) => read.table === table && read.column === column),
    );
    return [note(isChanged ? 'RETYPED' : 'NOT_IN_DATABASE', about, { problem })];
  });
}

const lacking = (tables: readonly string[], note: Note): Finding[] =>
  tables.length === 0 ? [] : [note('TABLES_LACKING', { about: 'optional', path: ['optional'] }, { tables })];

function notMeasured({ about, path, what, reason, code }: Failure, seconds: number, note: Note): Finding {
  return reason === 'slow'
    ? note('NOT_FINISHED', { about, path }, { what, seconds })
    : note('REFUSED', { about, path }, { what, code });
}

const typeReport = ({ subject, rows, more }: Measured, fields: TypeReport['fields']): TypeReport => ({
  label: subject.label,
  table: subject.source.table,
  rows: rows ?? null,
  more,
  fields,
});

const countsOf = (findings: readonly Finding[]): Report['counts'] => {
  const of = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
};

/** The gravest first; within that as the mapping has them. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
