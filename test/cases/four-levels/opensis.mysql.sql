-- Student
select `b`.`last_name` as c0,
  `b`.`student_id` as c1,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Section.teachers.staff
select `b`.`staff_id` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
  `b`.`staff_id` as k0,
  `b`.`staff_id` as l0
from `staff` as `b`
where (`b`.`staff_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`staff_id`
limit ?;

-- SectionEnrollment.section
select coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  case when ((`b`.`teacher_id` > 0)) then ? end as c1,
  `b`.`teacher_id` as c2,
  case when ((`b`.`secondary_teacher_id` > 0)) then ? end as c3,
  `b`.`secondary_teacher_id` as c4,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  `b`.`course_period_id` as l0,
  `b`.`syear` as l1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`course_period_id`, `b`.`syear`) in ((?, ?), ...))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- Student.sections
select `b`.`start_date` as c0,
  `b`.`course_period_id` as c1,
  `b`.`syear` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `schedule` as `b`
where (((case when cast(convert(nullif(trim(`b`.`dropped`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1)) or (((case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end > ?)))) and ((((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
