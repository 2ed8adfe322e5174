-- Student
select "b"."studentusi" as c0,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Grade.gradingPeriod
select "b"."name" as c0,
  "b"."begindate" as c1,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."period" as k2,
  "b"."name" as k3,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."period" as l2,
  "b"."name" as l3
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
  where ("u"."schoolid" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."gradingperioddescriptorid" = any(?::bigint[])) and ("u"."gradingperiodname" = any(?::text[]))) as "b"
where ((("b"."schoolid" is not null) and ("b"."schoolyear" is not null) and ("b"."period" is not null) and (nullif(trim("b"."name"), '') is not null))) and (("b"."schoolid", "b"."schoolyear", "b"."period", "b"."name") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[])))
order by "b"."schoolyear" nulls last, "b"."begindate" nulls last, (nullif(trim("b"."name"), '')) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", "b"."period", ("b"."name") collate "C"
limit ?;

-- Grade.section
select coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c0,
  "b"."schoolyear" as c1,
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

-- Student.grades
select coalesce((nullif(trim("b_offering"."localcoursetitle"), '')) collate "default", (nullif(trim("b_course"."coursetitle"), '')) collate "default") as c0,
  "b_type"."codevalue" as c1,
  "b"."lettergradeearned" as c2,
  "b"."numericgradeearned" as c3,
  "b"."schoolid" as c4,
  "b"."gradingperiodschoolyear" as c5,
  "b"."gradingperioddescriptorid" as c6,
  "b"."gradingperiodname" as c7,
  "b"."schoolyear" as c8,
  "b"."sessionname" as c9,
  "b"."localcoursecode" as c10,
  "b"."sectionidentifier" as c11,
  "b"."studentusi" as k0,
  "b"."schoolyear" as k1,
  "b"."begindate" as k2,
  "b"."schoolid" as k3,
  "b"."sessionname" as k4,
  "b"."localcoursecode" as k5,
  "b"."sectionidentifier" as k6,
  "b"."gradingperiodschoolyear" as k7,
  "b"."gradingperioddescriptorid" as k8,
  "b"."gradingperiodname" as k9,
  "b"."gradetypedescriptorid" as k10,
  "b"."studentusi" as l0
from (select "b"."schoolid",
    "b"."schoolyear",
    "b"."sessionname",
    "b"."localcoursecode",
    "b"."gradetypedescriptorid",
    "b"."lettergradeearned",
    "b"."numericgradeearned",
    "b"."gradingperiodschoolyear",
    "b"."gradingperioddescriptorid",
    "b"."gradingperiodname",
    "b"."sectionidentifier",
    "b"."studentusi",
    "b"."begindate",
    row_number() over (partition by "b"."studentusi" order by "b"."schoolyear" nulls last, (coalesce((nullif(trim("b_offering"."localcoursetitle"), '')) collate "default", (nullif(trim("b_course"."coursetitle"), '')) collate "default")) collate "C" nulls last, "b"."studentusi", "b"."schoolyear", "b"."begindate", "b"."schoolid", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."gradingperiodschoolyear", "b"."gradingperioddescriptorid", ("b"."gradingperiodname") collate "C", "b"."gradetypedescriptorid") as rollcall_place
  from "edfi"."grade" as "b"
  left join "edfi"."courseoffering" as "b_offering" on ("b_offering"."schoolid" = "b"."schoolid") and ("b_offering"."schoolyear" = "b"."schoolyear") and ("b_offering"."sessionname" = "b"."sessionname") and ("b_offering"."localcoursecode" = "b"."localcoursecode")
  left join "edfi"."course" as "b_course" on ("b_course"."educationorganizationid" = "b_offering"."educationorganizationid") and ("b_course"."coursecode" = "b_offering"."coursecode")
  where (((("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."courseoffering" as "b_offering" on ("b_offering"."schoolid" = "b"."schoolid") and ("b_offering"."schoolyear" = "b"."schoolyear") and ("b_offering"."sessionname" = "b"."sessionname") and ("b_offering"."localcoursecode" = "b"."localcoursecode")
left join "edfi"."course" as "b_course" on ("b_course"."educationorganizationid" = "b_offering"."educationorganizationid") and ("b_course"."coursecode" = "b_offering"."coursecode")
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."gradetypedescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
