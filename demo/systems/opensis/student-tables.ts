import { table } from '../../table';

/** The student's side of openSIS 7. It has no index on a student's contacts and addresses, nor have we. */
export function studentTables() {
  return {
    students: table(
      'students',
      `
        student_id int!, last_name varchar(50)!, first_name varchar(50)!, middle_name varchar(50),
        name_suffix varchar(3), gender varchar(255), ethnicity_id int, common_name varchar(255),
        social_security varchar(255), birthdate varchar(255), language_id int, estimated_grad_date varchar(255),
        alt_id varchar(50), email varchar(50), phone varchar(30), is_disable varchar(10), CUSTOM_1 varchar(255),
        CUSTOM_2 varchar(255)`,
      { key: 'student_id', indexes: ['last_name, first_name'] },
    ),
    custom_fields: table(
      'custom_fields',
      `
        id int!, type varchar(10), search varchar(1), title varchar(30), sort_order decimal(10,0),
        select_options varchar(10000), category_id decimal(10,0), system_field char(1), required varchar(1),
        default_selection varchar(255), hide varchar(1)`,
      { key: 'id', indexes: ['type', 'category_id'] },
    ),
    // No table of openSIS: this district made it, for an office that wants to know who works with whom.
    district_caseloads: table(
      'district_caseloads',
      `
        id int!, student_id int!, staff_id int!, kind varchar(20)!, start_date date!, end_date date`,
      { key: 'id', indexes: ['student_id', 'staff_id'] },
    ),
    ethnicity: table(
      'ethnicity',
      `
        ethnicity_id int!, ethnicity_name varchar(255)!, sort_order int`,
      { key: 'ethnicity_id' },
    ),
    language: table(
      'language',
      `
        language_id int!, language_name varchar(127)!, sort_order int`,
      { key: 'language_id' },
    ),
    student_address: table(
      'student_address',
      `
        id int!, student_id int!, syear int!, school_id int!, street_address_1 varchar(5000),
        street_address_2 varchar(5000), city varchar(255), state varchar(255), zipcode varchar(255),
        bus_pickup varchar(1), bus_dropoff varchar(1), bus_no varchar(255), type varchar(500)!, people_id int`,
      { key: 'id' },
    ),
    people: table(
      'people',
      `
        staff_id int!, current_school_id decimal(10,0), title varchar(5), first_name varchar(100),
        last_name varchar(100), middle_name varchar(100), home_phone varchar(255), work_phone varchar(255),
        cell_phone varchar(255), email varchar(100), custody varchar(1), profile varchar(30),
        profile_id decimal(10,0), is_disable varchar(10)`,
      { key: 'staff_id' },
    ),
    students_join_people: table(
      'students_join_people',
      `
        id int!, student_id decimal(10,0)!, person_id decimal(10,0)!, is_emergency varchar(10),
        emergency_type varchar(100), relationship varchar(100)!`,
      { key: 'id' },
    ),
    student_enrollment: table(
      'student_enrollment',
      `
        id int!, syear decimal(4,0), school_id decimal(10,0), student_id decimal(10,0), grade_id decimal(10,0),
        section_id varchar(255), start_date date, end_date date, enrollment_code decimal(10,0),
        drop_code decimal(10,0), next_school decimal(10,0), calendar_id decimal(10,0), last_school decimal(10,0)`,
      {
        key: 'id',
        indexes: ['student_id, enrollment_code', 'grade_id', 'syear, student_id, school_id, grade_id', 'school_id'],
      },
    ),
    student_enrollment_codes: table(
      'student_enrollment_codes',
      `
        id int!, syear decimal(4,0), title varchar(100), short_name varchar(10), type varchar(4)`,
      { key: 'id' },
    ),
    schedule: table(
      'schedule',
      `
        syear decimal(4,0)!, school_id decimal(10,0), student_id decimal(10,0)!, start_date date!, end_date date,
        modified_date date, modified_by varchar(255), course_id decimal(10,0)!, course_weight varchar(10),
        course_period_id decimal(10,0)!, mp varchar(3), marking_period_id int, scheduler_lock varchar(1),
        dropped varchar(1), id int!`,
      {
        key: 'id',
        indexes: [
          'course_id',
          'course_period_id',
          'student_id, marking_period_id, start_date, end_date',
          'syear, school_id',
        ],
      },
    ),
    student_report_card_grades: table(
      'student_report_card_grades',
      `
        syear decimal(4,0), school_id decimal(10,0), student_id decimal(10,0)!, course_period_id decimal(10,0),
        report_card_grade_id decimal(10,0), report_card_comment_id decimal(10,0), comment text,
        grade_percent decimal(5,2), marking_period_id varchar(10)!, grade_letter varchar(5),
        weighted_gp decimal(10,3), unweighted_gp decimal(10,3), gp_scale decimal(10,3), gpa_cal varchar(2),
        credit_attempted decimal(10,3), credit_earned decimal(10,3), credit_category varchar(10),
        course_code varchar(100), course_title text, id int!`,
      { key: 'id', indexes: ['school_id', 'student_id', 'course_period_id', 'marking_period_id'] },
    ),
    history_school: table(
      'history_school',
      `
        id int!, student_id int!, marking_period_id int!, school_name varchar(100)!`,
      { key: 'id' },
    ),
    student_gpa_calculated: table(
      'student_gpa_calculated',
      `
        student_id decimal(10,0), marking_period_id int, mp varchar(4), gpa decimal(10,2),
        weighted_gpa decimal(10,2), unweighted_gpa decimal(10,2), class_rank decimal(10,0),
        grade_level_short varchar(100), cgpa decimal(10,2), cum_unweighted_factor decimal(10,6)`,
      { indexes: ['marking_period_id, student_id'] },
    ),
    attendance_codes: table(
      'attendance_codes',
      `
        id int!, syear decimal(4,0), school_id decimal(10,0), title varchar(100), short_name varchar(10),
        type varchar(10), state_code varchar(1), default_code varchar(1), table_name decimal(10,0),
        sort_order decimal(10,0)`,
      { key: 'id', indexes: ['syear, school_id', 'short_name'] },
    ),
    attendance_day: table(
      'attendance_day',
      `
        student_id decimal(10,0)!, school_date date!, minutes_present decimal(10,0), state_value decimal(2,1),
        syear decimal(4,0), marking_period_id int, comment varchar(255)`,
      { key: 'student_id, school_date' },
    ),
    attendance_period: table(
      'attendance_period',
      `
        student_id decimal(10,0)!, school_date date!, period_id decimal(10,0)!, attendance_code decimal(10,0),
        attendance_teacher_code decimal(10,0), attendance_reason varchar(100), admin varchar(1),
        course_period_id decimal(10,0)!, marking_period_id int, comment varchar(100)`,
      {
        key: 'student_id, school_date, period_id',
        indexes: ['student_id', 'period_id', 'attendance_code', 'school_date'],
      },
    ),
    eligibility_activities: table(
      'eligibility_activities',
      `
        id int!, syear decimal(4,0), school_id decimal(10,0), title varchar(100), start_date date, end_date date`,
      { key: 'id', indexes: ['school_id, syear'] },
    ),
    student_eligibility_activities: table(
      'student_eligibility_activities',
      `
        syear decimal(4,0), student_id decimal(10,0), activity_id decimal(10,0)`,
      { indexes: ['student_id'] },
    ),
    medical_info: table(
      'medical_info',
      `
        id int!, student_id int!, syear int!, school_id int!, physician varchar(255), physician_phone varchar(255),
        preferred_hospital varchar(255)`,
      { key: 'id' },
    ),
    student_immunization: table(
      'student_immunization',
      `
        id int!, student_id decimal(10,0), type varchar(25), medical_date date, comments text`,
      { key: 'id', indexes: ['student_id'] },
    ),
    student_medical_alerts: table(
      'student_medical_alerts',
      `
        id int!, student_id decimal(10,0), title text, alert_date date`,
      { key: 'id', indexes: ['student_id'] },
    ),
    student_medical_notes: table(
      'student_medical_notes',
      `
        id int!, student_id decimal(10,0)!, doctors_note_date date, doctors_note_comments text`,
      { key: 'id' },
    ),
    student_medical_visits: table(
      'student_medical_visits',
      `
        id int!, student_id decimal(10,0), school_date date, time_in varchar(20), time_out varchar(20), reason text,
        result text, comments text`,
      { key: 'id', indexes: ['student_id'] },
    ),
    login_authentication: table(
      'login_authentication',
      `
        id int!, user_id int!, profile_id int!, username varchar(255), password varchar(255), last_login timestamp,
        failed_login int!`,
      { key: 'id', indexes: ['user_id'] },
    ),
  };
}
