-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
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

-- Student.currentEnrollment
select "b"."start_date" as c0,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  "b"."school_id" as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  (cast("b"."syear" as numeric) + 1) as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  (cast("b"."syear" as numeric) + 1) as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.enrollments
select (cast("b"."syear" as numeric) + 1) as c0,
  "b"."start_date" as c1,
  "b"."end_date" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;
