-- students
select `b`.`student_id` as c0,
  `b`.`phone` as c1,
  `b`.`email` as c2,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Contact.addresses
select `b`.`street_address_1` as c0,
  `b`.`city` as c1,
  `b`.`student_id` as l0,
  `b`.`people_id` as l1
from `student_address` as `b`
where (((case when nullif(trim(`b`.`street_address_1`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b`.`city`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b`.`zipcode`), binary '') is null then 0 else 1 end = 1))) and ((`b`.`student_id`, `b`.`people_id`) in ((?, ?), ...))
order by (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.addresses
select `b`.`type` as c0,
  `b`.`street_address_1` as c1,
  `b`.`city` as c2,
  `b`.`state` as c3,
  `b`.`zipcode` as c4,
  `b`.`student_id` as l0
from `student_address` as `b`
where (((cast(convert(nullif(trim(`b`.`type`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`b`.`street_address_1`), binary '') is null then 0 else 1 end = 1)) or ((cast(convert(nullif(trim(`b`.`type`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`b`.`city`), binary '') is null then 0 else 1 end = 1)) or ((cast(convert(nullif(trim(`b`.`type`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`b`.`zipcode`), binary '') is null then 0 else 1 end = 1))) and (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(`b`.`type` using utf8mb4) as binary), x'ff'), (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`student_id` as c1,
  `b`.`person_id` as c2,
  `b_person`.`email` as c3,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`staff_id` = `b`.`person_id`)
where ((case when `b_person`.`staff_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by (case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end is null), case when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 1 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 2 when (cast(convert(nullif(trim(`b`.`emergency_type`), binary '') using utf8mb4) as binary) in (?, ...)) then 3 end, coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
