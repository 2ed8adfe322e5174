-- sections
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."title"), '') as s0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."schoolSourcedId" in (select value
        from json_each(?))) and (("b"."schoolSourcedId") collate binary in (select value
        from json_each(?)))) and (("b"."schoolYear" in (select value
        from json_each(?)))))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.students
select "b"."beginDate" as c0,
  "b"."lastDate" as c1,
  "b"."sourcedId" as k0,
  "b"."classSourcedId" as l0
from "enrollments" as "b"
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?)))) and ("b"."classSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.students
select "b"."beginDate" as c0,
  "b"."lastDate" as c1,
  "b"."userSourcedId" as c2,
  "b"."sourcedId" as k0,
  "b"."classSourcedId" as l0
from "enrollments" as "b"
left join "classes" as "b_class" on ("b_class"."sourcedId" = "b"."classSourcedId" and ("b_class"."sourcedId") collate binary = ("b"."classSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?)))) and ((((case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end >= ?) and ("b_class"."schoolYear" in (select value
          from json_each(?)))))) and ("b"."classSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- SectionEnrollment.student
select "b"."sourcedId" as c0,
  "b"."familyName" as c1,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
