-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((exists (select 1
      from `student_enrollment` as `bx`
      left join `student_enrollment_codes` as `bx_exit` on (`bx_exit`.`id` = `bx`.`drop_code`)
      where ((`bx`.`student_id` = `b`.`student_id`)) and ((((case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end >= ?))) and ((cast(convert(coalesce(convert(nullif(trim(`bx_exit`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(concat(`bx`.`drop_code`) using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary) in (?, ...)))))))
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
      where ((`bx`.`student_id` = `b`.`student_id`)) and ((`bx`.`school_id` in (?, ...)) and ((case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end is null or case when dayofmonth(`bx`.`start_date`) between 1 and dayofmonth(last_day(`bx`.`start_date`)) then `bx`.`start_date` end <= ?) and (case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end is null or case when dayofmonth(`bx`.`end_date`) between 1 and dayofmonth(last_day(`bx`.`end_date`)) then `bx`.`end_date` end >= ?) and (`bx`.`syear` in (?, ...)))))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Enrollment.school
select `b`.`id` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.enrollments
select (cast(`b`.`syear` as decimal(40, 0)) + 1) as c0,
  `b`.`end_date` as c1,
  coalesce(convert(nullif(trim(`b_exit`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(concat(`b`.`drop_code`) using utf8mb4) collate utf8mb4_bin) as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `student_enrollment_codes` as `b_exit` on (`b_exit`.`id` = `b`.`drop_code`)
where (((((`b`.`syear` >= ?) and (`b`.`syear` <= 2147483647))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;

-- Student.enrollments
select (cast(`b`.`syear` as decimal(40, 0)) + 1) as c0,
  `b`.`start_date` as c1,
  `b`.`end_date` as c2,
  `b`.`school_id` as c3,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where ((((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
