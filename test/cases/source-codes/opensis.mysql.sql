-- students
select `b`.`student_id` as c0,
  (select `b_level`.`short_name`
  from `student_enrollment` as `b_current`
  left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
  where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
  order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
  limit 1) as c1,
  (select `b_level`.`title`
  from `student_enrollment` as `b_current`
  left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
  where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
  order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
  limit 1) as c2,
  `b`.`gender` as c3,
  `b_ethnicity`.`ethnicity_name` as c4,
  `b_ethnicity`.`ethnicity_name` as c5,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
left join `ethnicity` as `b_ethnicity` on (`b_ethnicity`.`ethnicity_id` = `b`.`ethnicity_id`)
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Student.enrollments
select (cast(`b`.`syear` as decimal(40, 0)) + 1) as c0,
  coalesce(convert(nullif(trim(`b_entry`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(concat(`b`.`enrollment_code`) using utf8mb4) collate utf8mb4_bin) as c1,
  coalesce(convert(nullif(trim(`b_exit`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(concat(`b`.`drop_code`) using utf8mb4) collate utf8mb4_bin) as c2,
  `b_level`.`title` as c3,
  `b_level`.`short_name` as c4,
  `b_entry`.`title` as c5,
  `b_exit`.`title` as c6,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `student_enrollment_codes` as `b_entry` on (`b_entry`.`id` = `b`.`enrollment_code`)
left join `student_enrollment_codes` as `b_exit` on (`b_exit`.`id` = `b`.`drop_code`)
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((((`b`.`syear` >= ?) and (`b`.`syear` <= 2147483647))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
