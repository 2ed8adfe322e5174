-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- Student.transcript
select ("b"."syear" + 1) as c0,
  "b"."kind" as c1,
  "b"."attempted" as c2,
  "b"."earned" as c3,
  ? as c4,
  "b_average"."weighted_gpa" as c5,
  ? as c6,
  "b_average"."unweighted_gpa" as c7,
  ? as c8,
  "b_average"."gpa" as c9,
  "b_average"."class_rank" as c10,
  "b_student"."estimated_grad_date" as c11,
  "b"."student_id" as c12,
  "b"."syear" as c13,
  "b"."marking_period_id" as c14,
  "b"."student_id" as k0,
  "b"."syear" as k1,
  "b"."marking_period_id" as k2,
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
        "u"."syear" as "syear",
        "u_term"."marking_period_id" as "marking_period_id",
        "u_term"."kind" as "kind",
        "u"."credit_attempted" as "credit_attempted",
        "u"."credit_earned" as "credit_earned"
      from "student_report_card_grades" as "u"
      left join (select cast(nullif(trim(concat_ws(cast(? as text), cast("u"."marking_period_id" as text))), '') as text) as "written",
          "u"."syear" as "syear",
          "u"."marking_period_id" as "marking_period_id",
          "u"."kind" as "kind"
        from (select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear",
            "u"."mp_type" as "kind"
          from "marking_periods" as "u"
          where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
                from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear",
            cast(? as text) as "kind"
          from "school_progress_periods" as "u"
          where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
        where 1 = 1 union all select cast(nullif(trim(concat_ws(cast(? as text), ?, cast("u"."marking_period_id" as text))), '') as text) as "written",
          "u"."syear" as "syear",
          "u"."marking_period_id" as "marking_period_id",
          cast(? as text) as "kind"
        from (select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "marking_periods" as "u"
          where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
                from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "school_progress_periods" as "u"
          where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
        where 1 = 1) as "u_term" on ("u_term"."written" = "u"."marking_period_id" and ("u_term"."written") collate binary = ("u"."marking_period_id") collate binary) and ("u_term"."syear" = "u"."syear")
      where (((nullif(trim("u_term"."kind"), '')) collate binary in (select value
            from json_each(?)))) and ("u"."student_id" in (select value
          from json_each(?))) union all select "u"."student_id" as "student_id",
        "u_elsewhere"."syear" as "syear",
        "u_elsewhere"."marking_period_id" as "marking_period_id",
        "u_elsewhere"."mp_type" as "kind",
        "u"."credit_attempted" as "credit_attempted",
        "u"."credit_earned" as "credit_earned"
      from "student_report_card_grades" as "u"
      left join "history_marking_periods" as "u_elsewhere" on (cast("u_elsewhere"."marking_period_id" as text) = "u"."marking_period_id")
      left join (select cast(nullif(trim(concat_ws(cast(? as text), cast("u"."marking_period_id" as text))), '') as text) as "written",
          "u"."syear" as "syear"
        from (select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "marking_periods" as "u"
          where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
                from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "school_progress_periods" as "u"
          where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
        where 1 = 1 union all select cast(nullif(trim(concat_ws(cast(? as text), ?, cast("u"."marking_period_id" as text))), '') as text) as "written",
          "u"."syear" as "syear"
        from (select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "marking_periods" as "u"
          where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
                from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
            "u"."syear" as "syear"
          from "school_progress_periods" as "u"
          where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
        where 1 = 1) as "u_term" on ("u_term"."written" = "u"."marking_period_id" and ("u_term"."written") collate binary = ("u"."marking_period_id") collate binary) and ("u_term"."syear" = "u"."syear")
      where ((nullif(trim("u_term"."written"), '') is null) and (case when "u_elsewhere"."syear" is null then 0 else 1 end = 1)) and ("u"."student_id" in (select value
          from json_each(?)))) as "u"
    where ("u"."student_id" in (select value
        from json_each(?)))) as g group by g.b0, g.b1, g.b2, g.b3, (g.b3) collate binary) as "b"
left join (select f."student_id",
    f."marking_period_id",
    f."weighted_gpa",
    f."unweighted_gpa",
    f."gpa",
    f."class_rank"
  from (select "u"."student_id" as "student_id",
      "u"."marking_period_id" as "marking_period_id",
      "u"."weighted_gpa" as "weighted_gpa",
      "u"."unweighted_gpa" as "unweighted_gpa",
      "u"."gpa" as "gpa",
      "u"."class_rank" as "class_rank",
      row_number() over (partition by "u"."student_id", "u"."marking_period_id" order by "u"."gpa" desc nulls last, "u"."weighted_gpa" desc nulls last, "u"."unweighted_gpa" desc nulls last, ("u"."grade_level_short") collate binary nulls last) as rollcall_place
    from "student_gpa_calculated" as "u"
    where ("u"."student_id" in (select value
        from json_each(?)))) as f
  where rollcall_place = 1) as "b_average" on ("b_average"."student_id" = "b"."student_id") and ("b_average"."marking_period_id" = "b"."marking_period_id")
left join "students" as "b_student" on ("b_student"."student_id" = "b"."student_id")
where ((case when "b_average"."student_id" is null then 0 else 1 end = 1)) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, "b"."student_id", "b"."syear", "b"."marking_period_id"
limit ?;

-- Transcript.courses
select "b"."course_title" as c0,
  "b_section"."course_id" as c1,
  "b_section"."syear" as c2,
  "b"."school_id" as c3,
  (select "b_other"."school_name"
  from "history_school" as "b_other"
  where ("b_other"."student_id" = "b"."student_id") and ("b_other"."marking_period_id" = "b"."marking_period_id")
  order by ("b_other"."id" is null), "b_other"."id"
  limit 1) as c4,
  "b_average"."grade_level_short" as c5,
  "b"."grade_letter" as c6,
  "b"."grade_percent" as c7,
  "b"."credit_attempted" as c8,
  "b"."credit_earned" as c9,
  case when ((nullif(trim("b"."source"), '')) collate binary in (select value
    from json_each(?))) then ? end as c10,
  "b"."student_id" as l0,
  "b"."syear" as l1,
  "b"."marking_period_id" as l2
from (select "u"."course_title" as "course_title",
    "u"."id" as "id",
    "u"."course_period_id" as "course_period_id",
    "u"."syear" as "section_syear",
    "u"."school_id" as "school_id",
    "u"."student_id" as "student_id",
    "u_term"."marking_period_id" as "marking_period_id",
    "u"."grade_letter" as "grade_letter",
    "u"."grade_percent" as "grade_percent",
    "u"."credit_attempted" as "credit_attempted",
    "u"."credit_earned" as "credit_earned",
    cast(? as text) as "source",
    "u"."syear" as "syear"
  from "student_report_card_grades" as "u"
  left join (select cast(nullif(trim(concat_ws(cast(? as text), cast("u"."marking_period_id" as text))), '') as text) as "written",
      "u"."syear" as "syear",
      "u"."marking_period_id" as "marking_period_id",
      "u"."kind" as "kind"
    from (select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear",
        "u"."mp_type" as "kind"
      from "marking_periods" as "u"
      where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
            from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."syear" in (select value
          from json_each(?))) union all select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear",
        cast(? as text) as "kind"
      from "school_progress_periods" as "u"
      where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."syear" in (select value
          from json_each(?)))) as "u"
    where ("u"."syear" in (select value
        from json_each(?))) union all select cast(nullif(trim(concat_ws(cast(? as text), ?, cast("u"."marking_period_id" as text))), '') as text) as "written",
      "u"."syear" as "syear",
      "u"."marking_period_id" as "marking_period_id",
      cast(? as text) as "kind"
    from (select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "marking_periods" as "u"
      where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
            from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."syear" in (select value
          from json_each(?))) union all select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "school_progress_periods" as "u"
      where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."syear" in (select value
          from json_each(?)))) as "u"
    where ("u"."syear" in (select value
        from json_each(?)))) as "u_term" on ("u_term"."written" = "u"."marking_period_id" and ("u_term"."written") collate binary = ("u"."marking_period_id") collate binary) and ("u_term"."syear" = "u"."syear")
  where (((nullif(trim("u_term"."kind"), '')) collate binary in (select value
        from json_each(?)))) and ("u"."student_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?))) and ("u_term"."marking_period_id" in (select value
      from json_each(?))) union all select "u"."course_title" as "course_title",
    "u"."id" as "id",
    "u"."course_period_id" as "course_period_id",
    "u"."syear" as "section_syear",
    0 as "school_id",
    "u"."student_id" as "student_id",
    "u_elsewhere"."marking_period_id" as "marking_period_id",
    "u"."grade_letter" as "grade_letter",
    "u"."grade_percent" as "grade_percent",
    "u"."credit_attempted" as "credit_attempted",
    "u"."credit_earned" as "credit_earned",
    cast(? as text) as "source",
    "u_elsewhere"."syear" as "syear"
  from "student_report_card_grades" as "u"
  left join "history_marking_periods" as "u_elsewhere" on (cast("u_elsewhere"."marking_period_id" as text) = "u"."marking_period_id")
  left join (select cast(nullif(trim(concat_ws(cast(? as text), cast("u"."marking_period_id" as text))), '') as text) as "written",
      "u"."syear" as "syear"
    from (select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "marking_periods" as "u"
      where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
            from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "school_progress_periods" as "u"
      where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
    where 1 = 1 union all select cast(nullif(trim(concat_ws(cast(? as text), ?, cast("u"."marking_period_id" as text))), '') as text) as "written",
      "u"."syear" as "syear"
    from (select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "marking_periods" as "u"
      where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
            from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
        "u"."syear" as "syear"
      from "school_progress_periods" as "u"
      where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
    where 1 = 1) as "u_term" on ("u_term"."written" = "u"."marking_period_id" and ("u_term"."written") collate binary = ("u"."marking_period_id") collate binary) and ("u_term"."syear" = "u"."syear")
  where ((nullif(trim("u_term"."written"), '') is null) and (case when "u_elsewhere"."syear" is null then 0 else 1 end = 1)) and ("u"."student_id" in (select value
      from json_each(?))) and ("u_elsewhere"."syear" in (select value
      from json_each(?))) and ("u_elsewhere"."marking_period_id" in (select value
      from json_each(?)))) as "b"
left join "course_periods" as "b_section" on ("b_section"."course_period_id" = "b"."course_period_id") and ("b_section"."syear" = "b"."section_syear")
left join (select f."student_id",
    f."marking_period_id",
    f."grade_level_short"
  from (select "u"."student_id" as "student_id",
      "u"."marking_period_id" as "marking_period_id",
      "u"."grade_level_short" as "grade_level_short",
      row_number() over (partition by "u"."student_id", "u"."marking_period_id" order by "u"."gpa" desc nulls last, "u"."weighted_gpa" desc nulls last, "u"."unweighted_gpa" desc nulls last, ("u"."grade_level_short") collate binary nulls last) as rollcall_place
    from "student_gpa_calculated" as "u"
    where ("u"."student_id" in (select value
        from json_each(?))) and ("u"."marking_period_id" in (select value
        from json_each(?)))) as f
  where rollcall_place = 1) as "b_average" on ("b_average"."student_id" = "b"."student_id") and ("b_average"."marking_period_id" = "b"."marking_period_id")
where (("b"."student_id", "b"."syear", "b"."marking_period_id") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]'),
      json_extract(value, '$[2]')
    from json_each(?)))
order by ("b"."course_title") collate binary nulls last, "b"."id" nulls last
limit ?;

-- TranscriptCourse.course
select "b"."short_name" as c0,
  "b"."syear" as k0,
  "b"."course_id" as k1,
  "b"."course_id" as l0,
  "b"."syear" as l1
from "courses" as "b"
where (("b"."course_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, (nullif(trim("b"."short_name"), '')) collate binary nulls last, "b"."syear", "b"."course_id"
limit ?;

-- TranscriptCourse.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;
