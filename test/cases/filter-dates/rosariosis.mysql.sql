-- students
select `b`.`student_id` as c0,
  `b`.`custom_200000004` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end >= ?)) and ((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end <= ?))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`custom_200000004` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end >= ?))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`custom_200000004` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where (((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
