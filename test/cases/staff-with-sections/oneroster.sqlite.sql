-- staffMembers
select "b"."sourcedId" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."givenName"), ''), nullif(trim("b"."middleName"), ''), nullif(trim("b"."familyName"), ''))), '') as c1,
  "b"."email" as c2,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
where ((case when nullif(trim((select "b_work"."role"
          from "roles" as "b_work"
          where ("b_work"."userSourcedId" = "b"."sourcedId" and ("b_work"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_work"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_work"."sourcedId" is null), "b_work"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Staff.roles
select "b"."role" as c0,
  "b"."beginDate" as c1,
  "b"."orgSourcedId" as c2,
  "b"."userSourcedId" as l0
from "roles" as "b"
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?)))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by ("b"."roleType") collate binary nulls last, ("b"."beginDate") collate binary nulls last, ("b"."sourcedId") collate binary nulls last
limit ?;

-- Staff.sections
select case when ((nullif(trim("b"."role"), '')) collate binary in (select value
    from json_each(?))) then ? when ((nullif(trim("b"."primary"), '')) collate binary in (select value
    from json_each(?))) then ? end as c0,
  "b"."classSourcedId" as c1,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "enrollments" as "b"
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?)))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- StaffRoleAssignment.school
select "b"."sourcedId" as c0,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."name"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- TeachingAssignment.section
select "b"."title" as c0,
  "b"."schoolYear" as c1,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
