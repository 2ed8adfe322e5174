-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      left join "edfi"."descriptor" as "bx_level" on ("bx_level"."descriptorid" = "bx"."entrygradeleveldescriptorid")
      where (("bx"."studentusi" = "b"."studentusi") and (("bx"."entrydate" is null or "bx"."entrydate" <= ?) and ("bx"."exitwithdrawdate" is null or "bx"."exitwithdrawdate" >= ?) and (coalesce("bx"."schoolyear", 2026) = any(?::bigint[])))) and (("bx"."studentusi", "bx"."entrydate", "bx"."schoolid") = (select "by"."studentusi",
            "by"."entrydate",
            "by"."schoolid"
          from "edfi"."studentschoolassociation" as "by"
          left join "edfi"."studentschoolassociation" as "by_maybeMain" on ("by_maybeMain"."studentusi" = "by"."studentusi") and ("by_maybeMain"."schoolid" = "by"."schoolid") and ("by_maybeMain"."entrydate" = "by"."entrydate") and ((case when "by_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
          where ("by"."studentusi" = "b"."studentusi") and (("by"."entrydate" is null or "by"."entrydate" <= ?) and ("by"."exitwithdrawdate" is null or "by"."exitwithdrawdate" >= ?) and (coalesce("by"."schoolyear", 2026) = any(?::bigint[])))
          order by "by_maybeMain"."studentusi" nulls last, "by"."primaryschool" desc nulls last, "by"."entrydate" desc nulls last, "by"."schoolid" nulls last, "by"."studentusi", "by"."entrydate", "by"."schoolid"
          limit 1)) and (("bx"."schoolid" = any(?::bigint[])) and (((nullif(trim("bx_level"."codevalue"), '')) collate "C" = any(?::text[])))))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      where (("bx"."studentusi" = "b"."studentusi") and (("bx"."entrydate" is null or "bx"."entrydate" <= ?) and ("bx"."exitwithdrawdate" is null or "bx"."exitwithdrawdate" >= ?) and (coalesce("bx"."schoolyear", 2026) = any(?::bigint[])))) and (("bx"."studentusi", "bx"."entrydate", "bx"."schoolid") = (select "by"."studentusi",
            "by"."entrydate",
            "by"."schoolid"
          from "edfi"."studentschoolassociation" as "by"
          left join "edfi"."studentschoolassociation" as "by_maybeMain" on ("by_maybeMain"."studentusi" = "by"."studentusi") and ("by_maybeMain"."schoolid" = "by"."schoolid") and ("by_maybeMain"."entrydate" = "by"."entrydate") and ((case when "by_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
          where ("by"."studentusi" = "b"."studentusi") and (("by"."entrydate" is null or "by"."entrydate" <= ?) and ("by"."exitwithdrawdate" is null or "by"."exitwithdrawdate" >= ?) and (coalesce("by"."schoolyear", 2026) = any(?::bigint[])))
          order by "by_maybeMain"."studentusi" nulls last, "by"."primaryschool" desc nulls last, "by"."entrydate" desc nulls last, "by"."schoolid" nulls last, "by"."studentusi", "by"."entrydate", "by"."schoolid"
          limit 1)) and (("bx"."schoolid" = any(?::bigint[])) and (("bx"."schoolyear" = any(?::bigint[]))) and ((("bx"."entrydate" >= ?)) and (("bx"."entrydate" <= ?)))))))
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

-- Enrollment.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- Student.currentEnrollment
select "b"."entrydate" as c0,
  "b_level"."codevalue" as c1,
  "b"."schoolid" as c2,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b"."studentusi") and ("b_maybeMain"."schoolid" = "b"."schoolid") and ("b_maybeMain"."entrydate" = "b"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."entrygradeleveldescriptorid")
where ((("b"."entrydate" is null or "b"."entrydate" <= ?) and ("b"."exitwithdrawdate" is null or "b"."exitwithdrawdate" >= ?) and (coalesce("b"."schoolyear", 2026) = any(?::bigint[])))) and ("b"."studentusi" = any(?::bigint[]))
order by "b_maybeMain"."studentusi" nulls last, "b"."primaryschool" desc nulls last, "b"."entrydate" desc nulls last, "b"."schoolid" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;

-- Student.currentEnrollment
select "b"."entrydate" as c0,
  "b_level"."codevalue" as c1,
  "b"."schoolid" as c2,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b"."studentusi") and ("b_maybeMain"."schoolid" = "b"."schoolid") and ("b_maybeMain"."entrydate" = "b"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."entrygradeleveldescriptorid")
where ((("b"."entrydate" is null or "b"."entrydate" <= ?) and ("b"."exitwithdrawdate" is null or "b"."exitwithdrawdate" >= ?) and (coalesce("b"."schoolyear", 2026) = any(?::bigint[])))) and ("b"."studentusi" = any(?::bigint[]))
order by "b_maybeMain"."studentusi" nulls last, "b"."primaryschool" desc nulls last, "b"."entrydate" desc nulls last, "b"."schoolid" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;
