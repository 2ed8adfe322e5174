-- Course
select "b"."educationorganizationid" as c0,
  "b"."coursecode" as c1,
  "b"."coursecode" as c2,
  "b"."coursetitle" as c3,
  (select "b_subjectCode"."codevalue"
  from "edfi"."courseacademicsubject" as "b_subject"
  left join "edfi"."descriptor" as "b_subjectCode" on ("b_subjectCode"."descriptorid" = "b_subject"."academicsubjectdescriptorid")
  where ("b_subject"."educationorganizationid" = "b"."educationorganizationid") and ("b_subject"."coursecode" = "b"."coursecode")
  order by ("b_subject"."academicsubjectdescriptorid" is null), "b_subject"."academicsubjectdescriptorid"
  limit 1) as c4,
  "b"."educationorganizationid" as k0,
  "b"."coursecode" as k1
from "edfi"."course" as "b"
where (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by "b"."educationorganizationid", ("b"."coursecode") collate "C"
limit ?;

-- School
select "b"."schoolid" as c0,
  "b_organization"."nameofinstitution" as c1,
  "b"."schoolid" as k0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by "b"."schoolid"
limit ?;

-- Section
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b"."locationclassroomidentificationcode" as c6,
  "b_room"."maximumnumberofseats" as c7,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4
from "edfi"."section" as "b"
left join "edfi"."location" as "b_room" on ("b_room"."schoolid" = "b"."locationschoolid") and ("b_room"."classroomidentificationcode" = "b"."locationclassroomidentificationcode")
where (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- Staff
select "b"."staffusi" as c0,
  nullif(trim(concat_ws(cast(? as text), (nullif(trim("b"."personaltitleprefix"), '')) collate "default", (nullif(trim("b"."firstname"), '')) collate "default", (nullif(trim("b"."middlename"), '')) collate "default", (nullif(trim("b"."lastsurname"), '')) collate "default", (nullif(trim("b"."generationcodesuffix"), '')) collate "default")), '') as c1,
  (select "b_email"."electronicmailaddress"
  from "edfi"."staffelectronicmail" as "b_email"
  left join "edfi"."descriptor" as "b_emailType" on ("b_emailType"."descriptorid" = "b_email"."electronicmailtypedescriptorid")
  where ("b_email"."staffusi" = "b"."staffusi") and (((nullif(trim("b_emailType"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_email"."primaryemailaddressindicator" is null), "b_email"."primaryemailaddressindicator" desc, ("b_email"."electronicmailaddress" is null), "b_email"."electronicmailaddress"
  limit 1) as c2,
  "b"."staffusi" as k0
from "edfi"."staff" as "b"
where ("b"."staffusi" = any(?::bigint[]))
order by "b"."staffusi"
limit ?;

-- Student
select "b"."studentusi" as c0,
  "b"."firstname" as c1,
  "b"."middlename" as c2,
  "b"."lastsurname" as c3,
  "b"."generationcodesuffix" as c4,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Student
select "b"."studentusi" as c0,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Term
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."period" as c2,
  "b"."name" as c3,
  "b"."name" as c4,
  "b"."code" as c5,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."period" as k2,
  "b"."name" as k3
from (select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    0 as "period",
    "u"."sessionname" as "name",
    "u_type"."codevalue" as "code"
  from "edfi"."session" as "u"
  left join "edfi"."descriptor" as "u_type" on ("u_type"."descriptorid" = "u"."termdescriptorid")
  where ("u"."schoolid" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."sessionname" = any(?::text[])) union all select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    "u"."gradingperioddescriptorid" as "period",
    "u"."gradingperiodname" as "name",
    cast(? as text) as "code"
  from "edfi"."gradingperiod" as "u"
  where ("u"."schoolid" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."gradingperioddescriptorid" = any(?::bigint[])) and ("u"."gradingperiodname" = any(?::text[]))) as "b"
where (("b"."schoolid", "b"."schoolyear", "b"."period", "b"."name") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[])))
order by "b"."schoolid", "b"."schoolyear", "b"."period", ("b"."name") collate "C"
limit ?;
