-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- Contact.addresses
select coalesce(convert(nullif(trim(concat_ws(concat(?), convert(concat(`b`.`house_no`) using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`direction`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`street`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`address`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  `b`.`city` as c1,
  `b`.`address_id` as l0
from `address` as `b`
where (((case when nullif(trim(`b`.`street`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b`.`address`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b`.`city`), binary '') is null then 0 else 1 end = 1))) and (`b`.`address_id` in (?, ...))
order by (`b`.`address_id` is null), `b`.`address_id`
limit ?;

-- Contact.emails
select `b`.`value` as c0,
  `b`.`person_id` as l0
from `people_join_contacts` as `b`
where ((cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`b`.`value`), binary '') is null then 0 else 1 end = 1)) and (`b`.`person_id` in (?, ...))
order by (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.addresses
select case when (cast(convert(nullif(trim(`b`.`residence`), binary '') using utf8mb4) as binary) in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (cast(convert(nullif(trim(`b`.`mailing`), binary '') using utf8mb4) as binary) in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin end as c0,
  coalesce(convert(nullif(trim(concat_ws(concat(?), convert(concat(`b_place`.`house_no`) using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_place`.`direction`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_place`.`street`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_place`.`address`), binary '') using utf8mb4) collate utf8mb4_bin) as c1,
  `b_place`.`city` as c2,
  `b_place`.`state` as c3,
  `b_place`.`zipcode` as c4,
  `b`.`student_id` as l0
from `students_join_address` as `b`
left join `address` as `b_place` on (`b_place`.`address_id` = `b`.`address_id`)
where (((case when nullif(trim(`b_place`.`street`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b_place`.`address`), binary '') is null then 0 else 1 end = 1)) or ((case when nullif(trim(`b_place`.`city`), binary '') is null then 0 else 1 end = 1))) and (`b`.`student_id` in (?, ...))
order by (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c0,
  `b`.`address_id` as c1,
  `b`.`person_id` as c2,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `students_join_people` as `b`
left join `people` as `b_person` on (`b_person`.`person_id` = `b`.`person_id`)
where ((case when `b_person`.`person_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b_person`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_person`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Student.phones
select ? as c0,
  `b_place`.`phone` as c1,
  `b`.`student_id` as l0
from `students_join_address` as `b`
left join `address` as `b_place` on (`b_place`.`address_id` = `b`.`address_id`)
where ((cast(convert(nullif(trim(`b`.`residence`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`b_place`.`phone`), binary '') is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by (`b`.`id` is null), `b`.`id`
limit ?;
