-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- Grade.gradingPeriod
select "b"."title" as c0,
  "b"."start_date" as c1,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."marking_period_id" as l0,
  "b"."syear" as l1
from (select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "marking_periods" as "u"
  where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?))) union all select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "school_progress_periods" as "u"
  where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?)))) as "b"
where ((("b"."syear" is not null) and ("b"."marking_period_id" is not null))) and (("b"."marking_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Grade.section
select coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c0,
  ("b"."syear" + 1) as c1,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  "b"."course_period_id" as l0,
  "b"."syear" as l1
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."course_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- Student.grades
select "b"."course_title" as c0,
  coalesce(nullif(trim("b_term"."kind"), ''), nullif(trim("b_elsewhere"."mp_type"), '')) as c1,
  "b"."grade_letter" as c2,
  "b"."grade_percent" as c3,
  "b_term"."marking_period_id" as c4,
  "b_term"."syear" as c5,
  "b"."course_period_id" as c6,
  "b"."syear" as c7,
  "b"."id" as k0,
  "b"."student_id" as l0
from (select "b"."course_title",
    "b"."marking_period_id",
    "b"."syear",
    "b"."grade_letter",
    "b"."grade_percent",
    "b"."course_period_id",
    "b"."id",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by case when (case when "b_elsewhere"."syear" is null then 0 else 1 end = 1) and (nullif(trim("b_term"."written"), '') is null) then ("b_elsewhere"."syear" + 1) else ("b"."syear" + 1) end nulls last, (nullif(trim("b"."course_title"), '')) collate binary nulls last, "b"."id") as rollcall_place
  from "student_report_card_grades" as "b"
  left join "history_marking_periods" as "b_elsewhere" on (cast("b_elsewhere"."marking_period_id" as text) = "b"."marking_period_id")
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
    where 1 = 1) as "b_term" on ("b_term"."written" = "b"."marking_period_id" and ("b_term"."written") collate binary = ("b"."marking_period_id") collate binary) and ("b_term"."syear" = "b"."syear")
  where ((((case when (case when "b_elsewhere"."syear" is null then 0 else 1 end = 1) and (nullif(trim("b_term"."written"), '') is null) then ("b_elsewhere"."syear" + 1) else ("b"."syear" + 1) end in (select value
            from json_each(?)))))) and ("b"."student_id" in (select value
      from json_each(?)))) as "b"
left join (select cast(nullif(trim(concat_ws(cast(? as text), cast("u"."marking_period_id" as text))), '') as text) as "written",
    "u"."syear" as "syear",
    "u"."kind" as "kind",
    "u"."marking_period_id" as "marking_period_id"
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
    cast(? as text) as "kind",
    "u"."marking_period_id" as "marking_period_id"
  from (select "u"."marking_period_id" as "marking_period_id",
      "u"."syear" as "syear"
    from "marking_periods" as "u"
    where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
          from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."marking_period_id" as "marking_period_id",
      "u"."syear" as "syear"
    from "school_progress_periods" as "u"
    where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
  where 1 = 1) as "b_term" on ("b_term"."written" = "b"."marking_period_id" and ("b_term"."written") collate binary = ("b"."marking_period_id") collate binary) and ("b_term"."syear" = "b"."syear")
left join "history_marking_periods" as "b_elsewhere" on (cast("b_elsewhere"."marking_period_id" as text) = "b"."marking_period_id")
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
