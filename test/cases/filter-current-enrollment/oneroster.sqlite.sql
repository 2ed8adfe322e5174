-- students
select "b"."sourcedId" as c0,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (exists (select 1
      from "roles" as "bx"
      left join "orgs" as "bx_school" on ("bx_school"."sourcedId" = "bx"."orgSourcedId" and ("bx_school"."sourcedId") collate binary = ("bx"."orgSourcedId") collate binary)
      left join "users" as "bx_person" on ("bx_person"."sourcedId" = "bx"."userSourcedId" and ("bx_person"."sourcedId") collate binary = ("bx"."userSourcedId") collate binary)
      where (("bx"."userSourcedId" = "b"."sourcedId" and ("bx"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("bx"."role"), '')) collate binary in (select value
              from json_each(?))) and ((nullif(trim("bx_school"."type"), '')) collate binary in (select value
              from json_each(?)))) and ((case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("bx"."lastDate"), '') glob ? or nullif(trim("bx"."lastDate"), '') glob ? and substr(nullif(trim("bx"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."lastDate"), ''), ?, ?)) = substr(nullif(trim("bx"."lastDate"), ''), ?, ?) then substr(nullif(trim("bx"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("bx"."lastDate"), '') glob ? or nullif(trim("bx"."lastDate"), '') glob ? and substr(nullif(trim("bx"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."lastDate"), ''), ?, ?)) = substr(nullif(trim("bx"."lastDate"), ''), ?, ?) then substr(nullif(trim("bx"."lastDate"), ''), ?, ?) end >= ?) and ("bx"."schoolYear" in (select value
              from json_each(?))))) and (("bx"."sourcedId") = (select "by"."sourcedId"
          from "roles" as "by"
          left join "orgs" as "by_school" on ("by_school"."sourcedId" = "by"."orgSourcedId" and ("by_school"."sourcedId") collate binary = ("by"."orgSourcedId") collate binary)
          where ("by"."userSourcedId" = "b"."sourcedId" and ("by"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("by"."role"), '')) collate binary in (select value
                from json_each(?))) and ((nullif(trim("by_school"."type"), '')) collate binary in (select value
                from json_each(?)))) and ((case when (nullif(trim("by"."beginDate"), '') glob ? or nullif(trim("by"."beginDate"), '') glob ? and substr(nullif(trim("by"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."beginDate"), ''), ?, ?)) = substr(nullif(trim("by"."beginDate"), ''), ?, ?) then substr(nullif(trim("by"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("by"."beginDate"), '') glob ? or nullif(trim("by"."beginDate"), '') glob ? and substr(nullif(trim("by"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."beginDate"), ''), ?, ?)) = substr(nullif(trim("by"."beginDate"), ''), ?, ?) then substr(nullif(trim("by"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("by"."lastDate"), '') glob ? or nullif(trim("by"."lastDate"), '') glob ? and substr(nullif(trim("by"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."lastDate"), ''), ?, ?)) = substr(nullif(trim("by"."lastDate"), ''), ?, ?) then substr(nullif(trim("by"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("by"."lastDate"), '') glob ? or nullif(trim("by"."lastDate"), '') glob ? and substr(nullif(trim("by"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."lastDate"), ''), ?, ?)) = substr(nullif(trim("by"."lastDate"), ''), ?, ?) then substr(nullif(trim("by"."lastDate"), ''), ?, ?) end >= ?) and ("by"."schoolYear" in (select value
                from json_each(?))))
          order by ("by"."roleType") collate binary nulls last, ("by"."beginDate") collate binary desc nulls last, ("by"."sourcedId") collate binary nulls last, ("by"."sourcedId") collate binary
          limit 1)) and ((("bx"."orgSourcedId" in (select value
              from json_each(?))) and (("bx"."orgSourcedId") collate binary in (select value
              from json_each(?)))) and (((nullif(trim("bx_person"."grades"), '')) collate binary in (select value
              from json_each(?))))))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (exists (select 1
      from "roles" as "bx"
      left join "orgs" as "bx_school" on ("bx_school"."sourcedId" = "bx"."orgSourcedId" and ("bx_school"."sourcedId") collate binary = ("bx"."orgSourcedId") collate binary)
      where (("bx"."userSourcedId" = "b"."sourcedId" and ("bx"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("bx"."role"), '')) collate binary in (select value
              from json_each(?))) and ((nullif(trim("bx_school"."type"), '')) collate binary in (select value
              from json_each(?)))) and ((case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("bx"."lastDate"), '') glob ? or nullif(trim("bx"."lastDate"), '') glob ? and substr(nullif(trim("bx"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."lastDate"), ''), ?, ?)) = substr(nullif(trim("bx"."lastDate"), ''), ?, ?) then substr(nullif(trim("bx"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("bx"."lastDate"), '') glob ? or nullif(trim("bx"."lastDate"), '') glob ? and substr(nullif(trim("bx"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."lastDate"), ''), ?, ?)) = substr(nullif(trim("bx"."lastDate"), ''), ?, ?) then substr(nullif(trim("bx"."lastDate"), ''), ?, ?) end >= ?) and ("bx"."schoolYear" in (select value
              from json_each(?))))) and (("bx"."sourcedId") = (select "by"."sourcedId"
          from "roles" as "by"
          left join "orgs" as "by_school" on ("by_school"."sourcedId" = "by"."orgSourcedId" and ("by_school"."sourcedId") collate binary = ("by"."orgSourcedId") collate binary)
          where ("by"."userSourcedId" = "b"."sourcedId" and ("by"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("by"."role"), '')) collate binary in (select value
                from json_each(?))) and ((nullif(trim("by_school"."type"), '')) collate binary in (select value
                from json_each(?)))) and ((case when (nullif(trim("by"."beginDate"), '') glob ? or nullif(trim("by"."beginDate"), '') glob ? and substr(nullif(trim("by"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."beginDate"), ''), ?, ?)) = substr(nullif(trim("by"."beginDate"), ''), ?, ?) then substr(nullif(trim("by"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("by"."beginDate"), '') glob ? or nullif(trim("by"."beginDate"), '') glob ? and substr(nullif(trim("by"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."beginDate"), ''), ?, ?)) = substr(nullif(trim("by"."beginDate"), ''), ?, ?) then substr(nullif(trim("by"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("by"."lastDate"), '') glob ? or nullif(trim("by"."lastDate"), '') glob ? and substr(nullif(trim("by"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."lastDate"), ''), ?, ?)) = substr(nullif(trim("by"."lastDate"), ''), ?, ?) then substr(nullif(trim("by"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("by"."lastDate"), '') glob ? or nullif(trim("by"."lastDate"), '') glob ? and substr(nullif(trim("by"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("by"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."lastDate"), ''), ?, ?)) = substr(nullif(trim("by"."lastDate"), ''), ?, ?) then substr(nullif(trim("by"."lastDate"), ''), ?, ?) end >= ?) and ("by"."schoolYear" in (select value
                from json_each(?))))
          order by ("by"."roleType") collate binary nulls last, ("by"."beginDate") collate binary desc nulls last, ("by"."sourcedId") collate binary nulls last, ("by"."sourcedId") collate binary
          limit 1)) and ((("bx"."orgSourcedId" in (select value
              from json_each(?))) and (("bx"."orgSourcedId") collate binary in (select value
              from json_each(?)))) and (("bx"."schoolYear" in (select value
              from json_each(?)))) and ((((case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end) collate binary >= ?)) and (((case when (nullif(trim("bx"."beginDate"), '') glob ? or nullif(trim("bx"."beginDate"), '') glob ? and substr(nullif(trim("bx"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."beginDate"), ''), ?, ?)) = substr(nullif(trim("bx"."beginDate"), ''), ?, ?) then substr(nullif(trim("bx"."beginDate"), ''), ?, ?) end) collate binary <= ?)))))))
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

-- Student.currentEnrollment
select "b"."beginDate" as c0,
  "b_person"."grades" as c1,
  "b"."orgSourcedId" as c2,
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

-- Student.currentEnrollment
select "b"."beginDate" as c0,
  "b_person"."grades" as c1,
  "b"."orgSourcedId" as c2,
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
