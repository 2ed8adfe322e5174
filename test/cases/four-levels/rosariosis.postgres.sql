-- Student
select "b"."last_name" as c0,
  "b"."student_id" as c1,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Section.teachers.staff
select "b"."staff_id" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."first_name"), ''), nullif(trim("b"."middle_name"), ''), nullif(trim("b"."last_name"), ''), nullif(trim("b"."name_suffix"), ''))), '') as c1,
  "b"."staff_id" as k0,
  "b"."staff_id" as l0
from "staff" as "b"
where (("b"."syear" = any(?::bigint[])) and ((nullif(trim("b"."profile"), '')) collate "C" = any(?::text[]))) and ("b"."staff_id" = any(?::bigint[]))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."staff_id"
limit ?;

-- SectionEnrollment.section
select "b"."short_name" as c0,
  case when (("b"."teacher_id" > ?)) then ? end as c1,
  "b"."teacher_id" as c2,
  case when (("b"."secondary_teacher_id" > ?)) then ? end as c3,
  "b"."secondary_teacher_id" as c4,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Student.sections
select "b"."start_date" as c0,
  "b"."course_period_id" as c1,
  "b"."student_id" as k0,
  "b"."course_period_id" as k1,
  "b"."start_date" as k2,
  "b"."student_id" as l0
from "schedule" as "b"
where (((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and (("b"."syear" + 1) = ?)))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."student_id", "b"."course_period_id", "b"."start_date"
limit ?;
