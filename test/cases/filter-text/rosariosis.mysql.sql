-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(substr(nullif(trim(`b`.`last_name`), binary ''), ?, ?) using utf8mb4) as binary) = ?)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`last_name` as c0,
  `b`.`first_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((nullif(trim(`b`.`last_name`), binary '') is not null)) and ((cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
