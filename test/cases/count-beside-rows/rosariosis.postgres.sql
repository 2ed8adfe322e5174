-- students
select "b"."last_name" as c0,
  (select "b_level"."short_name"
  from "student_enrollment" as "b_current"
  left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
  where ("b_current"."student_id" = "b"."student_id") and (("b_current"."start_date" is null or "b_current"."start_date" <= ?) and ("b_current"."end_date" is null or "b_current"."end_date" >= ?) and ("b_current"."syear" = any(?::bigint[])))
  order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
  limit 1) as c1,
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
          limit 1)) and ((((nullif(trim("bx_level"."short_name"), '')) collate "C" = any(?::text[])))))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students count
select count(*) as c0
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id") and (("bx"."start_date" is null or "bx"."start_date" <= ?) and ("bx"."end_date" is null or "bx"."end_date" >= ?) and ("bx"."syear" = any(?::bigint[])))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and (("by"."start_date" is null or "by"."start_date" <= ?) and ("by"."end_date" is null or "by"."end_date" >= ?) and ("by"."syear" = any(?::bigint[])))
          order by "by"."start_date" desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and ((((nullif(trim("bx_level"."short_name"), '')) collate "C" = any(?::text[])))))))
limit ?;
