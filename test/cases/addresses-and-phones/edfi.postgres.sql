-- students
select "b"."studentusi" as c0,
  (select "b_association"."educationorganizationid"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Contact.addresses
select "b"."streetnumbername" as c0,
  "b"."city" as c1,
  "b"."contactusi" as l0
from "edfi"."contactaddress" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."addresstypedescriptorid")
where ("b"."contactusi" = any(?::bigint[]))
order by ("b_type"."codevalue") collate "C" nulls last, ("b"."city") collate "C" nulls last, ("b"."postalcode") collate "C" nulls last, ("b"."streetnumbername") collate "C" nulls last
limit ?;

-- Contact.emails
select "b"."electronicmailaddress" as c0,
  "b"."contactusi" as l0
from "edfi"."contactelectronicmail" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."electronicmailtypedescriptorid")
where ("b"."contactusi" = any(?::bigint[]))
order by "b"."primaryemailaddressindicator" desc nulls last, ("b_type"."codevalue") collate "C" nulls last, ("b"."electronicmailaddress") collate "C" nulls last
limit ?;

-- Student.addresses
select "b_type"."codevalue" as c0,
  "b"."streetnumbername" as c1,
  "b"."city" as c2,
  "b_state"."codevalue" as c3,
  "b"."postalcode" as c4,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from "edfi"."studenteducationorganizationassociationaddress" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."addresstypedescriptorid")
left join "edfi"."descriptor" as "b_state" on ("b_state"."descriptorid" = "b"."stateabbreviationdescriptorid")
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b_type"."codevalue") collate "C" nulls last, ("b"."city") collate "C" nulls last, ("b"."postalcode") collate "C" nulls last, ("b"."streetnumbername") collate "C" nulls last
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."firstname"), '')) collate "default", (nullif(trim("b_person"."middlename"), '')) collate "default", (nullif(trim("b_person"."lastsurname"), '')) collate "default", (nullif(trim("b_person"."generationcodesuffix"), '')) collate "default")), '') as c0,
  "b"."contactusi" as c1,
  "b"."studentusi" as k0,
  "b"."contactusi" as k1,
  "b"."studentusi" as l0
from "edfi"."studentcontactassociation" as "b"
left join "edfi"."contact" as "b_person" on ("b_person"."contactusi" = "b"."contactusi")
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."contactpriority" nulls last, (nullif(trim("b_person"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b_person"."firstname"), '')) collate "C" nulls last, "b"."studentusi", "b"."contactusi"
limit ?;

-- Student.emails
select "b"."electronicmailaddress" as c0,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from "edfi"."studenteducationorganizationassociationelectronicmail" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."electronicmailtypedescriptorid")
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by "b"."primaryemailaddressindicator" desc nulls last, ("b_type"."codevalue") collate "C" nulls last, ("b"."electronicmailaddress") collate "C" nulls last
limit ?;

-- Student.phones
select "b_type"."codevalue" as c0,
  "b"."telephonenumber" as c1,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from "edfi"."studenteducationorganizationassociationtelephone" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."telephonenumbertypedescriptorid")
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by "b"."orderofpriority" nulls last, ("b_type"."codevalue") collate "C" nulls last, ("b"."telephonenumber") collate "C" nulls last
limit ?;
