-- students
select `b`.`student_id` as c0,
  `b`.`custom_200000004` as c1,
  `b`.`student_id` as k0,
  case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end as s0
from `students` as `b`
where ((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end < ?) or ((case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end = ?) and ((`b`.`student_id` > ?))))
order by (case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end is null) desc, case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end desc, `b`.`student_id`
limit ?;
