-- students
select "b"."studentusi" as c0,
  (select "b_sex"."codevalue"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (((((nullif(trim((select "b_sex"."codevalue"
                from "edfi"."studenteducationorganizationassociation" as "b_association"
                left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
                left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
                left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
                where ("b_association"."studentusi" = "b"."studentusi")
                order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
                limit 1)), '')) collate "C" = any(?::text[])))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  (select "b_sex"."codevalue"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (((((nullif(trim((select "b_sex"."codevalue"
                from "edfi"."studenteducationorganizationassociation" as "b_association"
                left join "edfi"."descriptor" as "b_sex" on ("b_sex"."descriptorid" = "b_association"."sexdescriptorid")
                left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
                left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
                where ("b_association"."studentusi" = "b"."studentusi")
                order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
                limit 1)), '')) collate "C" = any(?::text[])))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
