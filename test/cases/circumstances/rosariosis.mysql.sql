-- students
select `b`.`student_id` as c0,
  case when (case when nullif(trim(`b_kitchen`.`discount`), binary '') is null then 0 else 1 end = 1) then convert(nullif(trim(`b_kitchen`.`discount`), binary '') using utf8mb4) collate utf8mb4_bin when (case when `b_kitchen`.`student_id` is null then 0 else 1 end = 1) then convert(? using utf8mb4) collate utf8mb4_bin end as c1,
  `b`.`custom_200000005` as c2,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
left join `food_service_student_accounts` as `b_kitchen` on (`b_kitchen`.`student_id` = `b`.`student_id`)
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;
