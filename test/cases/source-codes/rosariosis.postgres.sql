-- students
select "b"."student_id" as c0,
  (select "b_level"."short_name"
  from "student_enrollment" as "b_current"
  left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
  where ("b_current"."student_id" = "b"."student_id") and (("b_current"."start_date" is null or "b_current"."start_date" <= ?) and ("b_current"."end_date" is null or "b_current"."end_date" >= ?) and ("b_current"."syear" = any(?::bigint[])))
  order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
  limit 1) as c1,
  (select "b_level"."title"
  from "student_enrollment" as "b_current"
  left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
  where ("b_current"."student_id" = "b"."student_id") and (("b_current"."start_date" is null or "b_current"."start_date" <= ?) and ("b_current"."end_date" is null or "b_current"."end_date" >= ?) and ("b_current"."syear" = any(?::bigint[])))
  order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
  limit 1) as c2,
  "b"."custom_200000000" as c3,
  "b"."custom_200000001" as c4,
  "b"."custom_200000001" as c5,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Student.enrollments
select (cast("b"."syear" as numeric) + 1) as c0,
  coalesce((nullif(trim("b_entry"."short_name"), '')) collate "default", (cast("b"."enrollment_code" as text)) collate "default") as c1,
  coalesce((nullif(trim("b_exit"."short_name"), '')) collate "default", (cast("b"."drop_code" as text)) collate "default") as c2,
  "b_level"."title" as c3,
  "b_level"."short_name" as c4,
  "b_entry"."title" as c5,
  "b_exit"."title" as c6,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "student_enrollment_codes" as "b_entry" on ("b_entry"."id" = "b"."enrollment_code")
left join "student_enrollment_codes" as "b_exit" on ("b_exit"."id" = "b"."drop_code")
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((((("b"."syear" >= ?::bigint) and ("b"."syear" <= 2147483647))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;
