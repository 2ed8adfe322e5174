-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Grade.gradingPeriod
select "b"."title" as c0,
  "b"."start_date" as c1,
  "b"."marking_period_id" as k0,
  "b"."marking_period_id" as l0
from "school_marking_periods" as "b"
where ("b"."marking_period_id" = any(?::bigint[]))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;

-- Grade.section
select "b"."short_name" as c0,
  (cast("b"."syear" as numeric) + 1) as c1,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Student.grades
select "b"."course_title" as c0,
  "b_term"."mp" as c1,
  "b"."grade_letter" as c2,
  "b"."grade_percent" as c3,
  "b"."marking_period_id" as c4,
  "b"."course_period_id" as c5,
  "b"."id" as k0,
  "b"."student_id" as l0
from (select "b"."course_title",
    "b"."marking_period_id",
    "b"."grade_letter",
    "b"."grade_percent",
    "b"."course_period_id",
    "b"."id",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by (cast("b"."syear" as numeric) + 1) nulls last, (nullif(trim("b"."course_title"), '')) collate "C" nulls last, "b"."id") as rollcall_place
  from "student_report_card_grades" as "b"
  where (((("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))) as "b"
left join "school_marking_periods" as "b_term" on ("b_term"."marking_period_id" = "b"."marking_period_id")
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
