-- courses
select "b"."educationorganizationid" as c0,
  "b"."coursecode" as c1,
  "b"."coursecode" as c2,
  "b"."coursetitle" as c3,
  (select "b_subjectCode"."codevalue"
  from "edfi"."courseacademicsubject" as "b_subject"
  left join "edfi"."descriptor" as "b_subjectCode" on ("b_subjectCode"."descriptorid" = "b_subject"."academicsubjectdescriptorid")
  where ("b_subject"."educationorganizationid" = "b"."educationorganizationid") and ("b_subject"."coursecode" = "b"."coursecode")
  order by ("b_subject"."academicsubjectdescriptorid" is null), "b_subject"."academicsubjectdescriptorid"
  limit 1) as c4,
  "b"."maximumavailablecredits" as c5,
  (select "b_subjectCode"."shortdescription"
  from "edfi"."courseacademicsubject" as "b_subject"
  left join "edfi"."descriptor" as "b_subjectCode" on ("b_subjectCode"."descriptorid" = "b_subject"."academicsubjectdescriptorid")
  where ("b_subject"."educationorganizationid" = "b"."educationorganizationid") and ("b_subject"."coursecode" = "b"."coursecode")
  order by ("b_subject"."academicsubjectdescriptorid" is null), "b_subject"."academicsubjectdescriptorid"
  limit 1) as c6,
  "b_gpa"."shortdescription" as c7,
  "b_gpa"."codevalue" as c8,
  "b"."educationorganizationid" as k0,
  "b"."coursecode" as k1,
  nullif(trim("b"."coursetitle"), '') as s0,
  nullif(trim("b"."coursecode"), '') as s1
from "edfi"."course" as "b"
left join "edfi"."descriptor" as "b_gpa" on ("b_gpa"."descriptorid" = "b"."coursegpaapplicabilitydescriptorid")
where (((nullif(trim("b"."coursecode"), '') is not null)) and (((substr(nullif(trim("b"."coursetitle"), ''), ?::int, ?::int)) collate "C" = ?)))
order by (nullif(trim("b"."coursetitle"), '')) collate "C" nulls last, (nullif(trim("b"."coursecode"), '')) collate "C" nulls last, "b"."educationorganizationid", ("b"."coursecode") collate "C"
limit ?;

-- courses count
select count(*) as c0
from "edfi"."course" as "b"
where (((nullif(trim("b"."coursecode"), '') is not null)) and (((substr(nullif(trim("b"."coursetitle"), ''), ?::int, ?::int)) collate "C" = ?)))
limit ?;

-- Course.gradeLevels
select "b_level"."codevalue" as c0,
  "b"."educationorganizationid" as l0,
  "b"."coursecode" as l1
from "edfi"."courseofferedgradelevel" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."gradeleveldescriptorid")
where (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by "b"."gradeleveldescriptorid" nulls last
limit ?;

-- Course.gradeLevels
select "b_level"."codevalue" as c0,
  "b"."educationorganizationid" as l0,
  "b"."coursecode" as l1
from "edfi"."courseofferedgradelevel" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."gradeleveldescriptorid")
where (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by "b"."gradeleveldescriptorid" nulls last
limit ?;

-- Course.levelCharacteristics
select "b_level"."codevalue" as c0,
  "b"."educationorganizationid" as l0,
  "b"."coursecode" as l1
from "edfi"."courselevelcharacteristic" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."courselevelcharacteristicdescriptorid")
where (("b"."educationorganizationid", "b"."coursecode") in (select *
    from unnest(?::bigint[], ?::text[])))
order by ("b_level"."codevalue") collate "C" nulls last
limit ?;
