-- students
select "b"."lastsurname" as c0,
  "b"."studentusi" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- AdditionalImmunization.dates
select "b"."immunizationdate" as c0,
  "b"."educationorganizationid" as l0,
  "b"."studentusi" as l1,
  "b"."immunizationname" as l2
from "edfi"."studenthealthadditionalimmunizationdate" as "b"
where (("b"."educationorganizationid", "b"."studentusi", "b"."immunizationname") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[])))
order by "b"."immunizationdate" nulls last
limit ?;

-- HealthRecord.additionalImmunizations
select "b"."immunizationname" as c0,
  "b"."educationorganizationid" as c1,
  "b"."studentusi" as c2,
  "b"."immunizationname" as c3,
  "b"."educationorganizationid" as l0,
  "b"."studentusi" as l1
from "edfi"."studenthealthadditionalimmunization" as "b"
where (("b"."educationorganizationid", "b"."studentusi") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b"."immunizationname") collate "C" nulls last
limit ?;

-- HealthRecord.immunizations
select "b_type"."codevalue" as c0,
  "b"."educationorganizationid" as c1,
  "b"."studentusi" as c2,
  "b"."immunizationtypedescriptorid" as c3,
  "b"."medicalexemption" as c4,
  "b_type"."shortdescription" as c5,
  "b"."educationorganizationid" as l0,
  "b"."studentusi" as l1
from "edfi"."studenthealthrequiredimmunization" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."immunizationtypedescriptorid")
where (("b"."educationorganizationid", "b"."studentusi") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b_type"."codevalue") collate "C" nulls last
limit ?;

-- HealthRecord.nonMedicalExemption
select "b_ground"."codevalue" as c0,
  "b"."educationorganizationid" as l0,
  "b"."studentusi" as l1
from "edfi"."studenthealth" as "b"
left join "edfi"."descriptor" as "b_ground" on ("b_ground"."descriptorid" = "b"."nonmedicalimmunizationexemptiondescriptorid")
where (((case when "b"."nonmedicalimmunizationexemptiondescriptorid" is null then 0 else 1 end = 1)) or ((case when "b"."nonmedicalimmunizationexemptiondate" is null then 0 else 1 end = 1))) and (("b"."educationorganizationid", "b"."studentusi") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by "b"."educationorganizationid", "b"."studentusi"
limit ?;

-- ImmunizationRecord.dates
select "b"."immunizationdate" as c0,
  "b"."educationorganizationid" as l0,
  "b"."studentusi" as l1,
  "b"."immunizationtypedescriptorid" as l2
from "edfi"."studenthealthrequiredimmunizationdate" as "b"
where (("b"."educationorganizationid", "b"."studentusi", "b"."immunizationtypedescriptorid") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::bigint[])))
order by "b"."immunizationdate" nulls last
limit ?;

-- Student.health
select "b"."asofdate" as c0,
  "b"."educationorganizationid" as c1,
  "b"."studentusi" as c2,
  "b"."educationorganizationid" as k0,
  "b"."studentusi" as k1,
  "b"."studentusi" as l0
from (select "b"."asofdate",
    "b"."educationorganizationid",
    "b"."studentusi",
    row_number() over (partition by "b"."studentusi" order by "b_chosen"."educationorganizationid" nulls last, "b"."asofdate" desc nulls last, "b"."educationorganizationid" nulls last, "b"."educationorganizationid", "b"."studentusi") as rollcall_place
  from "edfi"."studenthealth" as "b"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  where ("b"."studentusi" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
