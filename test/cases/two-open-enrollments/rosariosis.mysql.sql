-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
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

-- Student.currentEnrollment
select `b`.`start_date` as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`start_date` as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`start_date` as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`start_date` as c0,
  `b`.`school_id` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.enrollments
select (cast(`b`.`syear` as decimal(40, 0)) + 1) as c0,
  `b`.`start_date` as c1,
  `b`.`end_date` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
