-- Student
select "b"."studentusi" as c0,
  coalesce((select "b_current"."classofschoolyear"
    from "edfi"."studentschoolassociation" as "b_current"
    left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b_current"."studentusi") and ("b_maybeMain"."schoolid" = "b_current"."schoolid") and ("b_maybeMain"."entrydate" = "b_current"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
    where ("b_current"."studentusi" = "b"."studentusi") and (("b_current"."entrydate" is null or "b_current"."entrydate" <= ?) and ("b_current"."exitwithdrawdate" is null or "b_current"."exitwithdrawdate" >= ?) and (coalesce("b_current"."schoolyear", 2026) = any(?::bigint[])))
    order by ("b_maybeMain"."studentusi" is null), "b_maybeMain"."studentusi", ("b_current"."primaryschool" is null), "b_current"."primaryschool" desc, ("b_current"."entrydate" is null), "b_current"."entrydate" desc, ("b_current"."schoolid" is null), "b_current"."schoolid"
    limit 1), (select "b_latest"."classofschoolyear"
    from "edfi"."studentschoolassociation" as "b_latest"
    where ("b_latest"."studentusi" = "b"."studentusi") and ((("b_latest"."entrydate" <= ?)))
    order by ("b_latest"."entrydate" is null), "b_latest"."entrydate" desc, ("b_latest"."primaryschool" is null), "b_latest"."primaryschool" desc, ("b_latest"."schoolid" is null), "b_latest"."schoolid"
    limit 1)) as c1,
  "b"."birthcity" as c2,
  case when (case when (select "b_homeless"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_homeless"
    where ("b_homeless"."studentusi" = "b"."studentusi") and (((nullif(trim("b_homeless"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_homeless"."educationorganizationid" is null), "b_homeless"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then ? when (case when (select "b_homelessStay"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u"."begindate" as "begindate",
        "u_stay"."enddate" as "enddate",
        "u_residence"."codevalue" as "residence"
      from "edfi"."studenthomelessprogramassociation" as "u"
      left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
      left join "edfi"."descriptor" as "u_residence" on ("u_residence"."descriptorid" = "u"."homelessprimarynighttimeresidencedescriptorid")
      where 1 = 1) as "b_homelessStay"
    where ("b_homelessStay"."studentusi" = "b"."studentusi") and (("b_homelessStay"."begindate" is null or "b_homelessStay"."begindate" <= ?) and ("b_homelessStay"."enddate" is null or "b_homelessStay"."enddate" >= ?))
    order by ("b_homelessStay"."begindate" is null), "b_homelessStay"."begindate" desc, ("b_homelessStay"."residence" is null), "b_homelessStay"."residence"
    limit 1) is null then 0 else 1 end = 1) then ? end as c3,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Student.contacts
select "b"."contactpriority" as c0,
  "b"."liveswith" as c1,
  "b"."contactrestrictions" as c2,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;

-- Student.enrollments
select "b"."primaryschool" as c0,
  "b"."fulltimeequivalency" as c1,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
where (((("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;

-- Student.health
select "b"."asofdate" as c0,
  "b"."educationorganizationid" as k0,
  "b"."studentusi" as k1,
  "b"."studentusi" as l0
from (select "b"."asofdate",
    "b"."educationorganizationid",
    "b"."studentusi",
    row_number() over (partition by "b"."studentusi" order by "b_chosen"."educationorganizationid" nulls last, "b"."asofdate" desc nulls last, "b"."educationorganizationid" nulls last, "b"."educationorganizationid", "b"."studentusi") as rollcall_place
  from "edfi"."studenthealth" as "b"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  where ("b"."studentusi" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;

-- Student.specialEducation
select "b"."ideaeligibility" as c0,
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
    row_number() over (partition by "b"."studentusi" order by "b"."begindate" desc nulls last, "b"."ideaeligibility" desc nulls last, "b"."educationorganizationid" nulls last, ("b"."programname") collate "C" nulls last, "b"."studentusi", "b"."begindate", "b"."educationorganizationid", "b"."programeducationorganizationid", ("b"."programname") collate "C", "b"."programtypedescriptorid") as rollcall_place
  from "edfi"."studentspecialeducationprogramassociation" as "b"
  where (((("b"."begindate" <= ?)))) and ("b"."studentusi" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
