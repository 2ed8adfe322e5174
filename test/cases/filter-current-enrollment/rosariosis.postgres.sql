-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id") and (("bx"."start_date" is null or "bx"."start_date" <= ?) and ("bx"."end_date" is null or "bx"."end_date" >= ?) and ("bx"."syear" = any(?::bigint[])))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and (("by"."start_date" is null or "by"."start_date" <= ?) and ("by"."end_date" is null or "by"."end_date" >= ?) and ("by"."syear" = any(?::bigint[])))
          order by "by"."start_date" desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and (("bx"."school_id" = any(?::bigint[])) and (((nullif(trim("bx_level"."short_name"), '')) collate "C" = any(?::text[])))))))
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
      where (("bx"."student_id" = "b"."student_id") and (("bx"."start_date" is null or "bx"."start_date" <= ?) and ("bx"."end_date" is null or "bx"."end_date" >= ?) and ("bx"."syear" = any(?::bigint[])))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and (("by"."start_date" is null or "by"."start_date" <= ?) and ("by"."end_date" is null or "by"."end_date" >= ?) and ("by"."syear" = any(?::bigint[])))
          order by "by"."start_date" desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and (("bx"."school_id" = any(?::bigint[])) and (("bx"."syear" = any(?::bigint[]))) and ((("bx"."start_date" >= ?)) and (("bx"."start_date" <= ?)))))))
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
  "b_level"."short_name" as c1,
  "b"."school_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  "b_level"."short_name" as c1,
  "b"."school_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;
