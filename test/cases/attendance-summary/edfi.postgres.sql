-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Student.attendanceSummary
select "b"."schoolyear" as c0,
  "b"."days" as c1,
  "b"."absent" as c2,
  "b"."excused" as c3,
  "b"."unexcused" as c4,
  "b"."tardy" as c5,
  "b"."studentusi" as k0,
  "b"."schoolyear" as k1,
  "b"."studentusi" as l0
from (select g.b0 as "studentusi",
    g.b1 as "schoolyear",
    sum(g.a0) as "uncounted",
    sum(g.a1) as "days",
    sum(g.a2) as "absent",
    sum(g.a3) as "excused",
    sum(g.a4) as "unexcused",
    count(g.a5) as "tardy"
  from (select "u"."studentusi" as "b0",
      "u"."schoolyear" as "b1",
      "u"."uncounted" as "a0",
      "u"."held" as "a1",
      case when ("u"."held" = any(?::bigint[])) then 0 when (("u"."missed" > 1)) then 1 else "u"."missed" end as "a2",
      case when (("u"."unexcused" > 0)) then 0 when ("u"."excused" = "u"."absences") then case when ("u"."held" = any(?::bigint[])) then 0 when (("u"."missed" > 1)) then 1 else "u"."missed" end when (("u"."class_absences" > 0)) and ("u"."class_excused" = "u"."class_absences") then case when ("u"."held" = any(?::bigint[])) then 0 when (("u"."missed" > 1)) then 1 else "u"."missed" end else 0 end as "a3",
      case when (("u"."unexcused" > 0)) then case when ("u"."held" = any(?::bigint[])) then 0 when (("u"."missed" > 1)) then 1 else "u"."missed" end when ("u"."excused" = "u"."absences") then 0 when (("u"."class_unexcused" > 0)) then case when ("u"."held" = any(?::bigint[])) then 0 when (("u"."missed" > 1)) then 1 else "u"."missed" end else 0 end as "a4",
      case when ("u"."held" = any(?::bigint[])) and (("u"."late" > 0)) then 1 end as "a5"
    from (select g.b0 as "studentusi",
        g.b1 as "schoolyear",
        max(g.a0) as "uncounted",
        max(g.a1) as "held",
        sum(g.a2) as "missed",
        sum(g.a3) as "absences",
        sum(g.a4) as "excused",
        sum(g.a5) as "unexcused",
        sum(g.a6) as "late",
        sum(g.a7) as "class_absences",
        sum(g.a8) as "class_excused",
        sum(g.a9) as "class_unexcused"
      from (select "u"."studentusi" as "b0",
          "u"."schoolyear" as "b1",
          "u"."day" as "b2",
          "u"."uncounted" as "a0",
          "u"."held" as "a1",
          "u"."missed" as "a2",
          "u"."absence" as "a3",
          "u"."excused" as "a4",
          "u"."unexcused" as "a5",
          "u"."late" as "a6",
          "u"."class_absence" as "a7",
          "u"."class_excused" as "a8",
          "u"."class_unexcused" as "a9"
        from (select "u"."studentusi" as "studentusi",
            "u"."schoolyear" as "schoolyear",
            "u"."entrydate" as "day",
            1 as "uncounted",
            0 as "held",
            round(0 * 1.0000000000 / nullif(1, 0), 6) as "missed",
            0 as "absence",
            0 as "excused",
            0 as "unexcused",
            0 as "late",
            0 as "class_absence",
            0 as "class_excused",
            0 as "class_unexcused"
          from (select g.b0 as "studentusi",
              g.b1 as "schoolid",
              g.b2 as "calendarcode",
              g.b3 as "entrydate",
              g.b5 as "schoolyear"
            from (select "u"."studentusi" as "b0",
                "u"."schoolid" as "b1",
                cast(coalesce((nullif(trim("u"."calendarcode"), '')) collate "default", (nullif(trim("u_lone"."calendarcode"), '')) collate "default") as text) as "b2",
                "u"."entrydate" as "b3",
                "u"."exitwithdrawdate" as "b4",
                "u"."schoolyear" as "b5"
              from (select "u"."studentusi" as "studentusi",
                  "u"."schoolid" as "schoolid",
                  "u"."calendarcode" as "calendarcode",
                  "u"."schoolyear" as "schoolyear",
                  "u"."entrydate" as "entrydate",
                  "u"."exitwithdrawdate" as "exitwithdrawdate"
                from "edfi"."studentschoolassociation" as "u"
                where ((("u"."schoolyear" > 0)) and (("u"."entrydate" <= ?))) and ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
                  "u"."schoolid" as "schoolid",
                  "u"."calendarcode" as "calendarcode",
                  2026 as "schoolyear",
                  "u"."entrydate" as "entrydate",
                  "u"."exitwithdrawdate" as "exitwithdrawdate"
                from "edfi"."studentschoolassociation" as "u"
                where (("u"."schoolyear" is null) and (("u"."entrydate" <= ?))) and ("u"."studentusi" = any(?::bigint[]))) as "u"
              left join (select g.b0 as "schoolid",
                  g.b1 as "schoolyear",
                  count(*) as "calendars",
                  (min((g.a1) collate "C")) collate "default" as "calendarcode"
                from (select "u"."schoolid" as "b0",
                    "u"."schoolyear" as "b1",
                    cast(nullif(trim("u"."calendarcode"), '') as text) as "a1"
                  from "edfi"."calendar" as "u"
                  left join "edfi"."descriptor" as "u_type" on ("u_type"."descriptorid" = "u"."calendartypedescriptorid")
                  where (((nullif(trim("u_type"."codevalue"), '')) collate "C" = any(?::text[])))) as g group by g.b0, g.b1) as "u_lone" on ("u_lone"."schoolid" = "u"."schoolid") and ("u_lone"."schoolyear" = "u"."schoolyear") and (("u_lone"."calendars" = any(?::bigint[])))
              where ((("u"."exitwithdrawdate" is null)) or ((("u"."exitwithdrawdate" >= "u"."entrydate")))) and ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2, g.b3, g.b4, g.b5) as "u"
          left join (select "u"."schoolid" as "schoolid",
              "u"."schoolyear" as "schoolyear",
              "u"."calendarcode" as "calendarcode"
            from (select g.b0 as "schoolid",
                g.b1 as "schoolyear",
                g.b2 as "calendarcode",
                count(*) as "days"
              from (select "u"."schoolid" as "b0",
                  "u"."schoolyear" as "b1",
                  "u"."calendarcode" as "b2"
                from (select g.b0 as "schoolid",
                    g.b1 as "schoolyear",
                    g.b2 as "calendarcode"
                  from (select "u"."schoolid" as "b0",
                      "u"."schoolyear" as "b1",
                      "u"."calendarcode" as "b2",
                      "u"."date" as "b3"
                    from "edfi"."calendardatecalendarevent" as "u"
                    left join "edfi"."descriptor" as "u_kind" on ("u_kind"."descriptorid" = "u"."calendareventdescriptorid")
                    where (((nullif(trim("u_kind"."codevalue"), '')) collate "C" = any(?::text[])))) as g group by g.b0, g.b1, g.b2, g.b3) as "u"
                where 1 = 1) as g group by g.b0, g.b1, g.b2) as "u"
            left join (select g.b0 as "schoolid",
                g.b1 as "schoolyear",
                max(g.a0) as "days"
              from (select "u"."schoolid" as "b0",
                  "u"."schoolyear" as "b1",
                  "u"."totalinstructionaldays" as "a0"
                from "edfi"."session" as "u"
                where 1 = 1) as g group by g.b0, g.b1) as "u_planned" on ("u_planned"."schoolid" = "u"."schoolid") and ("u_planned"."schoolyear" = "u"."schoolyear")
            left join (select g.b0 as "schoolid",
                g.b1 as "schoolyear",
                count(*) as "events"
              from (select "u"."schoolid" as "b0",
                  "u"."schoolyear" as "b1"
                from "edfi"."studentschoolattendanceevent" as "u"
                where 1 = 1) as g group by g.b0, g.b1) as "u_daily" on ("u_daily"."schoolid" = "u"."schoolid") and ("u_daily"."schoolyear" = "u"."schoolyear")
            where ((("u_planned"."days" > 0)) and (("u"."days" >= "u_planned"."days")) and (("u_daily"."events" > 0)))) as "u_counted" on ("u_counted"."schoolid" = "u"."schoolid") and ("u_counted"."schoolyear" = "u"."schoolyear") and ("u_counted"."calendarcode" = "u"."calendarcode")
          where ((nullif(trim("u_counted"."calendarcode"), '') is null)) and ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
            "u"."schoolyear" as "schoolyear",
            "u_event"."date" as "day",
            0 as "uncounted",
            1 as "held",
            round(0 * 1.0000000000 / nullif(1, 0), 6) as "missed",
            0 as "absence",
            0 as "excused",
            0 as "unexcused",
            0 as "late",
            0 as "class_absence",
            0 as "class_excused",
            0 as "class_unexcused"
          from (select g.b0 as "studentusi",
              g.b1 as "schoolid",
              g.b2 as "calendarcode",
              g.b3 as "entrydate",
              g.b4 as "exitwithdrawdate",
              g.b5 as "schoolyear"
            from (select "u"."studentusi" as "b0",
                "u"."schoolid" as "b1",
                cast(coalesce((nullif(trim("u"."calendarcode"), '')) collate "default", (nullif(trim("u_lone"."calendarcode"), '')) collate "default") as text) as "b2",
                "u"."entrydate" as "b3",
                "u"."exitwithdrawdate" as "b4",
                "u"."schoolyear" as "b5"
              from (select "u"."studentusi" as "studentusi",
                  "u"."schoolid" as "schoolid",
                  "u"."calendarcode" as "calendarcode",
                  "u"."schoolyear" as "schoolyear",
                  "u"."entrydate" as "entrydate",
                  "u"."exitwithdrawdate" as "exitwithdrawdate"
                from "edfi"."studentschoolassociation" as "u"
                where ((("u"."schoolyear" > 0)) and (("u"."entrydate" <= ?))) and ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
                  "u"."schoolid" as "schoolid",
                  "u"."calendarcode" as "calendarcode",
                  2026 as "schoolyear",
                  "u"."entrydate" as "entrydate",
                  "u"."exitwithdrawdate" as "exitwithdrawdate"
                from "edfi"."studentschoolassociation" as "u"
                where (("u"."schoolyear" is null) and (("u"."entrydate" <= ?))) and ("u"."studentusi" = any(?::bigint[]))) as "u"
              left join (select g.b0 as "schoolid",
                  g.b1 as "schoolyear",
                  count(*) as "calendars",
                  (min((g.a1) collate "C")) collate "default" as "calendarcode"
                from (select "u"."schoolid" as "b0",
                    "u"."schoolyear" as "b1",
                    cast(nullif(trim("u"."calendarcode"), '') as text) as "a1"
                  from "edfi"."calendar" as "u"
                  left join "edfi"."descriptor" as "u_type" on ("u_type"."descriptorid" = "u"."calendartypedescriptorid")
                  where (((nullif(trim("u_type"."codevalue"), '')) collate "C" = any(?::text[])))) as g group by g.b0, g.b1) as "u_lone" on ("u_lone"."schoolid" = "u"."schoolid") and ("u_lone"."schoolyear" = "u"."schoolyear") and (("u_lone"."calendars" = any(?::bigint[])))
              where ((("u"."exitwithdrawdate" is null)) or ((("u"."exitwithdrawdate" >= "u"."entrydate")))) and ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2, g.b3, g.b4, g.b5) as "u"
          left join "edfi"."calendardatecalendarevent" as "u_event" on ("u_event"."schoolid" = "u"."schoolid") and ("u_event"."schoolyear" = "u"."schoolyear") and ("u_event"."calendarcode" = "u"."calendarcode")
          left join "edfi"."descriptor" as "u_kind" on ("u_kind"."descriptorid" = "u_event"."calendareventdescriptorid")
          where ((((nullif(trim("u_kind"."codevalue"), '')) collate "C" = any(?::text[]))) and ((("u_event"."date" >= "u"."entrydate") and ("u_event"."date" <= ?))) and ((("u"."exitwithdrawdate" is null)) or ((("u"."exitwithdrawdate" >= "u_event"."date"))))) and ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
            "u"."schoolyear" as "schoolyear",
            "u"."eventdate" as "day",
            0 as "uncounted",
            0 as "held",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then coalesce("u"."eventduration", 1) when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then coalesce("u"."eventduration", 0.5) else 0 end as "missed",
            case when (((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[]))) or (((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[]))) then 1 else 0 end as "absence",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "excused",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "unexcused",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "late",
            0 as "class_absence",
            0 as "class_excused",
            0 as "class_unexcused"
          from "edfi"."studentschoolattendanceevent" as "u"
          left join "edfi"."descriptor" as "u_category" on ("u_category"."descriptorid" = "u"."attendanceeventcategorydescriptorid")
          where ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
            "u"."schoolyear" as "schoolyear",
            "u"."eventdate" as "day",
            0 as "uncounted",
            0 as "held",
            round(0 * 1.0000000000 / nullif(1, 0), 6) as "missed",
            0 as "absence",
            0 as "excused",
            0 as "unexcused",
            0 as "late",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 0 else 1 end as "class_absence",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "class_excused",
            case when ((nullif(trim("u_category"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 0 end as "class_unexcused"
          from "edfi"."studentsectionattendanceevent" as "u"
          left join "edfi"."descriptor" as "u_category" on ("u_category"."descriptorid" = "u"."attendanceeventcategorydescriptorid")
          where ("u"."studentusi" = any(?::bigint[]))) as "u"
        where ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2) as "u"
    where ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1) as "b"
where (("b"."uncounted" = any(?::bigint[])) and (("b"."days" > 0))) and (("b"."schoolyear" = any(?::bigint[]))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi", "b"."schoolyear"
limit ?;
