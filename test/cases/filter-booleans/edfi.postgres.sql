-- schools
select "b"."schoolid" as c0,
  "b_charter"."codevalue" as c1,
  "b"."schoolid" as k0,
  nullif(trim("b_organization"."nameofinstitution"), '') as s0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
left join "edfi"."descriptor" as "b_charter" on ("b_charter"."descriptorid" = "b"."charterstatusdescriptorid")
where ((((nullif(trim("b_charter"."codevalue"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
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
          limit 1)) and ((("bx"."primaryschool" = any(?::boolean[])))))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."firstname"), '')) collate "default", (nullif(trim("b_person"."middlename"), '')) collate "default", (nullif(trim("b_person"."lastsurname"), '')) collate "default", (nullif(trim("b_person"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b"."legalguardian" as c1,
  "b"."emergencycontactstatus" as c2,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."firstname"), '')) collate "default", (nullif(trim("b_person"."middlename"), '')) collate "default", (nullif(trim("b_person"."lastsurname"), '')) collate "default", (nullif(trim("b_person"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
where (((("b"."emergencycontactstatus" = any(?::boolean[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."firstname"), '')) collate "default", (nullif(trim("b_person"."middlename"), '')) collate "default", (nullif(trim("b_person"."lastsurname"), '')) collate "default", (nullif(trim("b_person"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
where (((("b"."legalguardian" = any(?::boolean[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;
