-- students
select "b"."birthdate" as c0,
  "b"."lastsurname" as c1,
  "b"."firstname" as c2,
  "b"."studentusi" as k0,
  "b"."birthdate" as s0,
  nullif(trim("b"."lastsurname"), '') as s1,
  nullif(trim("b"."firstname"), '') as s2
from "edfi"."student" as "b"
where 1 = 1
order by "b"."birthdate" desc nulls first, (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" desc nulls last, "b"."studentusi"
limit ?;

-- students
select (select "b_number"."identificationcode"
  from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
  left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
  where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
  limit 1) as c0,
  "b"."studentusi" as k0,
  nullif(trim((select "b_number"."identificationcode"
      from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
      left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
      where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
      order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
      limit 1)), '') as s0
from "edfi"."student" as "b"
where 1 = 1
order by (nullif(trim((select "b_number"."identificationcode"
        from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
        left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
        where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
        order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
        limit 1)), '')) collate "C" desc nulls last, "b"."studentusi"
limit ?;
