-- schools
select "b"."schoolid" as c0,
  "b_organization"."nameofinstitution" as c1,
  "b_organization"."shortnameofinstitution" as c2,
  (select "b_phone"."telephonenumber"
  from "edfi"."educationorganizationinstitutiontelephone" as "b_phone"
  left join "edfi"."descriptor" as "b_phoneType" on ("b_phoneType"."descriptorid" = "b_phone"."institutiontelephonenumbertypedescriptorid")
  where ("b_phone"."educationorganizationid" = "b"."schoolid") and (((nullif(trim("b_phoneType"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_phone"."telephonenumber" is null), "b_phone"."telephonenumber"
  limit 1) as c3,
  "b_organization"."website" as c4,
  "b"."schoolid" as k0,
  nullif(trim("b_organization"."nameofinstitution"), '') as s0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where 1 = 1
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" desc nulls last, "b"."schoolid"
limit ?;

-- schools count
select count(*) as c0
from "edfi"."school" as "b"
where 1 = 1
limit ?;

-- School.address
select "b"."streetnumbername" as c0,
  "b"."city" as c1,
  "b_state"."codevalue" as c2,
  "b"."postalcode" as c3,
  "b"."educationorganizationid" as l0
from (select "b"."streetnumbername",
    "b"."city",
    "b"."stateabbreviationdescriptorid",
    "b"."postalcode",
    "b"."educationorganizationid",
    row_number() over (partition by "b"."educationorganizationid" order by "b_physical"."descriptorid" nulls last, "b_mailing"."descriptorid" nulls last, "b"."addresstypedescriptorid" nulls last, ("b"."streetnumbername") collate "C" nulls last, ("b"."city") collate "C" nulls last, ("b"."postalcode") collate "C" nulls last) as rollcall_place
  from "edfi"."educationorganizationaddress" as "b"
  left join "edfi"."descriptor" as "b_physical" on ("b_physical"."descriptorid" = "b"."addresstypedescriptorid") and (((nullif(trim("b_physical"."codevalue"), '')) collate "C" = any(?::text[])))
  left join "edfi"."descriptor" as "b_mailing" on ("b_mailing"."descriptorid" = "b"."addresstypedescriptorid") and (((nullif(trim("b_mailing"."codevalue"), '')) collate "C" = any(?::text[])))
  where ("b"."educationorganizationid" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_state" on ("b_state"."descriptorid" = "b"."stateabbreviationdescriptorid")
where rollcall_place <= ?
order by "b"."educationorganizationid", rollcall_place
limit ?;

-- School.gradeLevels
select "b_level"."codevalue" as c0,
  "b"."schoolid" as l0
from "edfi"."schoolgradelevel" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."gradeleveldescriptorid")
where ("b"."schoolid" = any(?::bigint[]))
order by "b"."gradeleveldescriptorid" nulls last
limit ?;

-- School.principal
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_staff"."firstname"), '')) collate "default", (nullif(trim("b_staff"."middlename"), '')) collate "default", (nullif(trim("b_staff"."lastsurname"), '')) collate "default", (nullif(trim("b_staff"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b"."educationorganizationid" as l0
from (select "b"."staffusi",
    "b"."educationorganizationid",
    row_number() over (partition by "b"."educationorganizationid" order by "b"."begindate" desc nulls last, "b"."staffusi" nulls last) as rollcall_place
  from "edfi"."staffeducationorganizationassignmentassociation" as "b"
  left join "edfi"."descriptor" as "b_class" on ("b_class"."descriptorid" = "b"."staffclassificationdescriptorid")
  where ((((nullif(trim("b_class"."codevalue"), '')) collate "C" = any(?::text[])) and (("b"."begindate" <= ?)) and ("b"."enddate" is null)) or (((nullif(trim("b_class"."codevalue"), '')) collate "C" = any(?::text[])) and (("b"."begindate" <= ?)) and (("b"."enddate" >= ?)))) and ("b"."educationorganizationid" = any(?::bigint[]))) as "b"
left join "edfi"."staff" as "b_staff" on ("b_staff"."staffusi" = "b"."staffusi")
where rollcall_place <= ?
order by "b"."educationorganizationid", rollcall_place
limit ?;
