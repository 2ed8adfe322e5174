-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((exists (select 1
      from `student_enrollment` as `bx`
      left join `school_gradelevels` as `bx_level` on (`bx_level`.`id` = `bx`.`grade_id`)
      where ((`bx`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end is null or case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end <= ?) and (case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end is null or case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end >= ?) and (`bx`.`syear` in (?, ...)))) and ((`bx`.`id`) = (select `by`.`id`
          from `student_enrollment` as `by`
          where (`by`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end is null or case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end <= ?) and (case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end is null or case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end >= ?) and (`by`.`syear` in (?, ...)))
          order by `by`.`start_date` desc, `by`.`id` desc, `by`.`id`
          limit 1)) and ((`bx`.`school_id` in (?, ...)) and ((cast(convert(nullif(trim(`bx_level`.`short_name`), binary '') using utf8mb4) as binary) in (?, ...)))))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((exists (select 1
      from `student_enrollment` as `bx`
      where ((`bx`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end is null or case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end <= ?) and (case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end is null or case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end >= ?) and (`bx`.`syear` in (?, ...)))) and ((`bx`.`id`) = (select `by`.`id`
          from `student_enrollment` as `by`
          where (`by`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end is null or case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end <= ?) and (case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end is null or case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end >= ?) and (`by`.`syear` in (?, ...)))
          order by `by`.`start_date` desc, `by`.`id` desc, `by`.`id`
          limit 1)) and ((`bx`.`school_id` in (?, ...)) and ((`bx`.`syear` in (?, ...))) and (((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end >= ?)) and ((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end <= ?)))))))
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
  `b_level`.`short_name` as c1,
  `b`.`school_id` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`start_date` as c0,
  `b_level`.`short_name` as c1,
  `b`.`school_id` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;
