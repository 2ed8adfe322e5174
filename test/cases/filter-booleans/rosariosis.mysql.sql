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
  `b`.`custody` as c1,
  `b`.`emergency` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`person_id` = `b`.`person_id`)
where ((case when `b_person`.`person_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`person_id` = `b`.`person_id`)
where ((case when `b_person`.`person_id` is null then 0 else 1 end = 1)) and ((((cast(convert(nullif(trim(`b`.`custody`), binary '') using utf8mb4) as binary) in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`person_id` = `b`.`person_id`)
where ((case when `b_person`.`person_id` is null then 0 else 1 end = 1)) and ((((cast(convert(nullif(trim(`b`.`emergency`), binary '') using utf8mb4) as binary) in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
