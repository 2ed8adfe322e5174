-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- AttendanceEvent.section
select coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c0,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."sessionname" as l2,
  "b"."localcoursecode" as l3,
  "b"."sectionidentifier" as l4
from "edfi"."section" as "b"
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null))) and (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- Student.attendance
select "b"."eventdate" as c0,
  ? as c1,
  coalesce((nullif(trim((select "b_own"."classperiodname"
          from "edfi"."studentsectionattendanceeventclassperiod" as "b_own"
          where ("b_own"."schoolid" = "b"."schoolid") and ("b_own"."schoolyear" = "b"."schoolyear") and ("b_own"."sessionname" = "b"."sessionname") and ("b_own"."localcoursecode" = "b"."localcoursecode") and ("b_own"."sectionidentifier" = "b"."sectionidentifier") and ("b_own"."studentusi" = "b"."studentusi") and ("b_own"."eventdate" = "b"."eventdate") and ("b_own"."attendanceeventcategorydescriptorid" = "b"."attendanceeventcategorydescriptorid")
          order by ("b_own"."classperiodname" is null), "b_own"."classperiodname"
          limit 1)), '')) collate "default", (nullif(trim("b_lone"."name"), '')) collate "default") as c2,
  "b_category"."codevalue" as c3,
  "b"."attendanceeventreason" as c4,
  "b"."schoolid" as c5,
  "b"."schoolyear" as c6,
  "b"."sessionname" as c7,
  "b"."localcoursecode" as c8,
  "b"."sectionidentifier" as c9,
  "b_category"."shortdescription" as c10,
  "b"."studentusi" as k0,
  "b"."eventdate" as k1,
  "b"."schoolid" as k2,
  "b"."schoolyear" as k3,
  "b"."sessionname" as k4,
  "b"."localcoursecode" as k5,
  "b"."sectionidentifier" as k6,
  "b"."attendanceeventcategorydescriptorid" as k7,
  "b"."studentusi" as l0
from "edfi"."studentsectionattendanceevent" as "b"
left join (select g.b0 as "schoolid",
    g.b1 as "schoolyear",
    g.b2 as "sessionname",
    g.b3 as "localcoursecode",
    g.b4 as "sectionidentifier",
    count(*) as "periods",
    (min((g.a1) collate "C")) collate "default" as "name"
  from (select "u"."schoolid" as "b0",
      "u"."schoolyear" as "b1",
      "u"."sessionname" as "b2",
      "u"."localcoursecode" as "b3",
      "u"."sectionidentifier" as "b4",
      cast(nullif(trim("u"."classperiodname"), '') as text) as "a1"
    from "edfi"."sectionclassperiod" as "u"
    where 1 = 1) as g group by g.b0, g.b1, g.b2, g.b3, g.b4) as "b_lone" on ("b_lone"."schoolid" = "b"."schoolid") and ("b_lone"."schoolyear" = "b"."schoolyear") and ("b_lone"."sessionname" = "b"."sessionname") and ("b_lone"."localcoursecode" = "b"."localcoursecode") and ("b_lone"."sectionidentifier" = "b"."sectionidentifier") and (("b_lone"."periods" = any(?::bigint[])))
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
where ((((("b"."eventdate" >= ?)) and (("b"."eventdate" <= ?))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."eventdate" nulls last, "b"."studentusi", "b"."eventdate", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."attendanceeventcategorydescriptorid"
limit ?;
