-- sections
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  `b`.`course_period_id` as k0,
  nullif(trim(`b`.`short_name`), binary '') as s0
from `course_periods` as `b`
where ((`b`.`school_id` in (?, ...)) and ((`b`.`syear` in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- Section.students
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b`.`student_id` as c2,
  `b`.`student_id` as k0,
  `b`.`course_period_id` as k1,
  `b`.`start_date` as k2,
  `b`.`course_period_id` as l0
from `schedule` as `b`
where ((((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...))))) and (`b`.`course_period_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`student_id`, `b`.`course_period_id`, `b`.`start_date`
limit ?;

-- Section.students
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b`.`student_id` as k0,
  `b`.`course_period_id` as k1,
  `b`.`start_date` as k2,
  `b`.`course_period_id` as l0
from `schedule` as `b`
where (`b`.`course_period_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`student_id`, `b`.`course_period_id`, `b`.`start_date`
limit ?;

-- SectionEnrollment.student
select `b`.`student_id` as c0,
  `b`.`last_name` as c1,
  `b`.`student_id` as k0,
  `b`.`student_id` as l0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
