-- students
select "b"."sourcedId" as c0,
  "b_facts"."birthDate" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."sourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."sourcedId") collate binary)
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and ((((case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end) collate binary >= ?)) and (((case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end) collate binary <= ?))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b_facts"."birthDate" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."sourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."sourcedId") collate binary)
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and ((((case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end) collate binary >= ?))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b_facts"."birthDate" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."sourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."sourcedId") collate binary)
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (((case when (nullif(trim("b_facts"."birthDate"), '') glob ? or nullif(trim("b_facts"."birthDate"), '') glob ? and substr(nullif(trim("b_facts"."birthDate"), ''), 11) not glob ?) and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?)) = substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) then substr(nullif(trim("b_facts"."birthDate"), ''), ?, ?) end) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
