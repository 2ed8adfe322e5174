-- courses
select `b`.`course_id` as c0,
  `b`.`short_name` as c1,
  `b`.`title` as c2,
  `b_department`.`title` as c3,
  `b`.`credit_hours` as c4,
  `b`.`course_id` as k0,
  nullif(trim(`b`.`title`), binary '') as s0,
  nullif(trim(`b`.`short_name`), binary '') as s1
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`)
where (((cast(convert(substr(nullif(trim(`b`.`title`), binary ''), ?, ?) using utf8mb4) as binary) = ?)))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_id`
limit ?;

-- courses count
select count(*) as c0
from `courses` as `b`
where (((cast(convert(substr(nullif(trim(`b`.`title`), binary ''), ?, ?) using utf8mb4) as binary) = ?)))
limit ?;
