-- students
select `b`.`birthdate` as c0,
  `b`.`last_name` as c1,
  `b`.`first_name` as c2,
  `b`.`student_id` as k0,
  case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end as s0,
  nullif(trim(`b`.`last_name`), binary '') as s1,
  nullif(trim(`b`.`first_name`), binary '') as s2
from `students` as `b`
where 1 = 1
order by coalesce(cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary), x'ff') desc, coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) desc, `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  concat(`b`.`student_id`) as s0
from `students` as `b`
where 1 = 1
order by cast(convert(concat(`b`.`student_id`) using utf8mb4) as binary) desc, `b`.`student_id`
limit ?;
