-- students
select `b`.`student_id` as c0,
  `b`.`middle_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`middle_name`), binary '') as s0
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by cast(convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) as binary) desc, `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`middle_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`middle_name`), binary '') as s0
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by cast(convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) as binary), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`middle_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`middle_name`), binary '') as s0
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) as binary), x'ff') desc, `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`middle_name` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`middle_name`), binary '') as s0
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
