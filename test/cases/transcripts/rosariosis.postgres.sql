-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Student.transcript
select (cast("b"."syear" as numeric) + 1) as c0,
  "b"."kind" as c1,
  "b"."attempted" as c2,
  "b"."earned" as c3,
  ? as c4,
  round(cast(round(cast("b_sums"."sum_weighted_factors" as numeric) * 1.0000000000 / nullif(cast("b_sums"."count_weighted_factors" as numeric), 0), 6) as numeric) * cast("b_place"."reporting_gp_scale" as numeric), 6) as c5,
  "b_place"."reporting_gp_scale" as c6,
  ? as c7,
  round(cast(round(cast("b_sums"."sum_unweighted_factors" as numeric) * 1.0000000000 / nullif(cast("b_sums"."count_unweighted_factors" as numeric), 0), 6) as numeric) * cast("b_place"."reporting_gp_scale" as numeric), 6) as c8,
  "b_place"."reporting_gp_scale" as c9,
  "b_sums"."cum_rank" as c10,
  "b"."student_id" as c11,
  "b"."marking_period_id" as c12,
  "b"."student_id" as k0,
  "b"."marking_period_id" as k1,
  "b"."student_id" as l0
from (select g.b0 as "student_id",
    g.b1 as "syear",
    g.b2 as "marking_period_id",
    g.b3 as "kind",
    sum(g.a0) as "attempted",
    sum(g.a1) as "earned"
  from (select "u"."student_id" as "b0",
      "u"."syear" as "b1",
      "u"."marking_period_id" as "b2",
      "u"."kind" as "b3",
      "u"."credit_attempted" as "a0",
      "u"."credit_earned" as "a1"
    from (select "u"."student_id" as "student_id",
        "u_term"."syear" as "syear",
        "u"."marking_period_id" as "marking_period_id",
        "u_term"."mp" as "kind",
        "u"."credit_attempted" as "credit_attempted",
        "u"."credit_earned" as "credit_earned"
      from "student_report_card_grades" as "u"
      left join "school_marking_periods" as "u_term" on ("u_term"."marking_period_id" = "u"."marking_period_id")
      where (((nullif(trim("u_term"."mp"), '')) collate "C" = any(?::text[]))) and ("u"."student_id" = any(?::bigint[])) union all select "u"."student_id" as "student_id",
        "u_term"."syear" as "syear",
        "u"."marking_period_id" as "marking_period_id",
        "u_term"."mp_type" as "kind",
        "u"."credit_attempted" as "credit_attempted",
        "u"."credit_earned" as "credit_earned"
      from "student_report_card_grades" as "u"
      left join "history_marking_periods" as "u_term" on ("u_term"."marking_period_id" = "u"."marking_period_id")
      where ((case when "u_term"."marking_period_id" is null then 0 else 1 end = 1)) and ("u"."student_id" = any(?::bigint[]))) as "u"
    where ("u"."student_id" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2, g.b3) as "b"
left join "student_mp_stats" as "b_sums" on ("b_sums"."student_id" = "b"."student_id") and ("b_sums"."marking_period_id" = "b"."marking_period_id")
left join "school_marking_periods" as "b_term" on ("b_term"."marking_period_id" = "b"."marking_period_id")
left join "schools" as "b_place" on ("b_place"."id" = "b_term"."school_id") and ("b_place"."syear" = "b_term"."syear")
where ("b"."student_id" = any(?::bigint[]))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."student_id", "b"."marking_period_id"
limit ?;

-- Transcript.courses
select "b"."course_title" as c0,
  "b_section"."course_id" as c1,
  "b"."school_id" as c2,
  case when ((nullif(trim("b"."source"), '')) collate "C" = any(?::text[])) then nullif(trim("b"."school"), '') end as c3,
  "b_sums"."grade_level_short" as c4,
  "b"."grade_letter" as c5,
  "b"."grade_percent" as c6,
  "b"."credit_attempted" as c7,
  "b"."credit_earned" as c8,
  case when ((nullif(trim("b"."source"), '')) collate "C" = any(?::text[])) then ? end as c9,
  "b"."student_id" as l0,
  "b"."marking_period_id" as l1
from (select "u"."course_title" as "course_title",
    "u"."id" as "id",
    "u"."course_period_id" as "course_period_id",
    "u"."school_id" as "school_id",
    "u"."school" as "school",
    cast(? as text) as "source",
    "u"."student_id" as "student_id",
    "u"."marking_period_id" as "marking_period_id",
    "u"."grade_letter" as "grade_letter",
    "u"."grade_percent" as "grade_percent",
    "u"."credit_attempted" as "credit_attempted",
    "u"."credit_earned" as "credit_earned"
  from "student_report_card_grades" as "u"
  left join "school_marking_periods" as "u_term" on ("u_term"."marking_period_id" = "u"."marking_period_id")
  where (((nullif(trim("u_term"."mp"), '')) collate "C" = any(?::text[]))) and ("u"."student_id" = any(?::bigint[])) and ("u"."marking_period_id" = any(?::bigint[])) union all select "u"."course_title" as "course_title",
    "u"."id" as "id",
    "u"."course_period_id" as "course_period_id",
    0 as "school_id",
    "u"."school" as "school",
    cast(? as text) as "source",
    "u"."student_id" as "student_id",
    "u"."marking_period_id" as "marking_period_id",
    "u"."grade_letter" as "grade_letter",
    "u"."grade_percent" as "grade_percent",
    "u"."credit_attempted" as "credit_attempted",
    "u"."credit_earned" as "credit_earned"
  from "student_report_card_grades" as "u"
  left join "history_marking_periods" as "u_term" on ("u_term"."marking_period_id" = "u"."marking_period_id")
  where ((case when "u_term"."marking_period_id" is null then 0 else 1 end = 1)) and ("u"."student_id" = any(?::bigint[])) and ("u"."marking_period_id" = any(?::bigint[]))) as "b"
left join "course_periods" as "b_section" on ("b_section"."course_period_id" = "b"."course_period_id")
left join "student_mp_stats" as "b_sums" on ("b_sums"."student_id" = "b"."student_id") and ("b_sums"."marking_period_id" = "b"."marking_period_id")
where (("b"."student_id", "b"."marking_period_id") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b"."course_title") collate "C" nulls last, "b"."id" nulls last
limit ?;

-- TranscriptCourse.course
select "b"."short_name" as c0,
  "b"."course_id" as k0,
  "b"."course_id" as l0
from "courses" as "b"
where ("b"."course_id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_id"
limit ?;

-- TranscriptCourse.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."id"
limit ?;
