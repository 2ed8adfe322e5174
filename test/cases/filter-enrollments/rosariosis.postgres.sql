-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "student_enrollment_codes" as "bx_exit" on ("bx_exit"."id" = "bx"."drop_code")
      where (("bx"."student_id" = "b"."student_id")) and (((("bx"."end_date" >= ?))) and (((coalesce((nullif(trim("bx_exit"."short_name"), '')) collate "default", (cast("bx"."drop_code" as text)) collate "default")) collate "C" = any(?::text[])))))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      where (("bx"."student_id" = "b"."student_id")) and (("bx"."school_id" = any(?::bigint[])) and (("bx"."start_date" is null or "bx"."start_date" <= ?) and ("bx"."end_date" is null or "bx"."end_date" >= ?) and ("bx"."syear" = any(?::bigint[])))))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Enrollment.school
select "b"."id" as c0,
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

-- Student.enrollments
select (cast("b"."syear" as numeric) + 1) as c0,
  "b"."end_date" as c1,
  coalesce((nullif(trim("b_exit"."short_name"), '')) collate "default", (cast("b"."drop_code" as text)) collate "default") as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "student_enrollment_codes" as "b_exit" on ("b_exit"."id" = "b"."drop_code")
where ((((("b"."syear" >= ?::bigint) and ("b"."syear" <= 2147483647))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;

-- Student.enrollments
select (cast("b"."syear" as numeric) + 1) as c0,
  "b"."start_date" as c1,
  "b"."end_date" as c2,
  "b"."school_id" as c3,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where (((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;
