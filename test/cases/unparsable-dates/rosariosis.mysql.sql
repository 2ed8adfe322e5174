-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`custom_200000004` as c1,
  `b`.`student_id` as k0,
  case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end as s0
from `students` as `b`
where 1 = 1
order by case when dayofmonth(`b`.`custom_200000004`) between 1 and dayofmonth(last_day(`b`.`custom_200000004`)) then `b`.`custom_200000004` end, `b`.`student_id`
limit ?;

-- Student.enrollments
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
