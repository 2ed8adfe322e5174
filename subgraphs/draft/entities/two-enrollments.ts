import { written } from '../../mapping/reference';
import { best, lookAt, plainReference, type Chosen } from '../choose';
import { codedOf } from '../coded';
import type { Context } from '../context';
import { dayOf, dateReadings } from '../dates';
import { group, type Line, type Plain } from '../line';
import type { Match } from '../match';
import { rowsOf, type SeenColumn } from '../seen';
import { chosenOf } from './source-lines';

/** Systems that keep the present enrollment in the student's own row, and the former ones in a table: the two are one list. */
export interface TwoEnrollments {
  readonly table: Line;
  readonly entity: Line;
  readonly ofStudent: readonly Line[];
}

type Side = 'own' | 'former';

export function twoEnrollments(student: Chosen, former: Chosen, context: Context): TwoEnrollments | undefined {
  const own = lookAt('Enrollment', student.table, context);
  const reference = plainReference(former.table, student.table, context);
  const [[here, there] = ['', '']] = reference?.on ?? [];
  const [begins, began] = [columnOf(own, 'entryDate'), columnOf(former, 'entryDate')];
  if (!reference || reference.on.length !== 1 || !begins || !began || student.table === former.table) return undefined;
  const [key, formerKey] = [student.table.key, former.table.key];
  if (
    key.length !== 1 ||
    formerKey.length !== 1 ||
    !isApart(student, former, [there, here], [begins.column, began.column])
  )
    return undefined;
  const school = schoolColumns(student, former, context);
  const [ends, ended] = [columnOf(own, 'exitDate'), columnOf(former, 'exitDate')];
  const [grade, formerGrade] = [
    columnOf(own, 'entryGradeLevel') ?? best(student, 'gradeLevel'),
    columnOf(former, 'entryGradeLevel'),
  ];
  const has = { exit: ends && ended, grade: grade && formerGrade, school };
  const part = (side: Side): Plain => ({
    table: side === 'own' ? student.table.name : former.table.name,
    columns: {
      part: { constant: side },
      id: written((side === 'own' ? key : formerKey)[0] ?? ''),
      student: written(side === 'own' ? there : here),
      ...(school ? { school: written(school[side]) } : {}),
      begins: dated(side === 'own' ? begins : began),
      ...(ends && ended ? { ends: dated(side === 'own' ? ends : ended) } : {}),
      ...(grade && formerGrade ? { grade: written((side === 'own' ? grade : formerGrade).column.name) } : {}),
    },
  });
  const guess = {
    confidence: 0.76,
    because: `the present one is in the row of ${student.table.name}, the former ones in ${former.table.name}`,
  };
  const window = { from: 'begins', ...(has.exit ? { to: 'ends' } : {}) };
  const coded =
    grade && formerGrade ? codedOf(context.schema, 'GradeLevel', 'entryGradeLevel', grade, context) : undefined;
  const codes =
    coded && coded.join === undefined && typeof coded.value === 'object'
      ? { ...coded.value, column: 'grade' }
      : undefined;
  return {
    table: { key: 'stays', value: { union: [part('own'), part('former')] }, ...guess },
    entity: group(
      'Enrollment',
      [
        { key: 'table', value: 'stays', ...guess },
        { key: 'key', value: ['part', 'id'], ...guess },
        { key: 'window', value: window, ...guess },
        group('fields', [
          { key: 'entryDate', value: 'begins', ...guess },
          ...(has.exit ? [{ key: 'exitDate', value: 'ends', ...guess }] : []),
          ...(coded && codes
            ? [
                {
                  key: 'entryGradeLevel',
                  value: codes,
                  confidence: Math.min(coded.confidence, 0.76),
                  because: coded.because,
                },
              ]
            : []),
          ...(school ? [{ key: 'school', value: { on: { [written(school.key)]: 'school' } }, ...guess }] : []),
        ]),
      ],
      guess,
    ),
    ofStudent: [
      { key: 'enrollments', value: { on: { student: written(there) } }, ...guess },
      {
        key: 'currentEnrollment',
        value: { on: { student: written(there) }, current: true, pick: ['-begins', '-id'] },
        ...guess,
      },
    ],
  };
}

const columnOf = (looked: Pick<Chosen, 'matches'>, field: string): Match | undefined => {
  const match = best(looked, field);
  return match && match.confidence >= 0.85 && match.place.alias === undefined ? match : undefined;
};

const dated = ({ column, date }: Match): Plain =>
  date === undefined || date === 'YYYY-MM-DD' ? written(column.name) : { column: written(column.name), date };

function schoolColumns(student: Chosen, former: Chosen, context: Context) {
  const school = chosenOf(context, 'School');
  const [own, other] = school
    ? [plainReference(student.table, school.table, context), plainReference(former.table, school.table, context)]
    : [];
  const [[ownColumn, key] = ['', '']] = own?.on ?? [];
  const [[otherColumn, otherKey] = ['', '']] = other?.on ?? [];
  return own && other && key === otherKey ? { own: ownColumn, former: otherColumn, key } : undefined;
}

/** Whether the student's own days are told nowhere in the table: what it tells is then of other years. */
function isApart(
  student: Chosen,
  former: Chosen,
  keys: readonly [string, string],
  days: readonly [SeenColumn, SeenColumn],
): boolean {
  const told = new Set(
    rowsOf(former.table, [keys[1], days[1].name]).map(([id, day]) => JSON.stringify([id, dayIn(day ?? null, days[1])])),
  );
  const known = new Set(rowsOf(former.table, [keys[1]]).map(([id]) => id));
  const own = rowsOf(student.table, [keys[0], days[0].name]).filter(([id]) => known.has(id ?? null));
  const again = own.filter(([id, day]) => told.has(JSON.stringify([id, dayIn(day ?? null, days[0])]))).length;
  return own.length >= 8 && again < own.length * 0.2;
}

function dayIn(text: string | null, { type, holding }: SeenColumn): string | undefined {
  const format = type === 'date' || type === 'timestamp' ? 'YYYY-MM-DD' : dateReadings(holding)[0]?.format;
  return text === null || format === undefined ? undefined : dayOf(text, format);
}
