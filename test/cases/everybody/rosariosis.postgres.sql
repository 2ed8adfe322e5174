-- students
select "b"."last_name" as c0,
  "b"."student_id" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where 1 = 1
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Enrollment.school
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

-- SectionEnrollment.section
select "b"."short_name" as c0,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Student.currentEnrollment
select "b"."school_id" as c0,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.sections
select "b"."course_period_id" as c0,
  "b"."student_id" as k0,
  "b"."course_period_id" as k1,
  "b"."start_date" as k2,
  "b"."student_id" as l0
from (select "b"."course_period_id",
    "b"."student_id",
    "b"."start_date",
    row_number() over (partition by "b"."student_id" order by "b"."start_date" nulls last, "b"."student_id", "b"."course_period_id", "b"."start_date") as rollcall_place
  from "schedule" as "b"
  where (((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
