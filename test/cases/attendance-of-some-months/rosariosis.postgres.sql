-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- AttendanceEvent.session
select "b"."title" as c0,
  "b"."marking_period_id" as k0,
  "b"."marking_period_id" as l0
from "school_marking_periods" as "b"
where ("b"."marking_period_id" = any(?::bigint[]))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" else (cast(trim_scale(cast("b"."state_value" as numeric)) as text)) collate "default" end as c1,
  "b"."marking_period_id" as c2,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."marking_period_id",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by "b"."school_date" desc nulls first, "b"."student_id" desc, "b"."school_date" desc) as rollcall_place
  from "attendance_day" as "b"
  where (((("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" else (cast(trim_scale(cast("b"."state_value" as numeric)) as text)) collate "default" end as c1,
  case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" end as c2,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by "b"."school_date" nulls last, "b"."student_id", "b"."school_date") as rollcall_place
  from "attendance_day" as "b"
  where ((((("b"."school_date" >= ?)) and (("b"."school_date" <= ?))) and (((case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" else (cast(trim_scale(cast("b"."state_value" as numeric)) as text)) collate "default" end) collate "C" = any(?::text[]))))) and ("b"."student_id" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
