-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- AttendanceEvent.session
select "b"."name" as c0,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."period" as k2,
  "b"."name" as k3,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."name" as l2
from (select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    0 as "period",
    "u"."sessionname" as "name",
    "u"."begindate" as "begindate"
  from "edfi"."session" as "u"
  where ("u"."schoolid" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."sessionname" = any(?::text[])) union all select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    "u"."gradingperioddescriptorid" as "period",
    "u"."gradingperiodname" as "name",
    "u"."begindate" as "begindate"
  from "edfi"."gradingperiod" as "u"
  where ("u"."schoolid" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."gradingperiodname" = any(?::text[]))) as "b"
where ((("b"."schoolid" is not null) and ("b"."schoolyear" is not null) and ("b"."period" is not null) and (nullif(trim("b"."name"), '') is not null)) and (("b"."period" = any(?::bigint[])))) and (("b"."schoolid", "b"."schoolyear", "b"."name") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[])))
order by "b"."schoolyear" nulls last, "b"."begindate" nulls last, (nullif(trim("b"."name"), '')) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", "b"."period", ("b"."name") collate "C"
limit ?;

-- Student.attendance
select "b"."eventdate" as c0,
  "b_category"."codevalue" as c1,
  "b"."eventduration" as c2,
  "b"."studentusi" as k0,
  "b"."eventdate" as k1,
  "b"."schoolid" as k2,
  "b"."schoolyear" as k3,
  "b"."sessionname" as k4,
  "b"."attendanceeventcategorydescriptorid" as k5,
  "b"."studentusi" as l0
from (select "b"."eventdate",
    "b"."attendanceeventcategorydescriptorid",
    "b"."eventduration",
    "b"."studentusi",
    "b"."schoolid",
    "b"."schoolyear",
    "b"."sessionname",
    row_number() over (partition by "b"."studentusi" order by "b"."eventdate" nulls last, "b"."studentusi", "b"."eventdate", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", "b"."attendanceeventcategorydescriptorid") as rollcall_place
  from "edfi"."studentschoolattendanceevent" as "b"
  left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
  where ((((("b"."eventdate" >= ?)) and (("b"."eventdate" <= ?))) and (((nullif(trim("b_category"."codevalue"), '')) collate "C" = any(?::text[]))))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;

-- Student.attendance
select "b"."eventdate" as c0,
  "b_category"."codevalue" as c1,
  "b"."schoolid" as c2,
  "b"."schoolyear" as c3,
  "b"."sessionname" as c4,
  "b"."studentusi" as k0,
  "b"."eventdate" as k1,
  "b"."schoolid" as k2,
  "b"."schoolyear" as k3,
  "b"."sessionname" as k4,
  "b"."attendanceeventcategorydescriptorid" as k5,
  "b"."studentusi" as l0
from (select "b"."eventdate",
    "b"."attendanceeventcategorydescriptorid",
    "b"."schoolid",
    "b"."schoolyear",
    "b"."sessionname",
    "b"."studentusi",
    row_number() over (partition by "b"."studentusi" order by "b"."eventdate" desc nulls first, "b"."studentusi" desc, "b"."eventdate" desc, "b"."schoolid" desc, "b"."schoolyear" desc, ("b"."sessionname") collate "C" desc, "b"."attendanceeventcategorydescriptorid" desc) as rollcall_place
  from "edfi"."studentschoolattendanceevent" as "b"
  where (((("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
