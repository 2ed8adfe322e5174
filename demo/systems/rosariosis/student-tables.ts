import { table } from '../../table';

/** The student's side of RosarioSIS 12. Titles of the custom_N columns are rows of custom_fields. */
export function studentTables() {
  return {
    students: table(
      'students',
      `
        student_id int!, last_name varchar(50)!, first_name varchar(50)!, middle_name varchar(50),
        name_suffix varchar(3), username varchar(100), password varchar(106), last_login timestamp,
        failed_login int, custom_200000000 text, custom_200000001 text, custom_200000002 text,
        custom_200000003 text, custom_200000004 date, custom_200000005 text, custom_200000006 text,
        custom_200000007 text, custom_200000008 text, custom_200000009 text, custom_200000010 char(1),
        custom_200000011 text, custom_200000012 text, custom_200000013 text, custom_200000014 text,
        custom_200000015 text`,
      { key: 'student_id', indexes: ['last_name, first_name, middle_name'] },
    ),
    custom_fields: table(
      'custom_fields',
      `
        id int!, type varchar(10)!, title text!, sort_order decimal, select_options text, category_id int,
        required varchar(1), default_selection text`,
      { key: 'id' },
    ),
    address: table(
      'address',
      `
        address_id int!, house_no decimal(5,0), direction varchar(2), street varchar(30), apt varchar(5),
        zipcode varchar(10), city text, state varchar(50), mail_street varchar(30), mail_city text,
        mail_state varchar(50), mail_zipcode varchar(10), address text, mail_address text, phone varchar(30)`,
      { key: 'address_id' },
    ),
    students_join_address: table(
      'students_join_address',
      `
        id int!, student_id int!, address_id int!, contact_seq decimal(10,0), gets_mail varchar(1),
        primary_residence varchar(1), legal_residence varchar(1), am_bus varchar(1), pm_bus varchar(1),
        mailing varchar(1), residence varchar(1), bus varchar(1), bus_pickup varchar(1), bus_dropoff varchar(1)`,
      { key: 'id', indexes: ['student_id', 'address_id'] },
    ),
    people: table(
      'people',
      `
        person_id int!, last_name varchar(50)!, first_name varchar(50)!, middle_name varchar(50)`,
      { key: 'person_id', indexes: ['last_name, first_name'] },
    ),
    people_fields: table(
      'people_fields',
      `
        id int!, type varchar(10), title text!, sort_order decimal, select_options text, category_id int,
        required varchar(1), default_selection text`,
      { key: 'id' },
    ),
    people_join_contacts: table(
      'people_join_contacts',
      `
        id int!, person_id int, title varchar(100), value varchar(100)`,
      { key: 'id', indexes: ['person_id'] },
    ),
    students_join_people: table(
      'students_join_people',
      `
        id int!, student_id int!, person_id int!, address_id int, custody varchar(1), emergency varchar(1),
        student_relation varchar(100)`,
      { key: 'id', indexes: ['student_id', 'person_id'] },
    ),
    students_join_users: table(
      'students_join_users',
      `
        student_id int!, staff_id int!`,
      { key: 'student_id, staff_id' },
    ),
    student_enrollment: table(
      'student_enrollment',
      `
        id int!, syear decimal(4,0)!, school_id int!, student_id int!, grade_id int, start_date date, end_date date,
        enrollment_code int, drop_code int, next_school int, calendar_id int, last_school int`,
      {
        key: 'id',
        indexes: ['student_id, enrollment_code', 'grade_id', 'syear, student_id, school_id, grade_id', 'school_id'],
      },
    ),
    student_enrollment_codes: table(
      'student_enrollment_codes',
      `
        id int!, syear decimal(4,0)!, title varchar(100)!, short_name varchar(10), type varchar(4),
        default_code varchar(1), sort_order decimal`,
      { key: 'id' },
    ),
    schedule: table(
      'schedule',
      `
        syear decimal(4,0)!, school_id int!, student_id int!, start_date date!, end_date date, modified_date date,
        modified_by varchar(255), course_id int!, course_period_id int!, mp varchar(3), marking_period_id int,
        scheduler_lock varchar(1), id int`,
      {
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
        syear decimal(4,0)!, school_id int!, student_id int!, course_period_id int, report_card_grade_id int,
        report_card_comment_id int, comment text, grade_percent decimal(4,1), marking_period_id int!,
        grade_letter varchar(5), weighted_gp decimal(7,2), unweighted_gp decimal(7,2), gp_scale decimal(7,2),
        credit_attempted decimal, credit_earned decimal, credit_category varchar(10), course_title text!, id int!,
        school text, class_rank varchar(1), credit_hours decimal(6,2)`,
      { key: 'id', indexes: ['school_id', 'student_id', 'course_period_id', 'marking_period_id'] },
    ),
    student_mp_stats: table(
      'student_mp_stats',
      `
        student_id int!, marking_period_id int!, cum_weighted_factor decimal, cum_unweighted_factor decimal,
        cum_rank int, mp_rank int, class_size int, sum_weighted_factors decimal, sum_unweighted_factors decimal,
        count_weighted_factors int, count_unweighted_factors int, grade_level_short varchar(3),
        cr_weighted_factors decimal, cr_unweighted_factors decimal, count_cr_factors int,
        cum_cr_weighted_factor decimal, cum_cr_unweighted_factor decimal, credit_attempted decimal,
        credit_earned decimal, gp_credits decimal, cr_credits decimal, comments varchar(75)`,
      { key: 'student_id, marking_period_id' },
    ),
    attendance_codes: table(
      'attendance_codes',
      `
        id int!, syear decimal(4,0)!, school_id int!, title text!, short_name varchar(10), type varchar(10),
        state_code varchar(1), default_code varchar(1), table_name int, sort_order decimal`,
      { key: 'id', indexes: ['syear, school_id', 'short_name'] },
    ),
    attendance_day: table(
      'attendance_day',
      `
        student_id int!, school_date date!, minutes_present int, state_value decimal(2,1), syear decimal(4,0),
        marking_period_id int, comment text`,
      { key: 'student_id, school_date' },
    ),
    attendance_period: table(
      'attendance_period',
      `
        student_id int!, school_date date!, period_id int!, attendance_code int, attendance_teacher_code int,
        attendance_reason varchar(100), admin varchar(1), course_period_id int, marking_period_id int,
        comment varchar(100)`,
      {
        key: 'student_id, school_date, period_id',
        indexes: ['student_id', 'period_id', 'attendance_code', 'school_date'],
      },
    ),
    student_medical: table(
      'student_medical',
      `
        id int!, student_id int!, type varchar(25)!, medical_date date, comments varchar(100)`,
      { key: 'id', indexes: ['student_id'] },
    ),
    student_medical_alerts: table(
      'student_medical_alerts',
      `
        id int!, student_id int!, title varchar(100)!`,
      { key: 'id', indexes: ['student_id'] },
    ),
    student_medical_visits: table(
      'student_medical_visits',
      `
        id int!, student_id int!, school_date date!, time_in varchar(20), time_out varchar(20), reason varchar(100),
        result varchar(100), comments text`,
      { key: 'id', indexes: ['student_id'] },
    ),
    eligibility_activities: table(
      'eligibility_activities',
      `
        id int!, syear decimal(4,0), school_id int, title text, start_date date, end_date date, comment text`,
      { key: 'id', indexes: ['school_id, syear'] },
    ),
    student_eligibility_activities: table(
      'student_eligibility_activities',
      `
        syear decimal(4,0), student_id int!, activity_id int!`,
      { indexes: ['student_id'] },
    ),
    discipline_fields: table(
      'discipline_fields',
      `
        id int!, title text!, short_name varchar(20), data_type varchar(30)!, column_name text!`,
      { key: 'id' },
    ),
    discipline_field_usage: table(
      'discipline_field_usage',
      `
        id int!, discipline_field_id int!, syear decimal(4,0), school_id int, title text, select_options text,
        sort_order decimal`,
      { key: 'id' },
    ),
    discipline_referrals: table(
      'discipline_referrals',
      `
        id int!, syear decimal(4,0), student_id int!, school_id int, staff_id int, entry_date date,
        referral_date date, category_1 text, category_2 text, category_3 varchar(1), category_4 text, category_5 text,
        category_6 text`,
      { key: 'id', indexes: ['student_id', 'school_id'] },
    ),
    food_service_student_accounts: table(
      'food_service_student_accounts',
      `
        student_id int!, account_id int!, discount varchar(25), status varchar(25), barcode varchar(50)`,
      { key: 'student_id' },
    ),
  };
}
