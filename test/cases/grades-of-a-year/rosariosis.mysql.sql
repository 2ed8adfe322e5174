-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Grade.gradingPeriod
select `b`.`title` as c0,
  `b`.`start_date` as c1,
  `b`.`marking_period_id` as k0,
  `b`.`marking_period_id` as l0
from `school_marking_periods` as `b`
where (`b`.`marking_period_id` in (?, ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`marking_period_id`
limit ?;

-- Grade.section
select `b`.`short_name` as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`course_period_id` as k0,
  `b`.`course_period_id` as l0
from `course_periods` as `b`
where (`b`.`course_period_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- Student.grades
select `b`.`course_title` as c0,
  `b_term`.`mp` as c1,
  `b`.`grade_letter` as c2,
  `b`.`grade_percent` as c3,
  `b`.`marking_period_id` as c4,
  `b`.`course_period_id` as c5,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from (select `b`.`course_title`,
    `b`.`marking_period_id`,
    `b`.`grade_letter`,
    `b`.`grade_percent`,
    `b`.`course_period_id`,
    `b`.`id`,
    `b`.`student_id`,
    row_number() over (partition by `b`.`student_id` order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), coalesce(cast(convert(nullif(trim(`b`.`course_title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`) as rollcall_place
  from `student_report_card_grades` as `b`
  where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))) as `b`
left join `school_marking_periods` as `b_term` on (`b_term`.`marking_period_id` = `b`.`marking_period_id`)
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;
