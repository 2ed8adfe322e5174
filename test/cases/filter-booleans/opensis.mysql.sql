-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b_person`.`custody` as c1,
  `b`.`is_emergency` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and ((((cast(convert(nullif(trim(`b_person`.`custody`), binary '') using utf8mb4) as binary) in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and ((((cast(convert(nullif(trim(`b`.`is_emergency`), binary '') using utf8mb4) as binary) in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
