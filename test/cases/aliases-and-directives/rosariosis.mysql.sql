-- Student
select `b`.`last_name` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`last_name` as c1,
  `b`.`first_name` as c2,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Enrollment.school
select `b`.`title` as c0,
  `b`.`id` as c1,
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

-- School.gradeLevels
select `b`.`short_name` as c0,
  `b`.`school_id` as l0
from `school_gradelevels` as `b`
where (`b`.`school_id` in (?, ...))
order by (`b`.`sort_order` is null), `b`.`sort_order`, (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`school_id` as c0,
  `b_level`.`short_name` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.enrollments
select `b`.`start_date` as c0,
  `b_level`.`short_name` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;

-- Student.enrollments
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b_level`.`short_name` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((((`b`.`syear` <= ?) and (`b`.`syear` >= -2147483647))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
