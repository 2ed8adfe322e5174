-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" in (select value
      from json_each(?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- AttendanceEvent.section
select coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c0,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  "b"."course_period_id" as l0,
  "b"."syear" as l1
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."course_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  ? as c1,
  "b_period"."title" as c2,
  case when ((nullif(trim("b_code"."title"), '')) collate binary in (select value
    from json_each(?))) then nullif(trim("b_code"."title"), '') when ((nullif(trim("b_code"."state_code"), '')) collate binary in (select value
    from json_each(?))) then nullif(trim("b_code"."state_code"), '') else coalesce(nullif(trim("b_code"."title"), ''), cast("b"."attendance_code" as text)) end as c3,
  "b"."attendance_reason" as c4,
  "b"."course_period_id" as c5,
  "b_period"."syear" as c6,
  "b_code"."title" as c7,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."period_id" as k2,
  "b"."student_id" as l0
from "attendance_period" as "b"
left join "school_periods" as "b_period" on ("b_period"."period_id" = "b"."period_id")
left join "attendance_codes" as "b_code" on ("b_code"."id" = "b"."attendance_code")
where ((((((case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary >= ?)) and (((case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary <= ?))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary nulls last, "b"."student_id", ("b"."school_date") collate binary, "b"."period_id"
limit ?;
