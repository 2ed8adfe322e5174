-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."custom_200000004" as c1,
  "b"."student_id" as k0,
  "b"."custom_200000004" as s0
from "students" as "b"
where 1 = 1
order by "b"."custom_200000004" nulls first, "b"."student_id"
limit ?;

-- Student.enrollments
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where (((("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;
