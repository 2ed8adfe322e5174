-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- AttendanceEvent.section
select "b"."short_name" as c0,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  ? as c1,
  "b_period"."title" as c2,
  coalesce((nullif(trim("b_code"."title"), '')) collate "default", (cast("b"."attendance_code" as text)) collate "default") as c3,
  "b"."attendance_reason" as c4,
  "b"."course_period_id" as c5,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."period_id" as k2,
  "b"."student_id" as l0
from "attendance_period" as "b"
left join "school_periods" as "b_period" on ("b_period"."period_id" = "b"."period_id")
left join "attendance_codes" as "b_code" on ("b_code"."id" = "b"."attendance_code")
where ((((("b"."school_date" >= ?)) and (("b"."school_date" <= ?))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."school_date" nulls last, "b"."student_id", "b"."school_date", "b"."period_id"
limit ?;
