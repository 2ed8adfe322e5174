-- students count
select count(*) as c0
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
          limit 1)) and ((((nullif(trim("bx_person"."grades"), '')) collate binary in (select value
              from json_each(?))))))))
limit ?;

-- students count
select count(*) as c0
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
              from json_each(?))))) and ((("bx"."schoolYear" in (select value
              from json_each(?)))) and (((nullif(trim("bx_person"."grades"), '')) collate binary in (select value
              from json_each(?))))))))
limit ?;

-- students count
select count(*) as c0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)))
limit ?;
