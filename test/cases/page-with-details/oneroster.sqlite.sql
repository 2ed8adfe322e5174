-- students
select "b"."givenName" as c0,
  "b"."familyName" as c1,
  "b"."sourcedId" as c2,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Enrollment.school
select "b"."name" as c0,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."name"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), nullif(trim("b_person"."givenName"), ''), nullif(trim("b_person"."middleName"), ''), nullif(trim("b_person"."familyName"), ''))), '') as c0,
  (select "b_kin"."role"
  from "roles" as "b_kin"
  where ("b_kin"."userSourcedId" = "b"."agentSourcedId" and ("b_kin"."userSourcedId") collate binary = ("b"."agentSourcedId") collate binary) and (((nullif(trim("b_kin"."role"), '')) collate binary in (select value
        from json_each(?))))
  order by ("b_kin"."roleType" is null), "b_kin"."roleType", ("b_kin"."role" is null), "b_kin"."role", ("b_kin"."sourcedId" is null), "b_kin"."sourcedId"
  limit 1) as c1,
  "b_person"."phone" as c2,
  ? as c3,
  "b_person"."sms" as c4,
  "b"."userSourcedId" as k0,
  "b"."agentSourcedId" as k1,
  "b"."userSourcedId" as l0
from "agents" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."agentSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."agentSourcedId") collate binary)
where ((case when nullif(trim((select "b_kin"."role"
          from "roles" as "b_kin"
          where ("b_kin"."userSourcedId" = "b"."agentSourcedId" and ("b_kin"."userSourcedId") collate binary = ("b"."agentSourcedId") collate binary) and (((nullif(trim("b_kin"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_kin"."roleType" is null), "b_kin"."roleType", ("b_kin"."role" is null), "b_kin"."role", ("b_kin"."sourcedId" is null), "b_kin"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b_person"."familyName"), '')) collate binary nulls last, (nullif(trim("b_person"."givenName"), '')) collate binary nulls last, ("b"."userSourcedId") collate binary, ("b"."agentSourcedId") collate binary
limit ?;

-- Student.currentEnrollment
select "b"."orgSourcedId" as c0,
  "b"."beginDate" as c1,
  "b_person"."grades" as c2,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."userSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end >= ?) and ("b"."schoolYear" in (select value
        from json_each(?))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by ("b"."roleType") collate binary nulls last, ("b"."beginDate") collate binary desc nulls last, ("b"."sourcedId") collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
