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
  case when last_day(`b`.`custom_200000004`) >= `b`.`custom_200000004` and dayofmonth(`b`.`custom_200000004`) > 0 then `b`.`custom_200000004` end as s0
from `students` as `b`
where 1 = 1
order by case when last_day(`b`.`custom_200000004`) >= `b`.`custom_200000004` and dayofmonth(`b`.`custom_200000004`) > 0 then `b`.`custom_200000004` end, `b`.`student_id`
limit ?;

-- Student.enrollments
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where (((((`b`.`syear` + 1) in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end is null), case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end, `b`.`id`
limit ?;
