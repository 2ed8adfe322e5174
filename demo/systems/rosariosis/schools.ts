import type { SchoolYear } from '../../calendar';
import { SCALE } from '../../marks';
import type { Population } from '../../population';
import { PERIODS, type School } from '../../schools';
import { YEARS } from '../../calendar';
import { ATTENDANCE_CODES, ENROLLMENT_CODES, startingYear, TERMS, type Numbers, type RosarioTables } from './numbers';

/** Schools (a row a year), grade levels, terms, class periods, codes. */
export function addSchools(tables: RosarioTables, population: Population, numbers: Numbers) {
  const { schools, years } = population;
  for (const school of schools) {
    addGradeLevels(tables, school, numbers);
    for (const year of years) {
      addSchool(tables, population, school, year);
      addTerms(tables, school, year, numbers);
      addPeriods(tables, school, year, numbers);
      addCodes(tables, school, year, numbers);
    }
  }
  for (const year of YEARS) {
    ENROLLMENT_CODES.forEach(([title, short_name, type], index) => {
      const id = tables.student_enrollment_codes.rows.length + 1;
      const default_code = short_name === 'EBY' ? 'Y' : null;
      const code = { title, short_name, type, default_code, sort_order: index + 1 };
      tables.student_enrollment_codes.add({ id, syear: startingYear(year), ...code });
    });
  }
}

function addSchool(tables: RosarioTables, { district, principalOf }: Population, school: School, { year }: SchoolYear) {
  const { first, last } = principalOf(school, year).name;
  tables.schools.add({
    syear: startingYear(year),
    id: school.number,
    title: school.name,
    address: school.address,
    city: school.city,
    state: district.state,
    zipcode: school.zip,
    phone: school.phone,
    principal: `${first} ${last}`,
    www_address: `https://${district.domain}/${school.shortName.toLowerCase()}`,
    school_number: String(school.number).padStart(3, '0'),
    short_name: school.shortName,
    reporting_gp_scale: 4,
  });
}

function addGradeLevels(tables: RosarioTables, school: School, numbers: Numbers) {
  school.grades.forEach((grade, index) => {
    const next = school.grades[index + 1];
    tables.school_gradelevels.add({
      id: numbers.gradeLevel(school, grade),
      school_id: school.number,
      short_name: grade === 0 ? 'KG' : String(grade).padStart(2, '0'),
      title: grade === 0 ? 'Kindergarten' : `Grade ${grade}`,
      next_grade_id: next === undefined ? null : numbers.gradeLevel(school, next),
      sort_order: index + 1,
    });
  });
}

function addTerms(tables: RosarioTables, school: School, year: SchoolYear, numbers: Numbers) {
  const number = (term: (typeof TERMS)[number]) => numbers.markingPeriod(year.year, school, term);
  const isRolledOver = year.year !== YEARS[0];
  TERMS.forEach((term, index) => {
    const { begin, end } = year.terms[term];
    const semester = term === 'Q1' || term === 'Q2' ? 'S1' : 'S2';
    const [mp, parent] =
      { Y: ['FY', null], S: ['SEM', number('YEAR')], Q: ['QTR', number(semester)] }[term.charAt(0)] ?? [];
    tables.school_marking_periods.add({
      marking_period_id: number(term),
      syear: startingYear(year.year),
      mp: mp ?? null,
      school_id: school.number,
      parent_id: parent ?? null,
      title: term === 'YEAR' ? 'Full Year' : `${term.startsWith('S') ? 'Semester' : 'Quarter'} ${term.slice(1)}`,
      short_name: term === 'YEAR' ? 'FY' : term,
      sort_order: index + 1,
      start_date: begin,
      end_date: end,
      post_start_date: end,
      post_end_date: null,
      does_grades: 'Y',
      does_comments: 'Y',
      rollover_id: isRolledOver ? numbers.markingPeriod(year.year - 1, school, term) : null,
    });
  });
  const place = {
    syear: startingYear(year.year),
    school_id: school.number,
    calendar_id: numbers.calendar(year.year, school),
  };
  for (const school_date of year.days) tables.attendance_calendar.add({ ...place, school_date, minutes: 999 });
}

function addPeriods(tables: RosarioTables, school: School, { year }: SchoolYear, numbers: Numbers) {
  for (const { period, start, end } of PERIODS) {
    tables.school_periods.add({
      period_id: numbers.period(year, school, period),
      syear: startingYear(year),
      school_id: school.number,
      sort_order: period,
      title: `Period ${period}`,
      short_name: String(period).padStart(2, '0'),
      length: 50,
      // Text, and blank where nobody filled it in.
      start_time: school.level === 'ELEMENTARY' ? '' : start,
      end_time: school.level === 'ELEMENTARY' ? '' : end,
      attendance: 'Y',
      rollover_id: year === YEARS[0] ? null : numbers.period(year - 1, school, period),
    });
  }
}

const SHORT_NAMES = { Present: 'P', Absent: 'A', Tardy: 'T', 'Excused Absence': 'E', 'Early Leave': 'L' };
const STATE_CODES = { Present: 'P', Absent: 'A', Tardy: 'P', 'Excused Absence': 'A', 'Early Leave': 'H' };

function addCodes(tables: RosarioTables, school: School, { year }: SchoolYear, numbers: Numbers) {
  const place = { syear: startingYear(year), school_id: school.number };
  ATTENDANCE_CODES.forEach((title, index) => {
    tables.attendance_codes.add({
      ...place,
      id: numbers.attendanceCode(year, school, title),
      title,
      short_name: SHORT_NAMES[title],
      type: title === 'Present' || title === 'Absent' || title === 'Tardy' ? 'teacher' : 'official',
      state_code: STATE_CODES[title],
      default_code: title === 'Present' ? 'Y' : null,
      table_name: 0,
      sort_order: index + 1,
    });
  });
  const grade_scale_id = numbers.calendar(year, school);
  const scale = { id: grade_scale_id, title: 'Main', sort_order: 1, gp_scale: 4, gp_passing_value: 1 };
  tables.report_card_grade_scales.add({ ...place, ...scale });
  SCALE.forEach(([title, lowest, points], index) => {
    const id = numbers.reportCardGrade(year, school, index);
    const grade = { title, sort_order: index + 1, gpa_value: points, unweighted_gp: points, break_off: lowest };
    tables.report_card_grades.add({ ...place, ...grade, id, grade_scale_id });
  });
}
