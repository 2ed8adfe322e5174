-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      left join "edfi"."descriptor" as "bx_exitType" on ("bx_exitType"."descriptorid" = "bx"."exitwithdrawtypedescriptorid")
      where (("bx"."studentusi" = "b"."studentusi")) and (((("bx"."exitwithdrawdate" >= ?))) and (((case when ((nullif(trim("bx_exitType"."codevalue"), '')) collate "C" = any(?::text[])) then (?) collate "default" else (nullif(trim("bx_exitType"."codevalue"), '')) collate "default" end) collate "C" = any(?::text[])))))))
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
      where (("bx"."studentusi" = "b"."studentusi")) and (("bx"."schoolid" = any(?::bigint[])) and (("bx"."entrydate" is null or "bx"."entrydate" <= ?) and ("bx"."exitwithdrawdate" is null or "bx"."exitwithdrawdate" >= ?) and (coalesce("bx"."schoolyear", 2025) = any(?::bigint[])))))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Enrollment.school
select "b"."schoolid" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- Student.enrollments
select "b"."schoolyear" as c0,
  "b"."entrydate" as c1,
  "b"."exitwithdrawdate" as c2,
  "b"."schoolid" as c3,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
where (((("b"."entrydate" is null or "b"."entrydate" <= ?) and ("b"."exitwithdrawdate" is null or "b"."exitwithdrawdate" >= ?) and (coalesce("b"."schoolyear", 2025) = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;

-- Student.enrollments
select "b"."schoolyear" as c0,
  "b"."exitwithdrawdate" as c1,
  case when ((nullif(trim("b_exitType"."codevalue"), '')) collate "C" = any(?::text[])) then (?) collate "default" else (nullif(trim("b_exitType"."codevalue"), '')) collate "default" end as c2,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
left join "edfi"."descriptor" as "b_exitType" on ("b_exitType"."descriptorid" = "b"."exitwithdrawtypedescriptorid")
where ((((("b"."schoolyear" >= ?::bigint) and ("b"."schoolyear" <= 2147483647))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;
