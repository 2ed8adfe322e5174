-- students
select `b`.`student_id` as c0,
  `b`.`birthdate` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((((cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary) >= ?)) and ((cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary) <= ?))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`birthdate` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((((cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary) >= ?))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`birthdate` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
