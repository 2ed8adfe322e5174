-- students
select "b"."studentusi" as c0,
  (select "b_number"."identificationcode"
  from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
  left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
  where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
  limit 1) as c1,
  "b"."studentuniqueid" as c2,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  (select "b_number"."identificationcode"
  from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
  left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
  where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
  limit 1) as c1,
  "b"."studentuniqueid" as c2,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."studentuniqueid"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  (select "b_number"."identificationcode"
  from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
  left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
  where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
  order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
  limit 1) as c1,
  "b"."studentuniqueid" as c2,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim((select "b_number"."identificationcode"
              from "edfi"."studenteducationorganizationassociationstudentidentifica_c15030" as "b_number"
              left join "edfi"."descriptor" as "b_numberSystem" on ("b_numberSystem"."descriptorid" = "b_number"."studentidentificationsystemdescriptorid")
              where ("b_number"."studentusi" = "b"."studentusi") and (((nullif(trim("b_numberSystem"."codevalue"), '')) collate "C" = any(?::text[])))
              order by ("b_number"."educationorganizationid" is null), "b_number"."educationorganizationid", ("b_numberSystem"."codevalue" is null), "b_numberSystem"."codevalue", ("b_number"."identificationcode" is null), "b_number"."identificationcode"
              limit 1)), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students count
select count(*) as c0
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])) and ((nullif(trim("b"."lastsurname"), '') is not null)))
limit ?;
