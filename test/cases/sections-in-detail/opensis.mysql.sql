-- sections
select `b`.`syear` as c0,
  `b`.`course_period_id` as c1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c2,
  `b`.`course_id` as c3,
  `b`.`school_id` as c4,
  `b`.`marking_period_id` as c5,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c6,
  (select `b_room`.`title`
  from `course_period_var` as `b_meeting`
  left join `rooms` as `b_room` on (`b_room`.`room_id` = `b_meeting`.`room_id`)
  where (`b_meeting`.`course_period_id` = `b`.`course_period_id`)
  order by (`b_meeting`.`id` is null), `b_meeting`.`id`
  limit 1) as c7,
  `b`.`total_seats` as c8,
  case when ((`b`.`teacher_id` > 0)) then ? end as c9,
  `b`.`teacher_id` as c10,
  case when ((`b`.`secondary_teacher_id` > 0)) then ? end as c11,
  `b`.`secondary_teacher_id` as c12,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as s0,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as s1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`school_id` in (?, ...)))
order by (cast(`b`.`syear` as decimal(40, 0)) + 1) desc, coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- Section.course
select `b`.`title` as c0,
  `b_department`.`title` as c1,
  `b`.`syear` as k0,
  `b`.`course_id` as k1,
  `b`.`course_id` as l0,
  `b`.`syear` as l1
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`) and (`b_department`.`syear` = `b`.`syear`)
where ((`b`.`course_id`, `b`.`syear`) in ((?, ?), ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_id`
limit ?;

-- Section.periods
select `b`.`title` as c0,
  `b`.`course_period_id` as l0
from (select g.b0 as `course_period_id`,
    g.b1 as `title`,
    min(g.a0) as `place`
  from (select `u`.`course_period_id` as `b0`,
      `u_period`.`title` as `b1`,
      `u_period`.`sort_order` as `a0`
    from `course_period_var` as `u`
    left join `school_periods` as `u_period` on (`u_period`.`period_id` = `u`.`period_id`)
    where ((case when nullif(trim(`u_period`.`title`), binary '') is null then 0 else 1 end = 1)) and (`u`.`course_period_id` in (?, ...))) as g group by g.b0, g.b1, cast(convert(g.b1 using utf8mb4) as binary)) as `b`
where (`b`.`course_period_id` in (?, ...))
order by (`b`.`place` is null), `b`.`place`, coalesce(cast(convert(`b`.`title` using utf8mb4) as binary), x'ff')
limit ?;

-- Section.school
select `b`.`title` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- Section.teachers.staff
select `b`.`last_name` as c0,
  `b`.`staff_id` as k0,
  `b`.`staff_id` as l0
from `staff` as `b`
where (`b`.`staff_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`staff_id`
limit ?;

-- Section.term
select `b`.`title` as c0,
  `b`.`start_date` as c1,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  `b`.`marking_period_id` as l0,
  `b`.`syear` as l1
from (select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`
  from `marking_periods` as `u`
  where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`marking_period_id` in (?, ...)) and (`u`.`syear` in (?, ...)) union all select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`
  from `school_progress_periods` as `u`
  where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`marking_period_id` in (?, ...)) and (`u`.`syear` in (?, ...))) as `b`
where (((`b`.`syear` is not null) and (`b`.`marking_period_id` is not null))) and ((`b`.`marking_period_id`, `b`.`syear`) in ((?, ?), ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;
