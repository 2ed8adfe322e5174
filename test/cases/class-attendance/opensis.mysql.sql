-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- AttendanceEvent.section
select coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  `b`.`course_period_id` as l0,
  `b`.`syear` as l1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`course_period_id`, `b`.`syear`) in ((?, ?), ...))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- Student.attendance
select `b`.`school_date` as c0,
  ? as c1,
  `b_period`.`title` as c2,
  case when (cast(convert(nullif(trim(`b_code`.`title`), binary '') using utf8mb4) as binary) in (?, ...)) then convert(nullif(trim(`b_code`.`title`), binary '') using utf8mb4) collate utf8mb4_bin when (cast(convert(nullif(trim(`b_code`.`state_code`), binary '') using utf8mb4) as binary) in (?, ...)) then convert(nullif(trim(`b_code`.`state_code`), binary '') using utf8mb4) collate utf8mb4_bin else convert(coalesce(convert(nullif(trim(`b_code`.`title`), binary '') using utf8mb4) collate utf8mb4_bin, convert(concat(`b`.`attendance_code`) using utf8mb4) collate utf8mb4_bin) using utf8mb4) collate utf8mb4_bin end as c3,
  `b`.`attendance_reason` as c4,
  `b`.`course_period_id` as c5,
  `b_period`.`syear` as c6,
  `b_code`.`title` as c7,
  `b`.`student_id` as k0,
  `b`.`school_date` as k1,
  `b`.`period_id` as k2,
  `b`.`student_id` as l0
from `attendance_period` as `b`
left join `school_periods` as `b_period` on (`b_period`.`period_id` = `b`.`period_id`)
left join `attendance_codes` as `b_code` on (`b_code`.`id` = `b`.`attendance_code`)
where (((((case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end >= ?)) and ((case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end <= ?))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end is null), case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end, `b`.`student_id`, `b`.`school_date`, `b`.`period_id`
limit ?;
