-- Course
select `b`.`syear` as c0,
  `b`.`course_id` as c1,
  `b`.`short_name` as c2,
  `b`.`title` as c3,
  `b_department`.`title` as c4,
  `b`.`syear` as k0,
  `b`.`course_id` as k1
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`) and (`b_department`.`syear` = `b`.`syear`)
where ((`b`.`syear`, `b`.`course_id`) in ((?, ?), ...))
order by `b`.`syear`, `b`.`course_id`
limit ?;

-- School
select `b`.`id` as c0,
  `b`.`title` as c1,
  `b`.`id` as k0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by `b`.`id`
limit ?;

-- Section
select `b`.`syear` as c0,
  `b`.`course_period_id` as c1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c2,
  (select `b_room`.`title`
  from `course_period_var` as `b_meeting`
  left join `rooms` as `b_room` on (`b_room`.`room_id` = `b_meeting`.`room_id`)
  where (`b_meeting`.`course_period_id` = `b`.`course_period_id`)
  order by (`b_meeting`.`id` is null), `b_meeting`.`id`
  limit 1) as c3,
  `b`.`total_seats` as c4,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`syear`, `b`.`course_period_id`) in ((?, ?), ...))
order by `b`.`syear`, `b`.`course_period_id`
limit ?;

-- Staff
select `b`.`staff_id` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
  `b`.`email` as c2,
  `b`.`staff_id` as k0
from `staff` as `b`
where (`b`.`staff_id` in (?, ...))
order by `b`.`staff_id`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`first_name` as c1,
  `b`.`middle_name` as c2,
  `b`.`last_name` as c3,
  `b`.`name_suffix` as c4,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Term
select `b`.`syear` as c0,
  `b`.`marking_period_id` as c1,
  `b`.`title` as c2,
  `b`.`kind` as c3,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1
from (select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`title` as `title`,
    `u`.`mp_type` as `kind`
  from `marking_periods` as `u`
  where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...)) and (`u`.`marking_period_id` in (?, ...)) union all select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`title` as `title`,
    concat(?) as `kind`
  from `school_progress_periods` as `u`
  where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...)) and (`u`.`marking_period_id` in (?, ...))) as `b`
where ((`b`.`syear`, `b`.`marking_period_id`) in ((?, ?), ...))
order by `b`.`syear`, `b`.`marking_period_id`
limit ?;
