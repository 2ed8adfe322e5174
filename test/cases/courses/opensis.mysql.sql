-- courses
select `b`.`syear` as c0,
  `b`.`course_id` as c1,
  `b`.`short_name` as c2,
  `b`.`title` as c3,
  `b_department`.`title` as c4,
  `b_level`.`short_name` as c5,
  `b`.`syear` as k0,
  `b`.`course_id` as k1,
  nullif(trim(`b`.`title`), binary '') as s0,
  nullif(trim(`b`.`short_name`), binary '') as s1
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`) and (`b_department`.`syear` = `b`.`syear`)
left join `school_gradelevels` as `b_level` on (`b_level`.`id` = `b`.`grade_level`)
where (((cast(convert(substr(nullif(trim(`b`.`title`), binary ''), ?, ?) using utf8mb4) as binary) = ?)))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_id`
limit ?;

-- courses count
select count(*) as c0
from `courses` as `b`
where (((cast(convert(substr(nullif(trim(`b`.`title`), binary ''), ?, ?) using utf8mb4) as binary) = ?)))
limit ?;
