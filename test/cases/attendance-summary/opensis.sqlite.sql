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

-- Student.attendanceSummary
select ("b"."syear" + 1) as c0,
  "b"."days" as c1,
  coalesce("b"."absent", 0) as c2,
  coalesce("b"."excused", 0) as c3,
  coalesce("b"."unexcused", 0) as c4,
  "b"."tardy" as c5,
  "b"."student_id" as k0,
  "b"."syear" as k1,
  "b"."student_id" as l0
from (select g.b0 as "student_id",
    g.b1 as "syear",
    count(*) as "days",
    sum(g.a1) as "absent",
    sum(g.a2) as "excused",
    sum(g.a3) as "unexcused",
    count(g.a4) as "tardy"
  from (select "u"."student_id" as "b0",
      "u"."syear" as "b1",
      round(1 - "u_whole"."state_value", 6) as "a1",
      case when (("u_classes"."away" > 0)) and ("u_classes"."excused" = "u_classes"."away") then round(1 - "u_whole"."state_value", 6) end as "a2",
      case when (("u_classes"."unexcused" > 0)) then round(1 - "u_whole"."state_value", 6) end as "a3",
      case when (("u_classes"."late" > 0)) then 1 end as "a4"
    from (select g.b0 as "student_id",
        g.b1 as "syear",
        g.b2 as "day"
      from (select "u"."student_id" as "b0",
          "u"."syear" as "b1",
          "u_day"."school_date" as "b2"
        from "student_enrollment" as "u"
        left join "attendance_calendar" as "u_day" on ("u_day"."syear" = "u"."syear") and ("u_day"."school_id" = "u"."school_id")
        where (((("u"."calendar_id" is null)) or (("u"."calendar_id" in (select value
                  from json_each(?)))) or (("u_day"."calendar_id" = "u"."calendar_id"))) and ((case when (nullif(trim("u"."start_date"), '') glob ? or nullif(trim("u"."start_date"), '') glob ? and substr(nullif(trim("u"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("u"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("u"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("u"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("u"."start_date"), ''), ?, ?)) = substr(nullif(trim("u"."start_date"), ''), ?, ?) then substr(nullif(trim("u"."start_date"), ''), ?, ?) end is null) or ((((nullif(trim("u_day"."school_date"), '')) collate binary >= (nullif(trim("u"."start_date"), '')) collate binary)))) and ((case when (nullif(trim("u"."end_date"), '') glob ? or nullif(trim("u"."end_date"), '') glob ? and substr(nullif(trim("u"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("u"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("u"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("u"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("u"."end_date"), ''), ?, ?)) = substr(nullif(trim("u"."end_date"), ''), ?, ?) then substr(nullif(trim("u"."end_date"), ''), ?, ?) end is null) or ((((nullif(trim("u_day"."school_date"), '')) collate binary <= (nullif(trim("u"."end_date"), '')) collate binary)))) and ((((case when (nullif(trim("u_day"."school_date"), '') glob ? or nullif(trim("u_day"."school_date"), '') glob ? and substr(nullif(trim("u_day"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("u_day"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("u_day"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("u_day"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("u_day"."school_date"), ''), ?, ?)) = substr(nullif(trim("u_day"."school_date"), ''), ?, ?) then substr(nullif(trim("u_day"."school_date"), ''), ?, ?) end) collate binary <= ?)))) and ("u"."student_id" in (select value
            from json_each(?)))) as g group by g.b0, g.b1, g.b2, (g.b2) collate binary) as "u"
    left join "attendance_day" as "u_whole" on ("u_whole"."student_id" = "u"."student_id") and ("u_whole"."school_date" = "u"."day" and ("u_whole"."school_date") collate binary = ("u"."day") collate binary)
    left join (select g.b0 as "student_id",
        g.b1 as "day",
        sum(g.a0) as "away",
        sum(g.a1) as "excused",
        sum(g.a2) as "unexcused",
        sum(g.a3) as "late"
      from (select "u"."student_id" as "b0",
          "u"."school_date" as "b1",
          case when ((nullif(trim("u_code"."state_code"), '')) collate binary in (select value
            from json_each(?))) then 0 else 1 end as "a0",
          case when ((nullif(trim("u_code"."state_code"), '')) collate binary in (select value
            from json_each(?))) and ((nullif(trim("u_code"."title"), '')) collate binary in (select value
            from json_each(?))) then 1 else 0 end as "a1",
          case when ((nullif(trim("u_code"."state_code"), '')) collate binary in (select value
            from json_each(?))) and ((nullif(trim("u_code"."title"), '')) collate binary in (select value
            from json_each(?))) then 1 else 0 end as "a2",
          case when ((nullif(trim("u_code"."title"), '')) collate binary in (select value
            from json_each(?))) then 1 else 0 end as "a3"
        from "attendance_period" as "u"
        left join "attendance_codes" as "u_code" on ("u_code"."id" = "u"."attendance_code")
        where ("u"."student_id" in (select value
            from json_each(?)))) as g group by g.b0, g.b1, (g.b1) collate binary) as "u_classes" on ("u_classes"."student_id" = "u"."student_id") and ("u_classes"."day" = "u"."day" and ("u_classes"."day") collate binary = ("u"."day") collate binary)
    where ("u"."student_id" in (select value
        from json_each(?)))) as g group by g.b0, g.b1) as "b"
where (("b"."syear" in (select value
      from json_each(?)))) and ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id", "b"."syear"
limit ?;
