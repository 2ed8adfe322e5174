-- Student
select "b"."studentusi" as c0,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Student.transcript
select "b"."schoolyear" as c0,
  "b_term"."codevalue" as c1,
  "b"."sessionattemptedcredits" as c2,
  "b"."sessionearnedcredits" as c3,
  "b"."studentusi" as c4,
  "b"."schoolyear" as c5,
  "b"."termdescriptorid" as c6,
  "b"."educationorganizationid" as c7,
  "b"."projectedgraduationdate" as c8,
  "b_term"."shortdescription" as c9,
  "b"."studentusi" as k0,
  "b"."schoolyear" as k1,
  "b"."termdescriptorid" as k2,
  "b"."educationorganizationid" as k3,
  "b"."studentusi" as l0
from "edfi"."studentacademicrecord" as "b"
left join "edfi"."descriptor" as "b_term" on ("b_term"."descriptorid" = "b"."termdescriptorid")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."schoolyear" nulls last, "b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid"
limit ?;

-- Transcript.classRank
select "b"."classrank" as c0,
  "b"."studentusi" as l0,
  "b"."schoolyear" as l1,
  "b"."termdescriptorid" as l2,
  "b"."educationorganizationid" as l3
from "edfi"."studentacademicrecordclassranking" as "b"
where (("b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])))
order by "b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid"
limit ?;

-- Transcript.courses
select coalesce((nullif(trim("b"."title"), '')) collate "default", (nullif(trim("b_catalogue"."coursetitle"), '')) collate "default") as c0,
  "b"."courseeducationorganizationid" as c1,
  "b"."coursecode" as c2,
  "b"."takenat" as c3,
  coalesce((nullif(trim("b"."elsewhere"), '')) collate "default", (nullif(trim("b_institution"."nameofinstitution"), '')) collate "default") as c4,
  "b_level"."codevalue" as c5,
  "b"."letter" as c6,
  "b"."number" as c7,
  "b"."attemptedcredits" as c8,
  "b"."earnedcredits" as c9,
  "b_method"."codevalue" as c10,
  "b"."studentusi" as k0,
  "b"."schoolyear" as k1,
  "b"."termdescriptorid" as k2,
  "b"."educationorganizationid" as k3,
  "b"."courseeducationorganizationid" as k4,
  "b"."coursecode" as k5,
  "b"."courseattemptresultdescriptorid" as k6,
  "b"."studentusi" as l0,
  "b"."schoolyear" as l1,
  "b"."termdescriptorid" as l2,
  "b"."educationorganizationid" as l3
from (select "u"."studentusi" as "studentusi",
    "u"."schoolyear" as "schoolyear",
    "u"."termdescriptorid" as "termdescriptorid",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."courseeducationorganizationid" as "courseeducationorganizationid",
    "u"."coursecode" as "coursecode",
    "u"."courseattemptresultdescriptorid" as "courseattemptresultdescriptorid",
    cast(coalesce((nullif(trim("u"."alternativecoursetitle"), '')) collate "default", (nullif(trim("u"."coursetitle"), '')) collate "default") as text) as "title",
    case when (nullif(trim("u"."externaleducationorganizationnameofinstitution"), '') is null) and ("u"."externaleducationorganizationid" is null) then "u"."educationorganizationid" end as "takenat",
    "u"."externaleducationorganizationnameofinstitution" as "elsewhere",
    "u"."externaleducationorganizationid" as "elsewhereid",
    "u"."whentakengradeleveldescriptorid" as "whentakengradeleveldescriptorid",
    "u"."finallettergradeearned" as "letter",
    "u"."finalnumericgradeearned" as "number",
    "u"."attemptedcredits" as "attemptedcredits",
    "u"."earnedcredits" as "earnedcredits",
    "u"."methodcreditearneddescriptorid" as "methodcreditearneddescriptorid"
  from "edfi"."coursetranscript" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."schoolyear" = any(?::bigint[])) and ("u"."termdescriptorid" = any(?::bigint[])) and ("u"."educationorganizationid" = any(?::bigint[]))) as "b"
left join "edfi"."course" as "b_catalogue" on ("b_catalogue"."educationorganizationid" = "b"."courseeducationorganizationid") and ("b_catalogue"."coursecode" = "b"."coursecode")
left join "edfi"."educationorganization" as "b_institution" on ("b_institution"."educationorganizationid" = "b"."elsewhereid")
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."whentakengradeleveldescriptorid")
left join "edfi"."descriptor" as "b_method" on ("b_method"."descriptorid" = "b"."methodcreditearneddescriptorid")
where (("b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])))
order by (coalesce((nullif(trim("b"."title"), '')) collate "default", (nullif(trim("b_catalogue"."coursetitle"), '')) collate "default")) collate "C" nulls last, "b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid", "b"."courseeducationorganizationid", ("b"."coursecode") collate "C", "b"."courseattemptresultdescriptorid"
limit ?;

-- Transcript.gpas
select "b_type"."codevalue" as c0,
  "b"."gradepointaveragevalue" as c1,
  "b"."studentusi" as l0,
  "b"."schoolyear" as l1,
  "b"."termdescriptorid" as l2,
  "b"."educationorganizationid" as l3
from "edfi"."studentacademicrecordgradepointaverage" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."gradepointaveragetypedescriptorid")
where (("b"."studentusi", "b"."schoolyear", "b"."termdescriptorid", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])))
order by ("b_type"."codevalue") collate "C" nulls last
limit ?;

-- TranscriptCourse.course
select "b"."coursecode" as c0,
  "b"."educationorganizationid" as k0,
  "b"."coursecode" as k1,
  "b"."educationorganizationid" as l0,
  "b"."coursecode" as l1
from "edfi"."course" as "b"
where (((nullif(trim("b"."coursecode"), '') is not null))) and (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by (nullif(trim("b"."coursetitle"), '')) collate "C" nulls last, (nullif(trim("b"."coursecode"), '')) collate "C" nulls last, "b"."educationorganizationid", ("b"."coursecode") collate "C"
limit ?;

-- TranscriptCourse.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;
