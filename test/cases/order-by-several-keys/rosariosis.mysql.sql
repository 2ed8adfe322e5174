-- students
select `b`.`custom_200000004` as c0,
  `b`.`last_name` as c1,
  `b`.`first_name` as c2,
  `b`.`student_id` as k0,
  case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end as s0,
  nullif(trim(`b`.`last_name`), binary '') as s1,
  nullif(trim(`b`.`first_name`), binary '') as s2
from `students` as `b`
where 1 = 1
order by (case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end is null) desc, case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end desc, coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary) desc, `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  concat(`b`.`student_id`) as s0
from `students` as `b`
where 1 = 1
order by cast(convert(concat(`b`.`student_id`) using utf8mb4) as binary) desc, `b`.`student_id`
limit ?;
