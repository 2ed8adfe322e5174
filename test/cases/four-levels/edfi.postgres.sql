-- Student
select "b"."lastsurname" as c0,
  "b"."studentusi" as c1,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Section.teachers
select "b_position"."codevalue" as c0,
  "b"."staffusi" as c1,
  "b"."staffusi" as k0,
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
from "edfi"."staffsectionassociation" as "b"
left join "edfi"."descriptor" as "b_position" on ("b_position"."descriptorid" = "b"."classroompositiondescriptorid")
where (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by "b"."begindate" nulls last, "b"."staffusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate"
limit ?;

-- SectionEnrollment.section
select coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c0,
  "b"."schoolid" as c1,
  "b"."schoolyear" as c2,
  "b"."sessionname" as c3,
  "b"."localcoursecode" as c4,
  "b"."sectionidentifier" as c5,
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

-- Student.sections
select "b"."begindate" as c0,
  "b"."schoolid" as c1,
  "b"."schoolyear" as c2,
  "b"."sessionname" as c3,
  "b"."localcoursecode" as c4,
  "b"."sectionidentifier" as c5,
  "b"."studentusi" as k0,
  "b"."schoolid" as k1,
  "b"."schoolyear" as k2,
  "b"."sessionname" as k3,
  "b"."localcoursecode" as k4,
  "b"."sectionidentifier" as k5,
  "b"."begindate" as k6,
  "b"."studentusi" as l0
from "edfi"."studentsectionassociation" as "b"
where (((("b"."begindate" is null or "b"."begindate" <= ?) and ("b"."enddate" is null or "b"."enddate" >= ?) and ("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."begindate" nulls last, "b"."studentusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate"
limit ?;

-- TeachingAssignment.staff
select "b"."staffusi" as c0,
  nullif(trim(concat_ws(cast(? as text), (nullif(trim("b"."personaltitleprefix"), '')) collate "default", (nullif(trim("b"."firstname"), '')) collate "default", (nullif(trim("b"."middlename"), '')) collate "default", (nullif(trim("b"."lastsurname"), '')) collate "default", (nullif(trim("b"."generationcodesuffix"), '')) collate "default")), '') as c1,
  "b"."staffusi" as k0,
  "b"."staffusi" as l0
from "edfi"."staff" as "b"
where ("b"."staffusi" = any(?::bigint[]))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."staffusi"
limit ?;
