-- Student
select "b"."lastsurname" as c0,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Student
select "b"."studentusi" as c0,
  "b"."lastsurname" as c1,
  "b"."firstname" as c2,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- Enrollment.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as c1,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- School.gradeLevels
select "b_level"."codevalue" as c0,
  "b"."schoolid" as l0
from "edfi"."schoolgradelevel" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."gradeleveldescriptorid")
where ("b"."schoolid" = any(?::bigint[]))
order by "b"."gradeleveldescriptorid" nulls last
limit ?;

-- Student.currentEnrollment
select "b"."schoolid" as c0,
  "b_level"."codevalue" as c1,
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

-- Student.enrollments
select "b"."entrydate" as c0,
  "b"."exitwithdrawdate" as c1,
  "b_level"."codevalue" as c2,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."entrygradeleveldescriptorid")
where ((((("b"."schoolyear" <= ?::bigint) and ("b"."schoolyear" >= -2147483647))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;

-- Student.enrollments
select "b"."entrydate" as c0,
  "b_level"."codevalue" as c1,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."entrygradeleveldescriptorid")
where (((("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;
