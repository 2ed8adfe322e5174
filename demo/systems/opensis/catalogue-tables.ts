import { table } from '../../table';

/** The school's side of openSIS 7: places, terms, courses, staff. `marking_periods` is a view in openSIS. */
export function catalogueTables() {
  return {
    schools: table(
      'schools',
      `
        id int!, syear decimal(4,0), title varchar(100), address varchar(100), city varchar(100),
        state varchar(100), zipcode varchar(255), area_code decimal(3,0), phone varchar(30), principal varchar(100),
        www_address varchar(100), e_mail varchar(100), reporting_gp_scale decimal(10,3)`,
      { key: 'id', indexes: ['syear'] },
    ),
    school_years: table(
      'school_years',
      `
        marking_period_id int!, syear decimal(4,0), school_id decimal(10,0), title varchar(50),
        short_name varchar(10), sort_order decimal(10,0), start_date date, end_date date, post_start_date date,
        post_end_date date, does_grades varchar(1), does_exam varchar(1), does_comments varchar(1),
        rollover_id decimal(10,0)`,
      { key: 'marking_period_id', indexes: ['syear, school_id'] },
    ),
    school_semesters: table(
      'school_semesters',
      `
        marking_period_id int!, syear decimal(4,0), school_id decimal(10,0), year_id decimal(10,0),
        title varchar(50), short_name varchar(10), sort_order decimal(10,0), start_date date, end_date date,
        post_start_date date, post_end_date date, does_grades varchar(1), does_exam varchar(1),
        does_comments varchar(1), rollover_id decimal(10,0)`,
      { key: 'marking_period_id', indexes: ['year_id', 'syear, school_id'] },
    ),
    school_quarters: table(
      'school_quarters',
      `
        marking_period_id int!, syear decimal(4,0), school_id decimal(10,0), semester_id decimal(10,0),
        title varchar(50), short_name varchar(10), sort_order decimal(10,0), start_date date, end_date date,
        post_start_date date, post_end_date date, does_grades varchar(1), does_exam varchar(1),
        does_comments varchar(1), rollover_id decimal(10,0)`,
      { key: 'marking_period_id', indexes: ['semester_id', 'syear, school_id'] },
    ),
    school_progress_periods: table(
      'school_progress_periods',
      `
        marking_period_id int!, syear decimal(4,0), school_id decimal(10,0), quarter_id decimal(10,0),
        title varchar(50), short_name varchar(10), sort_order decimal(10,0), start_date date, end_date date,
        post_start_date date, post_end_date date, does_grades varchar(1), does_exam varchar(1),
        does_comments varchar(1), rollover_id decimal(10,0)`,
      { key: 'marking_period_id', indexes: ['quarter_id', 'syear, school_id'] },
    ),
    marking_periods: table(
      'marking_periods',
      `
        marking_period_id int!, mp_source varchar(7)!, syear decimal(10,0), school_id decimal(10,0),
        mp_type varchar(20), title varchar(50), short_name varchar(10), sort_order decimal(10,0),
        parent_id decimal(10,0), grandparent_id decimal(10,0), start_date date, end_date date, post_start_date date,
        post_end_date date, does_grades varchar(1), does_exam varchar(1), does_comments varchar(1)`,
    ),
    history_marking_periods: table(
      'history_marking_periods',
      `
        parent_id int, mp_type char(20), name char(30), post_end_date date, school_id int, syear int,
        marking_period_id int!`,
      { key: 'marking_period_id', indexes: ['mp_type', 'school_id', 'syear'] },
    ),
    school_gradelevels: table(
      'school_gradelevels',
      `
        id int!, school_id decimal(10,0), short_name varchar(5), title varchar(50), next_grade_id decimal(10,0),
        sort_order decimal(10,0)`,
      { key: 'id', indexes: ['school_id'] },
    ),
    school_periods: table(
      'school_periods',
      `
        period_id int!, syear decimal(4,0), school_id decimal(10,0), sort_order decimal(10,0), title varchar(100),
        short_name varchar(10), length decimal(10,0), block varchar(10), ignore_scheduling varchar(10),
        attendance varchar(1), rollover_id decimal(10,0), start_time time!, end_time time!`,
      { key: 'period_id' },
    ),
    rooms: table(
      'rooms',
      `
        room_id int!, school_id int!, title varchar(50)!, capacity int, description text, sort_order int`,
      { key: 'room_id' },
    ),
    attendance_calendar: table(
      'attendance_calendar',
      `
        syear decimal(4,0)!, school_id decimal(10,0)!, school_date date!, minutes decimal(10,0), block varchar(10),
        calendar_id decimal(10,0)!`,
      { key: 'syear, school_id, school_date, calendar_id' },
    ),
    course_subjects: table(
      'course_subjects',
      `
        syear decimal(4,0), school_id decimal(10,0), subject_id int!, title text, short_name text,
        rollover_id decimal(10,0)`,
      { key: 'subject_id', indexes: ['syear, school_id'] },
    ),
    courses: table(
      'courses',
      `
        syear decimal(4,0)!, course_id int!, subject_id decimal(10,0)!, school_id decimal(10,0)!,
        grade_level decimal(10,0), title varchar(100), short_name varchar(25), rollover_id decimal(10,0)`,
      { key: 'course_id', indexes: ['subject_id'] },
    ),
    course_periods: table(
      'course_periods',
      `
        syear int!, school_id decimal(10,0)!, course_period_id int!, course_id decimal(10,0)!,
        course_weight varchar(10), title varchar(100), short_name text, mp varchar(3), marking_period_id int,
        begin_date date, end_date date, teacher_id int, secondary_teacher_id int, total_seats int,
        filled_seats decimal(10,0)!, does_honor_roll varchar(1), does_class_rank varchar(1),
        gender_restriction varchar(1), house_restriction varchar(1), availability int, parent_id int,
        calendar_id int, half_day varchar(1), does_breakoff varchar(1), rollover_id int, grade_scale_id int,
        credits decimal(10,3), schedule_type enum('FIXED','VARIABLE','BLOCKED'), modified_by int!`,
      { key: 'course_period_id', indexes: ['syear', 'course_id', 'parent_id'] },
    ),
    course_period_var: table(
      'course_period_var',
      `
        id int!, course_period_id int!, days varchar(7), course_period_date date, period_id int!, start_time time,
        end_time time, room_id int!, does_attendance varchar(1)`,
      { key: 'id' },
    ),
    report_card_grade_scales: table(
      'report_card_grade_scales',
      `
        id int!, syear decimal(4,0), school_id decimal(10,0)!, title varchar(25), comment varchar(100),
        sort_order decimal(10,0), rollover_id decimal(10,0), gp_scale decimal(10,3), gpa_cal enum('Y','N')!`,
      { key: 'id' },
    ),
    report_card_grades: table(
      'report_card_grades',
      `
        id int!, syear decimal(4,0), school_id decimal(10,0), title varchar(15), sort_order decimal(10,0),
        gpa_value decimal(4,2), break_off decimal(10,0), comment text, grade_scale_id decimal(10,0),
        unweighted_gp decimal(4,2)`,
      { key: 'id', indexes: ['syear, school_id'] },
    ),
    staff: table(
      'staff',
      `
        staff_id int!, current_school_id decimal(10,0), title varchar(10), first_name varchar(100),
        last_name varchar(100), middle_name varchar(100), phone varchar(100), email varchar(100),
        profile varchar(30), homeroom varchar(5), profile_id decimal(10,0), primary_language_id int,
        gender varchar(8), ethnicity_id int, birthdate date, alternate_id varchar(50), name_suffix varchar(32),
        second_language_id int, third_language_id int, is_disable varchar(10), physical_disability varchar(1),
        disability_desc varchar(225), img_name varchar(255)`,
      { key: 'staff_id', indexes: ['last_name'] },
    ),
    staff_school_info: table(
      'staff_school_info',
      `
        staff_school_info_id int!, staff_id int!, category varchar(255)!, job_title varchar(255), joining_date date,
        end_date date, home_school int!, opensis_access char(1)!, opensis_profile varchar(255),
        school_access varchar(255)`,
      { key: 'staff_school_info_id' },
    ),
    staff_school_relationship: table(
      'staff_school_relationship',
      `
        staff_id int!, school_id int!, syear int!, start_date date, end_date date`,
      { key: 'staff_id, school_id, syear' },
    ),
    staff_certification: table(
      'staff_certification',
      `
        staff_certification_id int!, staff_id int!, staff_certification_date date,
        staff_certification_expiry_date date, staff_certification_code varchar(127),
        staff_certification_short_name varchar(127), staff_certification_name varchar(255),
        staff_primary_certification_indicator char(1), last_update timestamp, staff_certification_description text`,
      { key: 'staff_certification_id' },
    ),
    user_profiles: table(
      'user_profiles',
      `
        id int!, profile varchar(30), title varchar(100)`,
      { key: 'id' },
    ),
  };
}
