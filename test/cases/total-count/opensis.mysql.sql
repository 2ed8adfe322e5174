-- students count
select count(*) as c0
from `students` as `b`
where ((exists (select 1
      from `student_enrollment` as `bx`
      left join `school_gradelevels` as `bx_level` on (`bx_level`.`id` = `bx`.`grade_id`)
      where ((`bx`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end is null or case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end <= ?) and (case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end is null or case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end >= ?) and (`bx`.`syear` in (?, ...)))) and ((`bx`.`id`) = (select `by`.`id`
          from `student_enrollment` as `by`
          where (`by`.`student_id` = `b`.`student_id`) and ((case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end is null or case when dayofmonth(`by`.`start_date`) between 1 and dayofmonth(last_day(`by`.`start_date`)) then `by`.`start_date` end <= ?) and (case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end is null or case when dayofmonth(`by`.`end_date`) between 1 and dayofmonth(last_day(`by`.`end_date`)) then `by`.`end_date` end >= ?) and (`by`.`syear` in (?, ...)))
          order by `by`.`start_date` desc, `by`.`id` desc, `by`.`id`
          limit 1)) and (((cast(convert(nullif(trim(`bx_level`.`short_name`), binary '') using utf8mb4) as binary) in (?, ...)))))))
limit ?;

-- students count
select count(*) as c0
from `students` as `b`
where ((exists (select 1
      from `student_enrollment` as `bx`
      left join `school_gradelevels` as `bx_level` on (`bx_level`.`id` = `bx`.`grade_id`)
      where ((`bx`.`student_id` = `b`.`student_id`)) and (((`bx`.`syear` in (?, ...))) and ((cast(convert(nullif(trim(`bx_level`.`short_name`), binary '') using utf8mb4) as binary) in (?, ...)))))))
limit ?;

-- students count
select count(*) as c0
from `students` as `b`
where 1 = 1
limit ?;
