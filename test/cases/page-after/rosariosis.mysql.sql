-- students
select `b`.`student_id` as c0,
  `b`.`last_name` as c1,
  `b`.`first_name` as c2,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) > ?) or (cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) is null)) or ((cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary) = ?) and (((cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) > ?) or (cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) is null)) or ((cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) = ?) and ((`b`.`student_id` > ?))))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
