-- Student
select `b`.`student_id` as c0,
  nullif(trim(case when (char_length(convert(nullif(trim(`b`.`estimated_grad_date`), binary '') using utf8mb4) collate utf8mb4_bin) - char_length(replace(convert(nullif(trim(`b`.`estimated_grad_date`), binary '') using utf8mb4) collate utf8mb4_bin, ?, ''))) / 1 + 1 >= 1 then substring_index(substring_index(convert(nullif(trim(`b`.`estimated_grad_date`), binary '') using utf8mb4) collate utf8mb4_bin, ?, 1), ?, -1) end), binary '') as c1,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Student.contacts
select case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.enrollments
select `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
