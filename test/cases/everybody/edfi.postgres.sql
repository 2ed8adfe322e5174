-- students
select "b"."lastsurname" as c0,
  "b"."studentusi" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where 1 = 1
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Enrollment.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- SectionEnrollment.section
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

-- Student.currentEnrollment
select "b"."schoolid" as c0,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b"."studentusi") and ("b_maybeMain"."schoolid" = "b"."schoolid") and ("b_maybeMain"."entrydate" = "b"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
where ((("b"."entrydate" is null or "b"."entrydate" <= ?) and ("b"."exitwithdrawdate" is null or "b"."exitwithdrawdate" >= ?) and (coalesce("b"."schoolyear", 2026) = any(?::bigint[])))) and ("b"."studentusi" = any(?::bigint[]))
order by "b_maybeMain"."studentusi" nulls last, "b"."primaryschool" desc nulls last, "b"."entrydate" desc nulls last, "b"."schoolid" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;

-- Student.sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  "b"."studentusi" as k0,
  "b"."schoolid" as k1,
  "b"."schoolyear" as k2,
  "b"."sessionname" as k3,
  "b"."localcoursecode" as k4,
  "b"."sectionidentifier" as k5,
  "b"."begindate" as k6,
  "b"."studentusi" as l0
from (select "b"."schoolid",
    "b"."schoolyear",
    "b"."sessionname",
    "b"."localcoursecode",
    "b"."sectionidentifier",
    "b"."studentusi",
    "b"."begindate",
    row_number() over (partition by "b"."studentusi" order by "b"."begindate" nulls last, "b"."studentusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate") as rollcall_place
  from "edfi"."studentsectionassociation" as "b"
  where (((("b"."begindate" is null or "b"."begindate" <= ?) and ("b"."enddate" is null or "b"."enddate" >= ?) and ("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
