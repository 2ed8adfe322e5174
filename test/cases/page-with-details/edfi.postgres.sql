-- students
select "b"."firstname" as c0,
  "b"."lastsurname" as c1,
  "b"."studentusi" as c2,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where 1 = 1
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Contact.phones
select "b_type"."codevalue" as c0,
  "b"."telephonenumber" as c1,
  "b"."contactusi" as l0
from "edfi"."contacttelephone" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."telephonenumbertypedescriptorid")
where ("b"."contactusi" = any(?::bigint[]))
order by "b"."orderofpriority" nulls last, ("b_type"."codevalue") collate "C" nulls last, ("b"."telephonenumber") collate "C" nulls last
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

-- Student.attendance
select "b"."eventdate" as c0,
  "b_category"."codevalue" as c1,
  "b"."eventduration" as c2,
  "b"."studentusi" as k0,
  "b"."eventdate" as k1,
  "b"."schoolid" as k2,
  "b"."schoolyear" as k3,
  "b"."sessionname" as k4,
  "b"."attendanceeventcategorydescriptorid" as k5,
  "b"."studentusi" as l0
from (select "b"."eventdate",
    "b"."attendanceeventcategorydescriptorid",
    "b"."eventduration",
    "b"."studentusi",
    "b"."schoolid",
    "b"."schoolyear",
    "b"."sessionname",
    row_number() over (partition by "b"."studentusi" order by "b"."eventdate" desc nulls first, "b"."studentusi" desc, "b"."eventdate" desc, "b"."schoolid" desc, "b"."schoolyear" desc, ("b"."sessionname") collate "C" desc, "b"."attendanceeventcategorydescriptorid" desc) as rollcall_place
  from "edfi"."studentschoolattendanceevent" as "b"
  where ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."attendanceeventcategorydescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."firstname"), '')) collate "default", (nullif(trim("b_person"."middlename"), '')) collate "default", (nullif(trim("b_person"."lastsurname"), '')) collate "default", (nullif(trim("b_person"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b_relation"."codevalue" as c1,
  "b"."contactpriority" as c2,
  "b"."contactusi" as c3,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
left join "edfi"."descriptor" as "b_relation" on ("b_relation"."descriptorid" = "b"."relationdescriptorid")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;

-- Student.currentEnrollment
select "b"."schoolid" as c0,
  "b"."entrydate" as c1,
  "b_level"."codevalue" as c2,
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
