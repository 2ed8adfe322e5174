-- students
select "b"."familyName" as c0,
  "b"."sourcedId" as c1,
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

-- SectionEnrollment.section
select "b"."title" as c0,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Student.currentEnrollment
select "b"."orgSourcedId" as c0,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end >= ?) and ("b"."schoolYear" in (select value
        from json_each(?))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by ("b"."roleType") collate binary nulls last, ("b"."beginDate") collate binary desc nulls last, ("b"."sourcedId") collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Student.sections
select "b"."classSourcedId" as c0,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from (select "b"."classSourcedId",
    "b"."sourcedId",
    "b"."userSourcedId",
    row_number() over (partition by ("b"."userSourcedId") collate binary order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary) as rollcall_place
  from "enrollments" as "b"
  left join "classes" as "b_class" on ("b_class"."sourcedId" = "b"."classSourcedId" and ("b_class"."sourcedId") collate binary = ("b"."classSourcedId") collate binary)
  where (((nullif(trim("b"."role"), '')) collate binary in (select value
        from json_each(?)))) and ((((case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end >= ?) and ("b_class"."schoolYear" in (select value
            from json_each(?)))))) and ("b"."userSourcedId" in (select value
      from json_each(?)))) as "b"
where rollcall_place <= ?
order by ("b"."userSourcedId") collate binary, rollcall_place
limit ?;
