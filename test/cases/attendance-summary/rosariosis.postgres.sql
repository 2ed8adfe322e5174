-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Student.attendanceSummary
select (cast("b"."syear" as numeric) + 1) as c0,
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
      round(1 - cast("u_whole"."state_value" as numeric), 6) as "a1",
      case when (("u_classes"."away" > 0)) and ("u_classes"."excused" = "u_classes"."away") then round(1 - cast("u_whole"."state_value" as numeric), 6) end as "a2",
      case when (("u_classes"."unexcused" > 0)) then round(1 - cast("u_whole"."state_value" as numeric), 6) end as "a3",
      case when (("u_classes"."late" > 0)) then 1 end as "a4"
    from (select g.b0 as "student_id",
        g.b1 as "syear",
        g.b2 as "day"
      from (select "u"."student_id" as "b0",
          "u"."syear" as "b1",
          "u_day"."school_date" as "b2"
        from "student_enrollment" as "u"
        left join "attendance_calendar" as "u_day" on ("u_day"."syear" = "u"."syear") and ("u_day"."school_id" = "u"."school_id")
        where (((("u"."calendar_id" is null)) or (("u"."calendar_id" = any(?::bigint[]))) or (("u_day"."calendar_id" = "u"."calendar_id"))) and ((("u_day"."minutes" is null)) or ((("u_day"."minutes" > 0)))) and ((("u"."start_date" is null)) or ((("u_day"."school_date" >= "u"."start_date")))) and ((("u"."end_date" is null)) or ((("u_day"."school_date" <= "u"."end_date")))) and ((("u_day"."school_date" <= ?)))) and ("u"."student_id" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2) as "u"
    left join "attendance_day" as "u_whole" on ("u_whole"."student_id" = "u"."student_id") and ("u_whole"."school_date" = "u"."day")
    left join (select g.b0 as "student_id",
        g.b1 as "day",
        sum(g.a0) as "away",
        sum(g.a1) as "excused",
        sum(g.a2) as "unexcused",
        sum(g.a3) as "late"
      from (select "u"."student_id" as "b0",
          "u"."school_date" as "b1",
          case when ((nullif(trim("u_code"."state_code"), '')) collate "C" = any(?::text[])) then 0 else 1 end as "a0",
          case when ((nullif(trim("u_code"."state_code"), '')) collate "C" = any(?::text[])) and ((nullif(trim("u_code"."title"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "a1",
          case when ((nullif(trim("u_code"."state_code"), '')) collate "C" = any(?::text[])) and ((nullif(trim("u_code"."title"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "a2",
          case when ((nullif(trim("u_code"."title"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "a3"
        from "attendance_period" as "u"
        left join "attendance_codes" as "u_code" on ("u_code"."id" = "u"."attendance_code")
        where ("u"."student_id" = any(?::bigint[]))) as g group by g.b0, g.b1) as "u_classes" on ("u_classes"."student_id" = "u"."student_id") and ("u_classes"."day" = "u"."day")
    where ("u"."student_id" = any(?::bigint[]))) as g group by g.b0, g.b1) as "b"
where (("b"."syear" = any(?::bigint[]))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id", "b"."syear"
limit ?;
