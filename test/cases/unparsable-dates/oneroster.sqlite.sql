-- Student
select "b"."sourcedId" as c0,
  "b"."sourcedId" as k0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b_facts"."birthDate" as c1,
  "b"."sourcedId" as k0,
  case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end as s0
from "users" as "b"
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."sourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."sourcedId") collate binary)
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)))
order by (case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end) collate binary nulls first, ("b"."sourcedId") collate binary
limit ?;

-- Student.enrollments
select "b"."beginDate" as c0,
  "b"."lastDate" as c1,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((("b"."schoolYear" in (select value
          from json_each(?)))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
