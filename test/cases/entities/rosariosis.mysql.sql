-- School
select `b`.`id` as c0,
  `b`.`title` as c1,
  `b`.`id` as k0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`id` in (?, ...))
order by `b`.`id`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`last_name` as c1,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;
