-- Student
select "b"."studentusi" as c0,
  coalesce((select "b_current"."classofschoolyear"
    from "edfi"."studentschoolassociation" as "b_current"
    where ("b_current"."studentusi" = "b"."studentusi") and (("b_current"."entrydate" is null or "b_current"."entrydate" <= ?) and ("b_current"."exitwithdrawdate" is null or "b_current"."exitwithdrawdate" >= ?) and (coalesce("b_current"."schoolyear", 2026) = any(?::bigint[])))
    order by ("b_current"."primaryschool" is null), "b_current"."primaryschool" desc, ("b_current"."entrydate" is null), "b_current"."entrydate" desc, ("b_current"."schoolid" is null), "b_current"."schoolid"
    limit 1), (select "b_latest"."classofschoolyear"
    from "edfi"."studentschoolassociation" as "b_latest"
    where ("b_latest"."studentusi" = "b"."studentusi") and ((("b_latest"."entrydate" <= ?)))
    order by ("b_latest"."entrydate" is null), "b_latest"."entrydate" desc, ("b_latest"."primaryschool" is null), "b_latest"."primaryschool" desc, ("b_latest"."schoolid" is null), "b_latest"."schoolid"
    limit 1)) as c1,
  "b"."birthcity" as c2,
  case when (case when (select "b_homeless"."studentcharacteristicdescriptorid"
    from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "b_homeless"
    left join "edfi"."descriptor" as "b_homelessCode" on ("b_homelessCode"."descriptorid" = "b_homeless"."studentcharacteristicdescriptorid")
    where ("b_homeless"."studentusi" = "b"."studentusi") and (((nullif(trim("b_homelessCode"."codevalue"), '')) collate "C" = any(?::text[])))
    order by ("b_homeless"."educationorganizationid" is null), "b_homeless"."educationorganizationid"
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
