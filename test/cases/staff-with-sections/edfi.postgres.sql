-- staffMembers
select "b"."staffusi" as c0,
  nullif(trim(concat_ws(cast(? as text), (nullif(trim("b"."personaltitleprefix"), '')) collate "default", (nullif(trim("b"."firstname"), '')) collate "default", (nullif(trim("b"."middlename"), '')) collate "default", (nullif(trim("b"."lastsurname"), '')) collate "default", (nullif(trim("b"."generationcodesuffix"), '')) collate "default")), '') as c1,
  (select "b_email"."electronicmailaddress"
  from "edfi"."staffelectronicmail" as "b_email"
  left join "edfi"."descriptor" as "b_emailType" on ("b_emailType"."descriptorid" = "b_email"."electronicmailtypedescriptorid")
  where ("b_email"."staffusi" = "b"."staffusi") and (((nullif(trim("b_emailType"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_email"."primaryemailaddressindicator" is null), "b_email"."primaryemailaddressindicator" desc, ("b_email"."electronicmailaddress" is null), "b_email"."electronicmailaddress"
  limit 1) as c2,
  "b"."staffusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."staff" as "b"
where 1 = 1
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."staffusi"
limit ?;

-- Staff.roles
select "b_class"."codevalue" as c0,
  "b"."begindate" as c1,
  "b"."educationorganizationid" as c2,
  "b"."staffusi" as l0
from "edfi"."staffeducationorganizationassignmentassociation" as "b"
left join "edfi"."descriptor" as "b_class" on ("b_class"."descriptorid" = "b"."staffclassificationdescriptorid")
where ("b"."staffusi" = any(?::bigint[]))
order by "b"."begindate" nulls last, "b"."educationorganizationid" nulls last, ("b_class"."codevalue") collate "C" nulls last
limit ?;

-- Staff.sections
select "b_position"."codevalue" as c0,
  "b"."schoolid" as c1,
  "b"."schoolyear" as c2,
  "b"."sessionname" as c3,
  "b"."localcoursecode" as c4,
  "b"."sectionidentifier" as c5,
  "b"."staffusi" as k0,
  "b"."schoolid" as k1,
  "b"."schoolyear" as k2,
  "b"."sessionname" as k3,
  "b"."localcoursecode" as k4,
  "b"."sectionidentifier" as k5,
  "b"."begindate" as k6,
  "b"."staffusi" as l0
from "edfi"."staffsectionassociation" as "b"
left join "edfi"."descriptor" as "b_position" on ("b_position"."descriptorid" = "b"."classroompositiondescriptorid")
where ("b"."staffusi" = any(?::bigint[]))
order by "b"."begindate" nulls last, "b"."staffusi", "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C", "b"."begindate"
limit ?;

-- StaffRoleAssignment.school
select "b"."schoolid" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- TeachingAssignment.section
select coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c0,
  "b"."schoolyear" as c1,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  "b"."schoolid" as l0,
  "b"."schoolyear" as l1,
  "b"."sessionname" as l2,
  "b"."localcoursecode" as l3,
  "b"."sectionidentifier" as l4
from "edfi"."section" as "b"
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null))) and (("b"."schoolid", "b"."schoolyear", "b"."sessionname", "b"."localcoursecode", "b"."sectionidentifier") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;
