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
  "b_category"."codevalue" as c2,
  "b"."schoolid" as c3,
  "b"."schoolyear" as c4,
  "b"."sessionname" as c5,
  "b"."localcoursecode" as c6,
  "b"."sectionidentifier" as c7,
  "b_category"."shortdescription" as c8,
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
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
where ((((("b"."eventdate" >= ?)) and (("b"."eventdate" <= ?))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."eventdate" nulls last, "b"."studentusi", "b"."eventdate", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."attendanceeventcategorydescriptorid"
limit ?;
