-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  "b"."course_period_id" as k0,
  nullif(trim("b"."short_name"), '') as s0
from "course_periods" as "b"
where (("b"."school_id" = any(?::bigint[])) and (("b"."syear" = any(?::bigint[]))))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Section.students
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."student_id" as c2,
  "b"."student_id" as k0,
  "b"."course_period_id" as k1,
  "b"."start_date" as k2,
  "b"."course_period_id" as l0
from "schedule" as "b"
where (((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[]))))) and ("b"."course_period_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."student_id", "b"."course_period_id", "b"."start_date"
limit ?;

-- Section.students
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."student_id" as k0,
  "b"."course_period_id" as k1,
  "b"."start_date" as k2,
  "b"."course_period_id" as l0
from "schedule" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."student_id", "b"."course_period_id", "b"."start_date"
limit ?;

-- SectionEnrollment.student
select "b"."student_id" as c0,
  "b"."last_name" as c1,
  "b"."student_id" as k0,
  "b"."student_id" as l0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;
