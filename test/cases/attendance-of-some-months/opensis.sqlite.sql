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

-- AttendanceEvent.session
select "b"."title" as c0,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."marking_period_id" as l0,
  "b"."syear" as l1
from (select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "marking_periods" as "u"
  where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?))) union all select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "school_progress_periods" as "u"
  where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?)))) as "b"
where ((("b"."syear" is not null) and ("b"."marking_period_id" is not null))) and (("b"."marking_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? else case when cast("b"."state_value" as text) glob '*.*' and cast("b"."state_value" as text) not glob '*e*' then rtrim(rtrim(cast("b"."state_value" as text), '0'), '.') else cast("b"."state_value" as text) end end as c1,
  "b"."marking_period_id" as c2,
  "b"."syear" as c3,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."marking_period_id",
    "b"."syear",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by (case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary desc nulls first, "b"."student_id" desc, ("b"."school_date") collate binary desc) as rollcall_place
  from "attendance_day" as "b"
  where (((("b"."syear" in (select value
            from json_each(?)))))) and ("b"."student_id" in (select value
      from json_each(?)))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? else case when cast("b"."state_value" as text) glob '*.*' and cast("b"."state_value" as text) not glob '*e*' then rtrim(rtrim(cast("b"."state_value" as text), '0'), '.') else cast("b"."state_value" as text) end end as c1,
  case when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? end as c2,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by (case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary nulls last, "b"."student_id", ("b"."school_date") collate binary) as rollcall_place
  from "attendance_day" as "b"
  where ((((((case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary >= ?)) and (((case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary <= ?))) and (((case when ("b"."state_value" in (select value
                from json_each(?))) then ? when ("b"."state_value" in (select value
                from json_each(?))) then ? when ("b"."state_value" in (select value
                from json_each(?))) then ? else case when cast("b"."state_value" as text) glob '*.*' and cast("b"."state_value" as text) not glob '*e*' then rtrim(rtrim(cast("b"."state_value" as text), '0'), '.') else cast("b"."state_value" as text) end end) collate binary in (select value
            from json_each(?)))))) and ("b"."student_id" in (select value
      from json_each(?)))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;
