-- students
select "b"."student_id" as c0,
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
where ((((nullif(trim((select "b_level"."short_name"
              from "student_enrollment" as "b_current"
              left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
              where ("b_current"."student_id" = "b"."student_id") and (("b_current"."start_date" is null or "b_current"."start_date" <= ?) and ("b_current"."end_date" is null or "b_current"."end_date" >= ?) and ("b_current"."syear" = any(?::bigint[])))
              order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
              limit 1)), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
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
where ((((nullif(trim((select "b_level"."short_name"
              from "student_enrollment" as "b_current"
              left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
              where ("b_current"."student_id" = "b"."student_id") and (("b_current"."start_date" is null or "b_current"."start_date" <= ?) and ("b_current"."end_date" is null or "b_current"."end_date" >= ?) and ("b_current"."syear" = any(?::bigint[])))
              order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
              limit 1)), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;
