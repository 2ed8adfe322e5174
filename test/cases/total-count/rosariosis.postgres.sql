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

-- students count
select count(*) as c0
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id")) and ((("bx"."syear" = any(?::bigint[]))) and (((nullif(trim("bx_level"."short_name"), '')) collate "C" = any(?::text[])))))))
limit ?;

-- students count
select count(*) as c0
from "students" as "b"
where 1 = 1
limit ?;
