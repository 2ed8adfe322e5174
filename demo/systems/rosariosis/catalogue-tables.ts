import { table } from '../../table';

/** The school's side of RosarioSIS 12: places, terms, courses, staff. A school has one row a year. */
export function catalogueTables() {
  return {
    schools: table(
      'schools',
      `
        syear decimal(4,0)!, id int!, title varchar(100)!, address varchar(100), city varchar(100),
        state varchar(10), zipcode varchar(10), phone varchar(30), principal varchar(100), www_address text,
        school_number varchar(50), short_name varchar(25), reporting_gp_scale decimal(10,3),
        number_days_rotation decimal(1,0)`,
      { key: 'id, syear', indexes: ['syear'] },
    ),
    school_marking_periods: table(
      'school_marking_periods',
      `
        marking_period_id int!, syear decimal(4,0)!, mp varchar(3)!, school_id int!, parent_id int,
        title varchar(50)!, short_name varchar(10), sort_order decimal, start_date date!, end_date date!,
        post_start_date date, post_end_date date, does_grades varchar(1), does_comments varchar(1), rollover_id int`,
      { key: 'marking_period_id', indexes: ['parent_id', 'syear, school_id'] },
    ),
    history_marking_periods: table(
      'history_marking_periods',
      `
        parent_id int, mp_type varchar(20), name varchar(50)!, short_name varchar(10), post_end_date date,
        school_id int!, syear decimal(4,0), marking_period_id int!`,
      { key: 'marking_period_id' },
    ),
    school_gradelevels: table(
      'school_gradelevels',
      `
        id int!, school_id int!, short_name varchar(3), title varchar(50)!, next_grade_id int, sort_order decimal`,
      { key: 'id', indexes: ['school_id'] },
    ),
    school_periods: table(
      'school_periods',
      `
        period_id int!, syear decimal(4,0)!, school_id int!, sort_order decimal, title varchar(100)!,
        short_name varchar(10), length int, start_time varchar(10), end_time varchar(10), block varchar(10),
        attendance varchar(1), rollover_id int`,
      { key: 'period_id', indexes: ['syear, school_id'] },
    ),
    attendance_calendar: table(
      'attendance_calendar',
      `
        syear decimal(4,0)!, school_id int!, school_date date!, minutes int, block varchar(10), calendar_id int!`,
      { key: 'syear, school_id, school_date, calendar_id' },
    ),
    course_subjects: table(
      'course_subjects',
      `
        syear decimal(4,0)!, school_id int!, subject_id int!, title varchar(100)!, short_name varchar(25),
        sort_order decimal, rollover_id int`,
      { key: 'subject_id', indexes: ['syear, school_id'] },
    ),
    courses: table(
      'courses',
      `
        syear decimal(4,0)!, course_id int!, subject_id int!, school_id int!, grade_level int, title varchar(100)!,
        short_name varchar(25), rollover_id int, credit_hours decimal(6,2), description text`,
      { key: 'course_id', indexes: ['subject_id'] },
    ),
    course_periods: table(
      'course_periods',
      `
        syear decimal(4,0)!, school_id int!, course_period_id int!, course_id int!, title text,
        short_name varchar(25)!, mp varchar(3), marking_period_id int!, teacher_id int!, secondary_teacher_id int,
        room varchar(10), total_seats decimal, filled_seats decimal, does_attendance text,
        does_honor_roll varchar(1), does_class_rank varchar(1), gender_restriction varchar(1),
        house_restriction varchar(1), availability decimal, parent_id int, calendar_id int, half_day varchar(1),
        does_breakoff varchar(1), rollover_id int, grade_scale_id int, credits decimal(6,2)`,
      { key: 'course_period_id', indexes: ['course_id, syear, school_id', 'syear', 'parent_id'] },
    ),
    course_period_school_periods: table(
      'course_period_school_periods',
      `
        course_period_school_periods_id int!, course_period_id int!, period_id int!, days varchar(7)`,
      { key: 'course_period_school_periods_id', indexes: ['course_period_id'] },
    ),
    report_card_grade_scales: table(
      'report_card_grade_scales',
      `
        id int!, syear decimal(4,0)!, school_id int!, title text!, comment text, hhr_gpa_value decimal(7,2),
        hr_gpa_value decimal(7,2), sort_order decimal, rollover_id int, gp_scale decimal(7,2)!,
        gp_passing_value decimal(7,2), hrs_gpa_value decimal(7,2)`,
      { key: 'id' },
    ),
    report_card_grades: table(
      'report_card_grades',
      `
        id int!, syear decimal(4,0)!, school_id int!, title varchar(5)!, sort_order decimal, gpa_value decimal(7,2),
        break_off decimal(7,2), comment text, grade_scale_id int, unweighted_gp decimal(7,2)`,
      { key: 'id', indexes: ['syear, school_id'] },
    ),
    staff: table(
      'staff',
      `
        syear decimal(4,0)!, staff_id int!, current_school_id int, title varchar(5), first_name varchar(50)!,
        last_name varchar(50)!, middle_name varchar(50), name_suffix varchar(3), username varchar(100),
        password varchar(106), email varchar(255), custom_200000001 text, profile varchar(30), schools varchar(150),
        last_login timestamp, failed_login int, profile_id int, rollover_id int`,
      { key: 'staff_id', indexes: ['last_name, first_name', 'staff_id, syear'] },
    ),
    staff_fields: table(
      'staff_fields',
      `
        id int!, type varchar(10)!, title text!, sort_order decimal, select_options text, category_id int,
        required varchar(1), default_selection text`,
      { key: 'id' },
    ),
    user_profiles: table(
      'user_profiles',
      `
        id int!, profile varchar(30), title text!`,
      { key: 'id' },
    ),
  };
}
