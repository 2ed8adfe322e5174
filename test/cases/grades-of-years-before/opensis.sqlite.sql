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
  ("b"."syear" + 1) as c1,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."marking_period_id" as l0,
  "b"."syear" as l1
from "marking_periods" as "b"
where ((case when "b"."syear" is null then 0 else 1 end = 1)) and (("b"."marking_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Grade.gradingPeriod
select "b"."title" as c0,
  ("b"."syear" + 1) as c1,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."marking_period_id" as l0,
  "b"."syear" as l1
from "marking_periods" as "b"
where ((case when "b"."syear" is null then 0 else 1 end = 1)) and (("b"."marking_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Grade.section
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  ("b"."syear" + 1) as c2,
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

-- Grade.section
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  ("b"."syear" + 1) as c2,
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
select ("b"."syear" + 1) as c0,
  "b"."course_title" as c1,
  "b_term"."mp_type" as c2,
  "b"."grade_letter" as c3,
  "b"."grade_percent" as c4,
  "b"."marking_period_id" as c5,
  "b"."syear" as c6,
  "b"."course_period_id" as c7,
  "b"."id" as k0,
  "b"."student_id" as l0
from (select "b"."syear",
    "b"."course_title",
    "b"."grade_letter",
    "b"."grade_percent",
    "b"."marking_period_id",
    "b"."course_period_id",
    "b"."id",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by ("b"."syear" + 1) desc nulls first, (nullif(trim("b"."course_title"), '')) collate binary desc nulls first, "b"."id" desc) as rollcall_place
  from "student_report_card_grades" as "b"
  where ((((("b"."syear" + 1) in (select value
            from json_each(?)))))) and ("b"."student_id" in (select value
      from json_each(?)))) as "b"
left join "marking_periods" as "b_term" on (cast("b_term"."marking_period_id" as text) = "b"."marking_period_id") and ("b_term"."syear" = "b"."syear")
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;

-- Student.grades
select ("b"."syear" + 1) as c0,
  "b"."course_title" as c1,
  "b_term"."mp_type" as c2,
  "b"."grade_letter" as c3,
  "b"."grade_percent" as c4,
  "b"."marking_period_id" as c5,
  "b"."syear" as c6,
  "b"."course_period_id" as c7,
  "b"."id" as k0,
  "b"."student_id" as l0
from (select "b"."syear",
    "b"."course_title",
    "b"."grade_letter",
    "b"."grade_percent",
    "b"."marking_period_id",
    "b"."course_period_id",
    "b"."id",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by ("b"."syear" + 1) nulls last, (nullif(trim("b"."course_title"), '')) collate binary nulls last, "b"."id") as rollcall_place
  from "student_report_card_grades" as "b"
  where ("b"."student_id" in (select value
      from json_each(?)))) as "b"
left join "marking_periods" as "b_term" on (cast("b_term"."marking_period_id" as text) = "b"."marking_period_id") and ("b_term"."syear" = "b"."syear")
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
