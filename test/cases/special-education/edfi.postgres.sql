-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- SpecialEducation.disabilities
select "b_disability"."codevalue" as c0,
  case when ("b"."orderofdisability" = any(?::bigint[])) then ? when (case when "b"."orderofdisability" is null then 0 else 1 end = 1) then ? end as c1,
  "b_source"."codevalue" as c2,
  "b"."studentusi" as l0,
  "b"."begindate" as l1,
  "b"."educationorganizationid" as l2,
  "b"."programeducationorganizationid" as l3,
  "b"."programname" as l4,
  "b"."programtypedescriptorid" as l5
from "edfi"."studentspecialeducationprogramassociationdisability" as "b"
left join "edfi"."descriptor" as "b_disability" on ("b_disability"."descriptorid" = "b"."disabilitydescriptorid")
left join "edfi"."descriptor" as "b_source" on ("b_source"."descriptorid" = "b"."disabilitydeterminationsourcetypedescriptorid")
where (("b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", "b"."programname", "b"."programtypedescriptorid") in (select *
    from unnest(?::bigint[], ?::date[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])))
order by "b"."orderofdisability" nulls last, ("b_disability"."codevalue") collate "C" nulls last
limit ?;

-- SpecialEducation.services
select "b_service"."codevalue" as c0,
  "b"."studentusi" as l0,
  "b"."begindate" as l1,
  "b"."educationorganizationid" as l2,
  "b"."programeducationorganizationid" as l3,
  "b"."programname" as l4,
  "b"."programtypedescriptorid" as l5
from "edfi"."studentspecialeducationprogramassociationspecialeducatio_a51ff9" as "b"
left join "edfi"."descriptor" as "b_service" on ("b_service"."descriptorid" = "b"."specialeducationprogramservicedescriptorid")
where (("b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", "b"."programname", "b"."programtypedescriptorid") in (select *
    from unnest(?::bigint[], ?::date[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])))
order by ("b_service"."codevalue") collate "C" nulls last
limit ?;

-- Student.section504
select "b"."section504eligibility" as c0,
  "b"."accommodationplan" as c1,
  "b_disability"."codevalue" as c2,
  "b"."section504meetingdate" as c3,
  "b"."studentusi" as k0,
  "b"."begindate" as k1,
  "b"."educationorganizationid" as k2,
  "b"."programeducationorganizationid" as k3,
  "b"."programname" as k4,
  "b"."programtypedescriptorid" as k5,
  "b"."studentusi" as l0
from (select "b"."section504eligibility",
    "b"."accommodationplan",
    "b"."section504disabilitydescriptorid",
    "b"."section504meetingdate",
    "b"."studentusi",
    "b"."begindate",
    "b"."educationorganizationid",
    "b"."programeducationorganizationid",
    "b"."programname",
    "b"."programtypedescriptorid",
    row_number() over (partition by "b"."studentusi" order by "b"."begindate" desc nulls last, "b"."section504eligibility" desc nulls last, "b"."educationorganizationid" nulls last, ("b"."programname") collate "C" nulls last, "b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", ("b"."programname") collate "C", "b"."programtypedescriptorid") as rollcall_place
  from "edfi"."studentsection504programassociation" as "b"
  where (((("b"."begindate" <= ?)))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_disability" on ("b_disability"."descriptorid" = "b"."section504disabilitydescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;

-- Student.specialEducation
select "b"."ideaeligibility" as c0,
  "b"."studentusi" as c1,
  "b"."begindate" as c2,
  "b"."educationorganizationid" as c3,
  "b"."programeducationorganizationid" as c4,
  "b"."programname" as c5,
  "b"."programtypedescriptorid" as c6,
  "b_setting"."codevalue" as c7,
  "b"."specialeducationhoursperweek" as c8,
  "b"."iepbegindate" as c9,
  "b"."iependdate" as c10,
  "b"."iepreviewdate" as c11,
  "b"."lastevaluationdate" as c12,
  "b"."medicallyfragile" as c13,
  "b"."multiplydisabled" as c14,
  coalesce("b"."specialeducationexitdate", "b_program"."enddate") as c15,
  "b_exit"."codevalue" as c16,
  "b_setting"."shortdescription" as c17,
  "b_exit"."shortdescription" as c18,
  "b"."studentusi" as k0,
  "b"."begindate" as k1,
  "b"."educationorganizationid" as k2,
  "b"."programeducationorganizationid" as k3,
  "b"."programname" as k4,
  "b"."programtypedescriptorid" as k5,
  "b"."studentusi" as l0
from (select "b"."ideaeligibility",
    "b"."studentusi",
    "b"."begindate",
    "b"."educationorganizationid",
    "b"."programeducationorganizationid",
    "b"."programname",
    "b"."programtypedescriptorid",
    "b"."specialeducationsettingdescriptorid",
    "b"."specialeducationhoursperweek",
    "b"."iepbegindate",
    "b"."iependdate",
    "b"."iepreviewdate",
    "b"."lastevaluationdate",
    "b"."medicallyfragile",
    "b"."multiplydisabled",
    "b"."specialeducationexitdate",
    "b"."specialeducationexitreasondescriptorid",
    row_number() over (partition by "b"."studentusi" order by "b"."begindate" desc nulls last, "b"."ideaeligibility" desc nulls last, "b"."educationorganizationid" nulls last, ("b"."programname") collate "C" nulls last, "b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", ("b"."programname") collate "C", "b"."programtypedescriptorid") as rollcall_place
  from "edfi"."studentspecialeducationprogramassociation" as "b"
  where (((("b"."begindate" <= ?)))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_setting" on ("b_setting"."descriptorid" = "b"."specialeducationsettingdescriptorid")
left join "edfi"."generalstudentprogramassociation" as "b_program" on ("b_program"."studentusi" = "b"."studentusi") and ("b_program"."begindate" = "b"."begindate") and ("b_program"."educationorganizationid" = "b"."educationorganizationid") and ("b_program"."programeducationorganizationid" = "b"."programeducationorganizationid") and ("b_program"."programname" = "b"."programname") and ("b_program"."programtypedescriptorid" = "b"."programtypedescriptorid")
left join "edfi"."descriptor" as "b_exit" on ("b_exit"."descriptorid" = "b"."specialeducationexitreasondescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
