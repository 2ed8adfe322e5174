-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Student.transcript
select (cast(`b`.`syear` as decimal(40, 0)) + 1) as c0,
  `b`.`kind` as c1,
  `b`.`attempted` as c2,
  `b`.`earned` as c3,
  ? as c4,
  `b_average`.`weighted_gpa` as c5,
  ? as c6,
  `b_average`.`unweighted_gpa` as c7,
  ? as c8,
  `b_average`.`gpa` as c9,
  `b_average`.`class_rank` as c10,
  `b_student`.`estimated_grad_date` as c11,
  `b`.`student_id` as c12,
  `b`.`syear` as c13,
  `b`.`marking_period_id` as c14,
  `b`.`student_id` as k0,
  `b`.`syear` as k1,
  `b`.`marking_period_id` as k2,
  `b`.`student_id` as l0
from (select g.b0 as `student_id`,
    g.b1 as `syear`,
    g.b2 as `marking_period_id`,
    g.b3 as `kind`,
    sum(g.a0) as `attempted`,
    sum(g.a1) as `earned`
  from (select `u`.`student_id` as `b0`,
      `u`.`syear` as `b1`,
      `u`.`marking_period_id` as `b2`,
      `u`.`kind` as `b3`,
      `u`.`credit_attempted` as `a0`,
      `u`.`credit_earned` as `a1`
    from (select `u`.`student_id` as `student_id`,
        `u`.`syear` as `syear`,
        `u_term`.`marking_period_id` as `marking_period_id`,
        `u_term`.`kind` as `kind`,
        `u`.`credit_attempted` as `credit_attempted`,
        `u`.`credit_earned` as `credit_earned`
      from `student_report_card_grades` as `u`
      left join (select concat(nullif(trim(concat_ws(concat(?), concat(`u`.`marking_period_id`))), binary '')) as `written`,
          `u`.`syear` as `syear`,
          `u`.`marking_period_id` as `marking_period_id`,
          `u`.`kind` as `kind`
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
          `u`.`marking_period_id` as `marking_period_id`,
          concat(?) as `kind`
        from (select `u`.`marking_period_id` as `marking_period_id`,
            `u`.`syear` as `syear`
          from `marking_periods` as `u`
          where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`marking_period_id` as `marking_period_id`,
            `u`.`syear` as `syear`
          from `school_progress_periods` as `u`
          where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
        where 1 = 1) as `u_term` on (`u_term`.`written` = `u`.`marking_period_id` and cast(convert(`u_term`.`written` using utf8mb4) as binary) = cast(convert(`u`.`marking_period_id` using utf8mb4) as binary)) and (`u_term`.`syear` = `u`.`syear`)
      where ((cast(convert(nullif(trim(`u_term`.`kind`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`student_id` in (?, ...)) union all select `u`.`student_id` as `student_id`,
        `u_elsewhere`.`syear` as `syear`,
        `u_elsewhere`.`marking_period_id` as `marking_period_id`,
        `u_elsewhere`.`mp_type` as `kind`,
        `u`.`credit_attempted` as `credit_attempted`,
        `u`.`credit_earned` as `credit_earned`
      from `student_report_card_grades` as `u`
      left join `history_marking_periods` as `u_elsewhere` on (concat(`u_elsewhere`.`marking_period_id`) = `u`.`marking_period_id`)
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
        where 1 = 1) as `u_term` on (`u_term`.`written` = `u`.`marking_period_id` and cast(convert(`u_term`.`written` using utf8mb4) as binary) = cast(convert(`u`.`marking_period_id` using utf8mb4) as binary)) and (`u_term`.`syear` = `u`.`syear`)
      where ((nullif(trim(`u_term`.`written`), binary '') is null) and (case when `u_elsewhere`.`syear` is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...))) as `u`
    where (`u`.`student_id` in (?, ...))) as g group by g.b0, g.b1, g.b2, g.b3, cast(convert(g.b3 using utf8mb4) as binary)) as `b`
left join (select f.`student_id`,
    f.`marking_period_id`,
    f.`weighted_gpa`,
    f.`unweighted_gpa`,
    f.`gpa`,
    f.`class_rank`
  from (select `u`.`student_id` as `student_id`,
      `u`.`marking_period_id` as `marking_period_id`,
      `u`.`weighted_gpa` as `weighted_gpa`,
      `u`.`unweighted_gpa` as `unweighted_gpa`,
      `u`.`gpa` as `gpa`,
      `u`.`class_rank` as `class_rank`,
      row_number() over (partition by `u`.`student_id`, `u`.`marking_period_id` order by `u`.`gpa` desc, `u`.`weighted_gpa` desc, `u`.`unweighted_gpa` desc, coalesce(cast(convert(`u`.`grade_level_short` using utf8mb4) as binary), x'ff')) as rollcall_place
    from `student_gpa_calculated` as `u`
    where (`u`.`student_id` in (?, ...))) as f
  where rollcall_place = 1) as `b_average` on (`b_average`.`student_id` = `b`.`student_id`) and (`b_average`.`marking_period_id` = `b`.`marking_period_id`)
left join `students` as `b_student` on (`b_student`.`student_id` = `b`.`student_id`)
where ((case when `b_average`.`student_id` is null then 0 else 1 end = 1)) and (`b`.`student_id` in (?, ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), `b`.`student_id`, `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Transcript.courses
select `b`.`course_title` as c0,
  `b_section`.`course_id` as c1,
  `b_section`.`syear` as c2,
  `b`.`school_id` as c3,
  (select `b_other`.`school_name`
  from `history_school` as `b_other`
  where (`b_other`.`student_id` = `b`.`student_id`) and (`b_other`.`marking_period_id` = `b`.`marking_period_id`)
  order by (`b_other`.`id` is null), `b_other`.`id`
  limit 1) as c4,
  `b_average`.`grade_level_short` as c5,
  `b`.`grade_letter` as c6,
  `b`.`grade_percent` as c7,
  `b`.`credit_attempted` as c8,
  `b`.`credit_earned` as c9,
  case when (cast(convert(nullif(trim(`b`.`source`), binary '') using utf8mb4) as binary) in (?, ...)) then ? end as c10,
  `b`.`student_id` as l0,
  `b`.`syear` as l1,
  `b`.`marking_period_id` as l2
from (select `u`.`course_title` as `course_title`,
    `u`.`id` as `id`,
    `u`.`course_period_id` as `course_period_id`,
    `u`.`syear` as `section_syear`,
    `u`.`school_id` as `school_id`,
    `u`.`student_id` as `student_id`,
    `u_term`.`marking_period_id` as `marking_period_id`,
    `u`.`grade_letter` as `grade_letter`,
    `u`.`grade_percent` as `grade_percent`,
    `u`.`credit_attempted` as `credit_attempted`,
    `u`.`credit_earned` as `credit_earned`,
    concat(?) as `source`,
    `u`.`syear` as `syear`
  from `student_report_card_grades` as `u`
  left join (select concat(nullif(trim(concat_ws(concat(?), concat(`u`.`marking_period_id`))), binary '')) as `written`,
      `u`.`syear` as `syear`,
      `u`.`marking_period_id` as `marking_period_id`,
      `u`.`kind` as `kind`
    from (select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`,
        `u`.`mp_type` as `kind`
      from `marking_periods` as `u`
      where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...)) union all select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`,
        concat(?) as `kind`
      from `school_progress_periods` as `u`
      where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...))) as `u`
    where (`u`.`syear` in (?, ...)) union all select concat(nullif(trim(concat_ws(concat(?), convert(? using utf8mb4) collate utf8mb4_bin, convert(concat(`u`.`marking_period_id`) using utf8mb4) collate utf8mb4_bin)), binary '')) as `written`,
      `u`.`syear` as `syear`,
      `u`.`marking_period_id` as `marking_period_id`,
      concat(?) as `kind`
    from (select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `marking_periods` as `u`
      where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...)) union all select `u`.`marking_period_id` as `marking_period_id`,
        `u`.`syear` as `syear`
      from `school_progress_periods` as `u`
      where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`syear` in (?, ...))) as `u`
    where (`u`.`syear` in (?, ...))) as `u_term` on (`u_term`.`written` = `u`.`marking_period_id` and cast(convert(`u_term`.`written` using utf8mb4) as binary) = cast(convert(`u`.`marking_period_id` using utf8mb4) as binary)) and (`u_term`.`syear` = `u`.`syear`)
  where ((cast(convert(nullif(trim(`u_term`.`kind`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`student_id` in (?, ...)) and (`u`.`syear` in (?, ...)) and (`u_term`.`marking_period_id` in (?, ...)) union all select `u`.`course_title` as `course_title`,
    `u`.`id` as `id`,
    `u`.`course_period_id` as `course_period_id`,
    `u`.`syear` as `section_syear`,
    0 as `school_id`,
    `u`.`student_id` as `student_id`,
    `u_elsewhere`.`marking_period_id` as `marking_period_id`,
    `u`.`grade_letter` as `grade_letter`,
    `u`.`grade_percent` as `grade_percent`,
    `u`.`credit_attempted` as `credit_attempted`,
    `u`.`credit_earned` as `credit_earned`,
    concat(?) as `source`,
    `u_elsewhere`.`syear` as `syear`
  from `student_report_card_grades` as `u`
  left join `history_marking_periods` as `u_elsewhere` on (concat(`u_elsewhere`.`marking_period_id`) = `u`.`marking_period_id`)
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
    where 1 = 1) as `u_term` on (`u_term`.`written` = `u`.`marking_period_id` and cast(convert(`u_term`.`written` using utf8mb4) as binary) = cast(convert(`u`.`marking_period_id` using utf8mb4) as binary)) and (`u_term`.`syear` = `u`.`syear`)
  where ((nullif(trim(`u_term`.`written`), binary '') is null) and (case when `u_elsewhere`.`syear` is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...)) and (`u_elsewhere`.`syear` in (?, ...)) and (`u_elsewhere`.`marking_period_id` in (?, ...))) as `b`
left join `course_periods` as `b_section` on (`b_section`.`course_period_id` = `b`.`course_period_id`) and (`b_section`.`syear` = `b`.`section_syear`)
left join (select f.`student_id`,
    f.`marking_period_id`,
    f.`grade_level_short`
  from (select `u`.`student_id` as `student_id`,
      `u`.`marking_period_id` as `marking_period_id`,
      `u`.`grade_level_short` as `grade_level_short`,
      row_number() over (partition by `u`.`student_id`, `u`.`marking_period_id` order by `u`.`gpa` desc, `u`.`weighted_gpa` desc, `u`.`unweighted_gpa` desc, coalesce(cast(convert(`u`.`grade_level_short` using utf8mb4) as binary), x'ff')) as rollcall_place
    from `student_gpa_calculated` as `u`
    where (`u`.`student_id` in (?, ...)) and (`u`.`marking_period_id` in (?, ...))) as f
  where rollcall_place = 1) as `b_average` on (`b_average`.`student_id` = `b`.`student_id`) and (`b_average`.`marking_period_id` = `b`.`marking_period_id`)
where ((`b`.`student_id`, `b`.`syear`, `b`.`marking_period_id`) in ((?, ?, ?), ...))
order by coalesce(cast(convert(`b`.`course_title` using utf8mb4) as binary), x'ff'), (`b`.`id` is null), `b`.`id`
limit ?;

-- TranscriptCourse.course
select `b`.`short_name` as c0,
  `b`.`syear` as k0,
  `b`.`course_id` as k1,
  `b`.`course_id` as l0,
  `b`.`syear` as l1
from `courses` as `b`
where ((`b`.`course_id`, `b`.`syear`) in ((?, ?), ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_id`
limit ?;

-- TranscriptCourse.school
select `b`.`title` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
