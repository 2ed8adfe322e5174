-- students
select "b"."lastsurname" as c0,
  "b"."studentusi" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- ProgramParticipation.services
select "b_service"."codevalue" as c0,
  "b"."studentusi" as l0,
  "b"."begindate" as l1,
  "b"."educationorganizationid" as l2,
  "b"."programeducationorganizationid" as l3,
  "b"."programname" as l4,
  "b"."programtypedescriptorid" as l5
from (select "u"."servicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentprogramassociationservice" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."cteprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentcteprogramassociationcteprogramservice" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."homelessprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studenthomelessprogramassociationhomelessprogramservice" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."languageinstructionprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentlanguageinstructionprogramassociationlanguageinst_268e07" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."migranteducationprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentmigranteducationprogramassociationmigranteducatio_d9dcd7" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."neglectedordelinquentprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentneglectedordelinquentprogramassociationneglectedo_520251" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."schoolfoodserviceprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."specialeducationprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studentspecialeducationprogramassociationspecialeducatio_a51ff9" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[])) union all select "u"."titleipartaprogramservicedescriptorid" as "servicedescriptorid",
    "u"."studentusi" as "studentusi",
    "u"."begindate" as "begindate",
    "u"."educationorganizationid" as "educationorganizationid",
    "u"."programeducationorganizationid" as "programeducationorganizationid",
    "u"."programname" as "programname",
    "u"."programtypedescriptorid" as "programtypedescriptorid"
  from "edfi"."studenttitleipartaprogramassociationtitleipartaprogramservice" as "u"
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."begindate" = any(?::date[])) and ("u"."educationorganizationid" = any(?::bigint[])) and ("u"."programeducationorganizationid" = any(?::bigint[])) and ("u"."programname" = any(?::text[])) and ("u"."programtypedescriptorid" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_service" on ("b_service"."descriptorid" = "b"."servicedescriptorid")
where (("b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", "b"."programname", "b"."programtypedescriptorid") in (select *
    from unnest(?::bigint[], ?::date[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])))
order by ("b_service"."codevalue") collate "C" nulls last
limit ?;

-- Student.programs
select "b"."programname" as c0,
  "b_type"."codevalue" as c1,
  "b"."begindate" as c2,
  "b"."enddate" as c3,
  "b_reason"."codevalue" as c4,
  "b"."studentusi" as c5,
  "b"."begindate" as c6,
  "b"."educationorganizationid" as c7,
  "b"."programeducationorganizationid" as c8,
  "b"."programname" as c9,
  "b"."programtypedescriptorid" as c10,
  "b"."servedoutsideofregularsession" as c11,
  "b"."studentusi" as k0,
  "b"."begindate" as k1,
  "b"."programname" as k2,
  "b"."programtypedescriptorid" as k3,
  "b"."programeducationorganizationid" as k4,
  "b"."educationorganizationid" as k5,
  "b"."studentusi" as l0
from "edfi"."generalstudentprogramassociation" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."programtypedescriptorid")
left join "edfi"."descriptor" as "b_reason" on ("b_reason"."descriptorid" = "b"."reasonexiteddescriptorid")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."begindate" nulls last, "b"."studentusi", "b"."begindate", ("b"."programname") collate "C", "b"."programtypedescriptorid", "b"."programeducationorganizationid", "b"."educationorganizationid"
limit ?;
