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
  round(round(`b_sums`.`sum_weighted_factors` * 1.0000000000 / nullif(cast(`b_sums`.`count_weighted_factors` as decimal(40, 0)), 0), 6) * `b_place`.`reporting_gp_scale`, 6) as c5,
  `b_place`.`reporting_gp_scale` as c6,
  ? as c7,
  round(round(`b_sums`.`sum_unweighted_factors` * 1.0000000000 / nullif(cast(`b_sums`.`count_unweighted_factors` as decimal(40, 0)), 0), 6) * `b_place`.`reporting_gp_scale`, 6) as c8,
  `b_place`.`reporting_gp_scale` as c9,
  `b_sums`.`cum_rank` as c10,
  `b`.`student_id` as c11,
  `b`.`marking_period_id` as c12,
  `b`.`student_id` as k0,
  `b`.`marking_period_id` as k1,
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
        `u_term`.`syear` as `syear`,
        `u`.`marking_period_id` as `marking_period_id`,
        `u_term`.`mp` as `kind`,
        `u`.`credit_attempted` as `credit_attempted`,
        `u`.`credit_earned` as `credit_earned`
      from `student_report_card_grades` as `u`
      left join `school_marking_periods` as `u_term` on (`u_term`.`marking_period_id` = `u`.`marking_period_id`)
      where ((cast(convert(nullif(trim(`u_term`.`mp`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`student_id` in (?, ...)) union all select `u`.`student_id` as `student_id`,
        `u_term`.`syear` as `syear`,
        `u`.`marking_period_id` as `marking_period_id`,
        `u_term`.`mp_type` as `kind`,
        `u`.`credit_attempted` as `credit_attempted`,
        `u`.`credit_earned` as `credit_earned`
      from `student_report_card_grades` as `u`
      left join `history_marking_periods` as `u_term` on (`u_term`.`marking_period_id` = `u`.`marking_period_id`)
      where ((case when `u_term`.`marking_period_id` is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...))) as `u`
    where (`u`.`student_id` in (?, ...))) as g group by g.b0, g.b1, g.b2, g.b3, cast(convert(g.b3 using utf8mb4) as binary)) as `b`
left join `student_mp_stats` as `b_sums` on (`b_sums`.`student_id` = `b`.`student_id`) and (`b_sums`.`marking_period_id` = `b`.`marking_period_id`)
left join `school_marking_periods` as `b_term` on (`b_term`.`marking_period_id` = `b`.`marking_period_id`)
left join `schools` as `b_place` on (`b_place`.`id` = `b_term`.`school_id`) and (`b_place`.`syear` = `b_term`.`syear`)
where (`b`.`student_id` in (?, ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), `b`.`student_id`, `b`.`marking_period_id`
limit ?;

-- Transcript.courses
select `b`.`course_title` as c0,
  `b_section`.`course_id` as c1,
  `b`.`school_id` as c2,
  case when (cast(convert(nullif(trim(`b`.`source`), binary '') using utf8mb4) as binary) in (?, ...)) then nullif(trim(`b`.`school`), binary '') end as c3,
  `b_sums`.`grade_level_short` as c4,
  `b`.`grade_letter` as c5,
  `b`.`grade_percent` as c6,
  `b`.`credit_attempted` as c7,
  `b`.`credit_earned` as c8,
  case when (cast(convert(nullif(trim(`b`.`source`), binary '') using utf8mb4) as binary) in (?, ...)) then ? end as c9,
  `b`.`student_id` as l0,
  `b`.`marking_period_id` as l1
from (select `u`.`course_title` as `course_title`,
    `u`.`id` as `id`,
    `u`.`course_period_id` as `course_period_id`,
    `u`.`school_id` as `school_id`,
    `u`.`school` as `school`,
    concat(?) as `source`,
    `u`.`student_id` as `student_id`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`grade_letter` as `grade_letter`,
    `u`.`grade_percent` as `grade_percent`,
    `u`.`credit_attempted` as `credit_attempted`,
    `u`.`credit_earned` as `credit_earned`
  from `student_report_card_grades` as `u`
  left join `school_marking_periods` as `u_term` on (`u_term`.`marking_period_id` = `u`.`marking_period_id`)
  where ((cast(convert(nullif(trim(`u_term`.`mp`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`student_id` in (?, ...)) and (`u`.`marking_period_id` in (?, ...)) union all select `u`.`course_title` as `course_title`,
    `u`.`id` as `id`,
    `u`.`course_period_id` as `course_period_id`,
    0 as `school_id`,
    `u`.`school` as `school`,
    concat(?) as `source`,
    `u`.`student_id` as `student_id`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`grade_letter` as `grade_letter`,
    `u`.`grade_percent` as `grade_percent`,
    `u`.`credit_attempted` as `credit_attempted`,
    `u`.`credit_earned` as `credit_earned`
  from `student_report_card_grades` as `u`
  left join `history_marking_periods` as `u_term` on (`u_term`.`marking_period_id` = `u`.`marking_period_id`)
  where ((case when `u_term`.`marking_period_id` is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...)) and (`u`.`marking_period_id` in (?, ...))) as `b`
left join `course_periods` as `b_section` on (`b_section`.`course_period_id` = `b`.`course_period_id`)
left join `student_mp_stats` as `b_sums` on (`b_sums`.`student_id` = `b`.`student_id`) and (`b_sums`.`marking_period_id` = `b`.`marking_period_id`)
where ((`b`.`student_id`, `b`.`marking_period_id`) in ((?, ?), ...))
order by coalesce(cast(convert(`b`.`course_title` using utf8mb4) as binary), x'ff'), (`b`.`id` is null), `b`.`id`
limit ?;

-- TranscriptCourse.course
select `b`.`short_name` as c0,
  `b`.`course_id` as k0,
  `b`.`course_id` as l0
from `courses` as `b`
where (`b`.`course_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_id`
limit ?;

-- TranscriptCourse.school
select `b`.`title` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
