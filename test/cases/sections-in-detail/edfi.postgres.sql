-- sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b_offering"."educationorganizationid" as c6,
  "b_offering"."coursecode" as c7,
  "b"."schoolyear" as c8,
  "b"."locationclassroomidentificationcode" as c9,
  "b_room"."maximumnumberofseats" as c10,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  "b"."schoolyear" as s0,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as s1
from "edfi"."section" as "b"
left join "edfi"."courseoffering" as "b_offering" on ("b_offering"."schoolid" = "b"."schoolid") and ("b_offering"."schoolyear" = "b"."schoolyear") and ("b_offering"."sessionname" = "b"."sessionname") and ("b_offering"."localcoursecode" = "b"."localcoursecode")
left join "edfi"."location" as "b_room" on ("b_room"."schoolid" = "b"."locationschoolid") and ("b_room"."classroomidentificationcode" = "b"."locationclassroomidentificationcode")
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null)) and ("b"."schoolid" = any(?::bigint[])))
order by "b"."schoolyear" desc nulls last, (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- Section.course
select "b"."coursetitle" as c0,
  (select "b_subjectCode"."codevalue"
  from "edfi"."courseacademicsubject" as "b_subject"
  left join "edfi"."descriptor" as "b_subjectCode" on ("b_subjectCode"."descriptorid" = "b_subject"."academicsubjectdescriptorid")
  where ("b_subject"."educationorganizationid" = "b"."educationorganizationid") and ("b_subject"."coursecode" = "b"."coursecode")
  order by ("b_subject"."academicsubjectdescriptorid" is null), "b_subject"."academicsubjectdescriptorid"
  limit 1) as c1,
  "b"."educationorganizationid" as k0,
  "b"."coursecode" as k1,
  "b"."educationorganizationid" as l0,
  "b"."coursecode" as l1
from "edfi"."course" as "b"
where (((nullif(trim("b"."coursecode"), '') is not null))) and (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by (nullif(trim("b"."coursetitle"), '')) collate "C" nulls last, (nullif(trim("b"."coursecode"), '')) collate "C" nulls last, "b"."educationorganizationid", ("b"."coursecode") collate "C"
limit ?;

-- Section.periods
select "b"."classperiodname" as c0,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."sessionname" as l2,
  "b"."localcoursecode" as l3,
  "b"."sectionidentifier" as l4
from "edfi"."sectionclassperiod" as "b"
where (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by ("b"."classperiodname") collate "C" nulls last
limit ?;

-- Section.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
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

-- Section.term
select "b"."name" as c0,
  "b"."begindate" as c1,
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

-- TeachingAssignment.staff
select "b"."lastsurname" as c0,
  "b"."staffusi" as k0,
  "b"."staffusi" as l0
from "edfi"."staff" as "b"
where ("b"."staffusi" = any(?::bigint[]))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."staffusi"
limit ?;
