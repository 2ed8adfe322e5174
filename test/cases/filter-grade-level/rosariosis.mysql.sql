-- students
select `b`.`student_id` as c0,
  (select `b_level`.`short_name`
  from `student_enrollment` as `b_current`
  left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
  where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
  order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
  limit 1) as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim((select `b_level`.`short_name`
                from `student_enrollment` as `b_current`
                left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
                where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
                order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
                limit 1)), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  (select `b_level`.`short_name`
  from `student_enrollment` as `b_current`
  left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
  where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
  order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
  limit 1) as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim((select `b_level`.`short_name`
                from `student_enrollment` as `b_current`
                left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b_current`.`grade_id`)
                where (`b_current`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end is null or case when dayofmonth(`b_current`.`start_date`) between 1 and dayofmonth(last_day(`b_current`.`start_date`)) then `b_current`.`start_date` end <= ?) and (case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end is null or case when dayofmonth(`b_current`.`end_date`) between 1 and dayofmonth(last_day(`b_current`.`end_date`)) then `b_current`.`end_date` end >= ?) and (`b_current`.`syear` in (?, ...)))
                order by (`b_current`.`start_date` is null), `b_current`.`start_date` desc, (`b_current`.`id` is null), `b_current`.`id` desc
                limit 1)), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
