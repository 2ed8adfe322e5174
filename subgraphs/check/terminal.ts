import { styleText } from 'node:util';
import { count, counted, severities, type Finding, type Severity } from './finding';
import { percent, placeName, type NotMapped, type Report, type SchoolEnrollment, type TypeReport } from './report';

export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
const COLORS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
const INDENT = '  ';

/** The report for a person at a terminal: what is wrong first, then what is there. */
export function terminalReport(report: Report, terminal: Terminal): string {
  const { findings, types, enrollment, notMapped } = report;
  const paint = (style: Style, text: string) =>
    terminal.color ? styleText(style, text, { validateStream: false }) : text;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
  // What a field never has stands with its type below.
  const told = findings.filter(({ code }) => code !== 'NEVER_FILLED');
  return [
    paint('bold', report.district.name),
    `${report.system} on ${report.engine}, as of ${report.asOf} (school year ${report.schoolYear})`,
    summaryOf(report),
    ...severities.flatMap((severity) =>
      section(
        `${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}s`,
        told
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => findingLines(finding, terminal, paint)),
      ),
    ),
    ...section('Values that are there', coverageLines(types, terminal)),
    ...section('Enrollments by school', enrollmentLines(enrollment)),
    ...section(
      'Not mapped',
      notMapped.flatMap((entry) => notMappedLines(entry, terminal)),
    ),
    '',
  ].join('\n');
}

export const summaryOf = ({ counts, statements, seconds }: Pick<Report, 'counts' | 'statements' | 'seconds'>): string =>
  `${severities.map((severity) => counted(counts[severity], severity)).join(', ')}; ${counted(statements, 'statement')} in ${seconds} s`;

function findingLines(
  { severity, code, about, place, says, values = [] }: Finding,
  { width }: Terminal,
  paint: (style: Style, text: string) => string,
): string[] {
  const widest = Math.max(0, ...values.map(({ rows }) => count(rows).length));
  return [
    `${paint(COLORS[severity], code)} ${paint('bold', about)} ${paint('dim', placeName(place))}`,
    ...wrap(says, width, INDENT),
    ...values.map(({ value, rows }) => `${INDENT.repeat(2)}${count(rows).padStart(widest)} x ${value}`),
  ];
}

function coverageLines(types: readonly TypeReport[], { width }: Terminal): string[] {
  return types.flatMap((type) => [
    `${INDENT}${type.label}, ${rowsText(type)}`,
    ...wrap(fieldsText(type), width, INDENT.repeat(3)),
  ]);
}

const rowsText = ({ rows, more }: TypeReport): string =>
  rows === null ? 'not counted' : `${more ? 'more than ' : ''}${counted(rows, 'row')}`;

function fieldsText({ rows, fields }: TypeReport): string {
  if (rows === null || rows === 0 || fields.length === 0) return '';
  const named = (of: typeof fields) => of.map(({ field }) => field).join(', ');
  const always = fields.filter(({ filled }) => filled === rows);
  const never = fields.filter(({ filled }) => filled === 0);
  const some = fields.filter(({ filled }) => filled > 0 && filled < rows).sort((a, b) => b.filled - a.filled);
  return [
    ...(always.length > 0 ? [`always: ${named(always)}`] : []),
    ...(some.length > 0 ? [some.map(({ field, filled }) => `${field} ${percent(filled, rows)}`).join(', ')] : []),
    ...(never.length > 0 ? [`never: ${named(never)}`] : []),
  ].join('; ');
}

function enrollmentLines(schools: readonly SchoolEnrollment[]): string[] {
  if (schools.length === 0) return [];
  const rows = schools.map(({ school, current, open, all }) => [
    school ?? 'all schools',
    ...[current, open, all].map(count),
  ]);
  const table = [['school', 'current', 'without an end', 'all rows'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? INDENT + cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2),
      )
      .join(''),
  );
}

function notMappedLines({ type, fields, reason }: NotMapped, { width }: Terminal): string[] {
  const plain = fields.filter((field) => field.reason === null).map(({ field }) => field);
  const whole = fields.length === 0 ? [`${type}: nothing of it${reason === null ? '' : `. ${reason}`}`] : [];
  return [
    ...whole,
    ...(plain.length > 0 ? [`${type}: ${plain.join(', ')}`] : []),
    ...fields.flatMap((field) => (field.reason === null ? [] : [`${type}.${field.field}: ${field.reason}`])),
  ].flatMap((text) => wrap(text, width, INDENT, INDENT.repeat(2)));
}

/** Lines of words, none longer than the width where words allow. */
function wrap(text: string, width: number, indent: string, hanging = indent): string[] {
  if (text === '') return [];
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = hanging;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
