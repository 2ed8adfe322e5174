-- sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as s0
from "edfi"."section" as "b"
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null)) and ("b"."schoolid" = any(?::bigint[])) and (("b"."schoolyear" = any(?::bigint[]))))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- Section.students
select "b"."begindate" as c0,
  "b"."enddate" as c1,
  "b"."studentusi" as c2,
  "b"."studentusi" as k0,
  "b"."schoolid" as k1,
  "b"."schoolyear" as k2,
  "b"."sessionname" as k3,
  "b"."localcoursecode" as k4,
  "b"."sectionidentifier" as k5,
  "b"."begindate" as k6,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."sessionname" as l2,
  "b"."localcoursecode" as l3,
  "b"."sectionidentifier" as l4
from "edfi"."studentsectionassociation" as "b"
where (((("b"."begindate" is null or "b"."begindate" <= ?) and ("b"."enddate" is null or "b"."enddate" >= ?) and ("b"."schoolyear" = any(?::bigint[]))))) and (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by "b"."begindate" nulls last, "b"."studentusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate"
limit ?;

-- Section.students
select "b"."begindate" as c0,
  "b"."enddate" as c1,
  "b"."studentusi" as k0,
  "b"."schoolid" as k1,
  "b"."schoolyear" as k2,
  "b"."sessionname" as k3,
  "b"."localcoursecode" as k4,
  "b"."sectionidentifier" as k5,
  "b"."begindate" as k6,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."sessionname" as l2,
  "b"."localcoursecode" as l3,
  "b"."sectionidentifier" as l4
from "edfi"."studentsectionassociation" as "b"
where (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by "b"."begindate" nulls last, "b"."studentusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate"
limit ?;

-- SectionEnrollment.student
select "b"."studentusi" as c0,
  "b"."lastsurname" as c1,
  "b"."studentusi" as k0,
  "b"."studentusi" as l0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
