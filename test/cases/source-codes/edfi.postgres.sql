-- students
select "b"."studentusi" as c0,
  (select "b_currentLevel"."codevalue"
  from "edfi"."studentschoolassociation" as "b_current"
  left join "edfi"."descriptor" as "b_currentLevel" on ("b_currentLevel"."descriptorid" = "b_current"."entrygradeleveldescriptorid")
  left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b_current"."studentusi") and ("b_maybeMain"."schoolid" = "b_current"."schoolid") and ("b_maybeMain"."entrydate" = "b_current"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
  where ("b_current"."studentusi" = "b"."studentusi") and (("b_current"."entrydate" is null or "b_current"."entrydate" <= ?) and ("b_current"."exitwithdrawdate" is null or "b_current"."exitwithdrawdate" >= ?) and (coalesce("b_current"."schoolyear", 2026) = any(?::bigint[])))
  order by ("b_maybeMain"."studentusi" is null), "b_maybeMain"."studentusi", ("b_current"."primaryschool" is null), "b_current"."primaryschool" desc, ("b_current"."entrydate" is null), "b_current"."entrydate" desc, ("b_current"."schoolid" is null), "b_current"."schoolid"
  limit 1) as c1,
  (select "b_sex"."codevalue"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c2,
  (select "b_association"."educationorganizationid"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c3,
  (select "b_association"."hispaniclatinoethnicity"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c4,
  (select "b_sex"."shortdescription"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c5,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Demographics.races
select "b_race"."codevalue" as c0,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from "edfi"."studenteducationorganizationassociationrace" as "b"
left join "edfi"."descriptor" as "b_race" on ("b_race"."descriptorid" = "b"."racedescriptorid")
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b_race"."codevalue") collate "C" nulls last
limit ?;

-- Student.demographics.races
select "b_race"."codevalue" as c0,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from "edfi"."studenteducationorganizationassociationrace" as "b"
left join "edfi"."descriptor" as "b_race" on ("b_race"."descriptorid" = "b"."racedescriptorid")
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b_race"."codevalue") collate "C" nulls last
limit ?;

-- Student.enrollments
select "b"."schoolyear" as c0,
  "b_entryType"."codevalue" as c1,
  case when ((nullif(trim("b_exitType"."codevalue"), '')) collate "C" = any(?::text[])) then (?) collate "default" else (nullif(trim("b_exitType"."codevalue"), '')) collate "default" end as c2,
  "b_level"."shortdescription" as c3,
  "b_level"."codevalue" as c4,
  "b_entryType"."shortdescription" as c5,
  "b_residency"."shortdescription" as c6,
  "b_residency"."codevalue" as c7,
  "b_type"."shortdescription" as c8,
  "b_type"."codevalue" as c9,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."descriptor" as "b_entryType" on ("b_entryType"."descriptorid" = "b"."entrytypedescriptorid")
left join "edfi"."descriptor" as "b_exitType" on ("b_exitType"."descriptorid" = "b"."exitwithdrawtypedescriptorid")
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."entrygradeleveldescriptorid")
left join "edfi"."descriptor" as "b_residency" on ("b_residency"."descriptorid" = "b"."residencystatusdescriptorid")
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."enrollmenttypedescriptorid")
where ((((("b"."schoolyear" >= ?::bigint) and ("b"."schoolyear" <= 2147483647))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;
