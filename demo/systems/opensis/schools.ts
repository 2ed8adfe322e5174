import { CURRENT_YEAR, plusDays, type SchoolYear, type TermName } from '../../calendar';
import { SCALE } from '../../marks';
import type { Population } from '../../population';
import { elementAt } from '../../random';
import { PERIODS, type School } from '../../schools';
import {
  ENROLLMENT_CODES,
  KEPT_YEARS,
  MARK_CODES,
  startingYear,
  TERMS,
  type Numbers,
  type OpenSisTables,
} from './numbers';

/** Schools, their grade levels, terms, class periods, rooms and codes. */
export function addSchools(tables: OpenSisTables, population: Population, numbers: Numbers) {
  const { district, schools, years, staff } = population;
  for (const school of schools) {
    const [areaCode = '', ...local] = school.phone.split('-');
    const principal = population.principalOf(school).name;
    tables.schools.add({
      id: school.number,
      // The one row moves on with every rollover.
      syear: startingYear(CURRENT_YEAR),
      title: school.name,
      address: school.address,
      city: school.city,
      state: district.state,
      zipcode: school.zip,
      area_code: Number(areaCode),
      phone: local.join('-'),
      principal: `${principal.first} ${principal.last}`,
      www_address: `https://${district.domain}/${school.shortName.toLowerCase()}`,
      e_mail: `${school.shortName.toLowerCase()}@${district.domain}`,
      reporting_gp_scale: 4,
    });
    addGradeLevels(tables, school, numbers);
    const rooms = new Set(
      staff.filter((person) => person.school === school && person.role === 'TEACHER').map(({ number }) => 100 + number),
    );
    for (const room of rooms) {
      tables.rooms.add({
        room_id: room,
        school_id: school.number,
        title: `Room ${room}`,
        capacity: 28,
        sort_order: room,
      });
    }
    for (const year of years.filter(({ year }) => KEPT_YEARS.includes(year))) {
      addTerms(tables, school, year, numbers);
      addPeriods(tables, school, year, numbers);
      addCodes(tables, school, year, numbers);
    }
  }
  for (const { year } of years) {
    ENROLLMENT_CODES.forEach(([title, short_name, type], index) => {
      const id = (year - elementAt(years, 0).year) * 20 + index + 1;
      tables.student_enrollment_codes.add({ id, syear: startingYear(year), title, short_name, type });
    });
  }
}

function addGradeLevels(tables: OpenSisTables, school: School, numbers: Numbers) {
  school.grades.forEach((grade, index) => {
    const next = school.grades[index + 1];
    const padded = school.level === 'MIDDLE' ? String(grade).padStart(2, '0') : String(grade);
    tables.school_gradelevels.add({
      id: numbers.gradeLevel(school, grade),
      school_id: school.number,
      // Each school writes its grades in its own way: KG, 1 ... 5; 06 ... 08; 9 ... 12.
      short_name: grade === 0 ? 'KG' : padded,
      title: grade === 0 ? 'Kindergarten' : `Grade ${grade}`,
      next_grade_id: next === undefined ? null : numbers.gradeLevel(school, next),
      sort_order: index + 1,
    });
  });
}

function addTerms(tables: OpenSisTables, school: School, year: SchoolYear, numbers: Numbers) {
  const syear = startingYear(year.year);
  const school_id = school.number;
  const number = (term: TermName) => numbers.markingPeriod(year.year, school, term);
  for (const term of TERMS) {
    const { begin, end } = year.terms[term];
    const semester = term === 'Q1' || term === 'Q2' ? 'S1' : 'S2';
    const row = {
      marking_period_id: number(term),
      syear,
      school_id,
      title: term === 'YEAR' ? 'Full Year' : `${term.startsWith('S') ? 'Semester' : 'Quarter'} ${term.slice(1)}`,
      short_name: term === 'YEAR' ? 'FY' : term,
      sort_order: TERMS.indexOf(term) + 1,
      start_date: begin,
      end_date: end,
      post_start_date: end,
      post_end_date: end,
      does_grades: 'Y',
      does_exam: null,
      does_comments: 'Y',
    };
    const view = (mp_type: string, parent: number, grandparent: number) =>
      tables.marking_periods.add({
        ...row,
        mp_source: 'openSIS',
        mp_type,
        parent_id: parent,
        grandparent_id: grandparent,
      });
    if (term === 'YEAR') {
      tables.school_years.add(row);
      view('year', -1, -1);
    } else if (term === 'S1' || term === 'S2') {
      tables.school_semesters.add({ ...row, year_id: number('YEAR') });
      view('semester', number('YEAR'), -1);
    } else {
      tables.school_quarters.add({ ...row, semester_id: number(semester) });
      view('quarter', number(semester), number('YEAR'));
      // The view leaves these out.
      tables.school_progress_periods.add({
        ...row,
        marking_period_id: numbers.progressPeriod(year.year, school, term),
        quarter_id: number(term),
        title: `Progress ${term.slice(1)}`,
        short_name: `P${term.slice(1)}`,
        end_date: plusDays(begin, 27),
      });
    }
  }
  for (const school_date of year.days) {
    tables.attendance_calendar.add({ syear, school_id, school_date, minutes: 300, calendar_id: school_id });
  }
}

function addPeriods(tables: OpenSisTables, school: School, year: SchoolYear, numbers: Numbers) {
  for (const { period, start, end } of PERIODS) {
    tables.school_periods.add({
      period_id: numbers.period(year.year, school, period),
      syear: startingYear(year.year),
      school_id: school.number,
      sort_order: period,
      title: `Period ${period}`,
      short_name: `P${period}`,
      length: 50,
      attendance: 'Y',
      start_time: `${start}:00`,
      end_time: `${end}:00`,
    });
  }
}

const TITLES = { P: 'Present', A: 'Absent', E: 'Excused Absence', T: 'Tardy', L: 'Left Early' };
const STATE_CODES = { P: 'P', A: 'A', E: 'A', T: 'P', L: 'H' };

function addCodes(tables: OpenSisTables, school: School, year: SchoolYear, numbers: Numbers) {
  const place = { syear: startingYear(year.year), school_id: school.number };
  MARK_CODES.forEach((code, index) => {
    tables.attendance_codes.add({
      ...place,
      id: numbers.attendanceCode(year.year, school, code),
      title: TITLES[code],
      short_name: code,
      type: 'teacher',
      state_code: STATE_CODES[code],
      default_code: code === 'P' ? 'Y' : null,
      table_name: 0,
      sort_order: index + 1,
    });
  });
  const grade_scale_id = numbers.gradeScale(year.year, school);
  tables.report_card_grade_scales.add({
    ...place,
    id: grade_scale_id,
    title: 'Main',
    sort_order: 1,
    gp_scale: 4,
    gpa_cal: 'Y',
  });
  SCALE.forEach(([title, lowest, points], index) => {
    tables.report_card_grades.add({
      ...place,
      id: numbers.reportCardGrade(year.year, school, index),
      title,
      sort_order: index + 1,
      gpa_value: points,
      unweighted_gp: points,
      break_off: lowest,
      grade_scale_id,
    });
  });
}
