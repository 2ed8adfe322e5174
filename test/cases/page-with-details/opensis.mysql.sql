-- students
select `b`.`first_name` as c0,
  `b`.`last_name` as c1,
  `b`.`student_id` as c2,
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
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.attendance
select `b`.`school_date` as c0,
  case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin else convert(case when concat(`b`.`state_value`) like '%.%' and concat(`b`.`state_value`) not like '%e%' then trim(trailing '.'
    from trim(trailing '0'
      from concat(`b`.`state_value`))) else concat(`b`.`state_value`) end using utf8mb4) collate utf8mb4_bin end as c1,
  case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin end as c2,
  `b`.`student_id` as k0,
  `b`.`school_date` as k1,
  `b`.`student_id` as l0
from (select `b`.`school_date`,
    `b`.`state_value`,
    `b`.`student_id`,
    row_number() over (partition by `b`.`student_id` order by (case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end is null) desc, case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end desc, `b`.`student_id` desc, `b`.`school_date` desc) as rollcall_place
  from `attendance_day` as `b`
  where (`b`.`student_id` in (?, ...))) as `b`
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`relationship` as c1,
  case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end as c2,
  ? as c3,
  `b_person`.`home_phone` as c4,
  ? as c5,
  `b_person`.`cell_phone` as c6,
  ? as c7,
  `b_person`.`work_phone` as c8,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.currentEnrollment
select `b`.`school_id` as c0,
  `b`.`start_date` as c1,
  `b_level`.`short_name` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_id`)
where (((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...)))) and (`b`.`student_id` in (?, ...))
order by `b`.`start_date` desc, `b`.`id` desc, `b`.`id`
limit ?;
