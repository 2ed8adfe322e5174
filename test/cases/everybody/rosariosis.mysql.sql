-- students
select `b`.`last_name` as c0,
  `b`.`student_id` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where 1 = 1
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Enrollment.school
select `b`.`title` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- SectionEnrollment.section
select `b`.`short_name` as c0,
  `b`.`course_period_id` as k0,
  `b`.`course_period_id` as l0
from `course_periods` as `b`
where (`b`.`course_period_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- Student.currentEnrollment
select `b`.`school_id` as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.sections
select `b`.`course_period_id` as c0,
  `b`.`student_id` as k0,
  `b`.`course_period_id` as k1,
  `b`.`start_date` as k2,
  `b`.`student_id` as l0
from (select `b`.`course_period_id`,
    `b`.`student_id`,
    `b`.`start_date`,
    row_number() over (partition by `b`.`student_id` order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`student_id`, `b`.`course_period_id`, `b`.`start_date`) as rollcall_place
  from `schedule` as `b`
  where ((((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))) as `b`
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;
