-- Student
select "b"."familyName" as c0,
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

-- Student
select "b"."sourcedId" as c0,
  "b"."familyName" as c1,
  "b"."givenName" as c2,
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

-- Enrollment.school
select "b"."name" as c0,
  "b"."sourcedId" as c1,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."name"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- School.gradeLevels
select "b"."grade" as c0,
  "b"."school" as l0
from (select g.b0 as "school",
    g.b1 as "grade"
  from (select "u"."school" as "b0",
      "u"."grade" as "b1"
    from (select s."school",
        nullif(trim(p.value), '') as "grade"
      from (select "u"."schoolSourcedId" as "school",
          "u"."grades" as rollcall_text
        from "classes" as "u"
        where ("u"."schoolSourcedId" in (select value
            from json_each(?)))) as s cross join json_each(concat('[', replace(replace(json_quote(replace(replace(s.rollcall_text, ?, ?), ?, ?)), ?, '","'), ?, ?), ']')) as p
      where s.rollcall_text is not null and nullif(trim(p.value), '') is not null) as "u"
    where ("u"."school" in (select value
        from json_each(?)))) as g group by g.b0, (g.b0) collate binary, g.b1, (g.b1) collate binary) as "b"
where ("b"."school" in (select value
    from json_each(?)))
order by ("b"."grade") collate binary nulls last
limit ?;

-- Student.currentEnrollment
select "b"."orgSourcedId" as c0,
  "b_person"."grades" as c1,
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

-- Student.enrollments
select "b"."beginDate" as c0,
  "b"."lastDate" as c1,
  "b_person"."grades" as c2,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."userSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and ((((("b"."schoolYear" <= ?) and ("b"."schoolYear" >= -2147483647))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Student.enrollments
select "b"."beginDate" as c0,
  "b_person"."grades" as c1,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."userSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((("b"."schoolYear" in (select value
          from json_each(?)))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
