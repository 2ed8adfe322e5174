-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Grade.gradingPeriod
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

-- Grade.section
select coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  `b`.`course_period_id` as l0,
  `b`.`syear` as l1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`course_period_id`, `b`.`syear`) in ((?, ?), ...))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- Student.grades
select `b`.`course_title` as c0,
  coalesce(convert(nullif(trim(`b_term`.`kind`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_elsewhere`.`mp_type`), binary '') using utf8mb4) collate utf8mb4_bin) as c1,
  `b`.`grade_letter` as c2,
  `b`.`grade_percent` as c3,
  `b_term`.`marking_period_id` as c4,
  `b_term`.`syear` as c5,
  `b`.`course_period_id` as c6,
  `b`.`syear` as c7,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from (select `b`.`course_title`,
    `b`.`marking_period_id`,
    `b`.`syear`,
    `b`.`grade_letter`,
    `b`.`grade_percent`,
    `b`.`course_period_id`,
    `b`.`id`,
    `b`.`student_id`,
    row_number() over (partition by `b`.`student_id` order by (case when (case when `b_elsewhere`.`syear` is null then 0 else 1 end = 1) and (nullif(trim(`b_term`.`written`), binary '') is null) then (cast(`b_elsewhere`.`syear` as decimal(40, 0)) + 1) else (cast(`b`.`syear` as decimal(40, 0)) + 1) end is null), case when (case when `b_elsewhere`.`syear` is null then 0 else 1 end = 1) and (nullif(trim(`b_term`.`written`), binary '') is null) then (cast(`b_elsewhere`.`syear` as decimal(40, 0)) + 1) else (cast(`b`.`syear` as decimal(40, 0)) + 1) end, coalesce(cast(convert(nullif(trim(`b`.`course_title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`) as rollcall_place
  from `student_report_card_grades` as `b`
  left join `history_marking_periods` as `b_elsewhere` on (concat(`b_elsewhere`.`marking_period_id`) = `b`.`marking_period_id`)
  left join (select concat(nullif(trim(concat_ws(concat(?), concat(`u`.`marking_period_id`))), binary '')) as `written`,
      `u`.`syear` as `syear`
    from (select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `marking_periods` as `u`
      where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `school_progress_periods` as `u`
      where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
    where 1 = 1 union all select concat(nullif(trim(concat_ws(concat(?), convert(? using utf8mb4) collate utf8mb4_bin, convert(concat(`u`.`marking_period_id`) using utf8mb4) collate utf8mb4_bin)), binary '')) as `written`,
      `u`.`syear` as `syear`
    from (select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `marking_periods` as `u`
      where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `school_progress_periods` as `u`
      where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
    where 1 = 1) as `b_term` on (`b_term`.`written` = `b`.`marking_period_id` and cast(convert(`b_term`.`written` using utf8mb4) as binary) = cast(convert(`b`.`marking_period_id` using utf8mb4) as binary)) and (`b_term`.`syear` = `b`.`syear`)
  where ((((case when (case when `b_elsewhere`.`syear` is null then 0 else 1 end = 1) and (nullif(trim(`b_term`.`written`), binary '') is null) then (cast(`b_elsewhere`.`syear` as decimal(40, 0)) + 1) else (cast(`b`.`syear` as decimal(40, 0)) + 1) end in (?, ...))))) and (`b`.`student_id` in (?, ...))) as `b`
left join (select concat(nullif(trim(concat_ws(concat(?), concat(`u`.`marking_period_id`))), binary '')) as `written`,
    `u`.`syear` as `syear`,
    `u`.`kind` as `kind`,
    `u`.`marking_period_id` as `marking_period_id`
  from (select `u`.`marking_period_id` as `marking_period_id`,
      `u`.`syear` as `syear`,
      `u`.`mp_type` as `kind`
    from `marking_periods` as `u`
    where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`marking_period_id` as `marking_period_id`,
      `u`.`syear` as `syear`,
      concat(?) as `kind`
    from `school_progress_periods` as `u`
    where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
  where 1 = 1 union all select concat(nullif(trim(concat_ws(concat(?), convert(? using utf8mb4) collate utf8mb4_bin, convert(concat(`u`.`marking_period_id`) using utf8mb4) collate utf8mb4_bin)), binary '')) as `written`,
    `u`.`syear` as `syear`,
    concat(?) as `kind`,
    `u`.`marking_period_id` as `marking_period_id`
  from (select `u`.`marking_period_id` as `marking_period_id`,
      `u`.`syear` as `syear`
    from `marking_periods` as `u`
    where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`marking_period_id` as `marking_period_id`,
      `u`.`syear` as `syear`
    from `school_progress_periods` as `u`
    where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
  where 1 = 1) as `b_term` on (`b_term`.`written` = `b`.`marking_period_id` and cast(convert(`b_term`.`written` using utf8mb4) as binary) = cast(convert(`b`.`marking_period_id` using utf8mb4) as binary)) and (`b_term`.`syear` = `b`.`syear`)
left join `history_marking_periods` as `b_elsewhere` on (concat(`b_elsewhere`.`marking_period_id`) = `b`.`marking_period_id`)
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;
