-- sections
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."courseSourcedId" as c2,
  "b"."schoolSourcedId" as c3,
  "b"."termSourcedId" as c4,
  "b"."schoolYear" as c5,
  "b"."location" as c6,
  "b"."sourcedId" as k0,
  "b"."schoolYear" as s0,
  nullif(trim("b"."title"), '') as s1
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."schoolSourcedId" in (select value
        from json_each(?))) and (("b"."schoolSourcedId") collate binary in (select value
        from json_each(?)))))
order by "b"."schoolYear" desc nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.course
select "b"."title" as c0,
  case when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? else nullif(trim("b"."subjects"), '') end as c1,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "courses" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, (nullif(trim("b"."courseCode"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.periods
select "b"."period" as c0,
  "b"."class" as l0
from (select nullif(trim(p.value), '') as "period",
    s."class"
  from (select "u"."sourcedId" as "class",
      "u"."periods" as rollcall_text
    from "classes" as "u"
    where ("u"."sourcedId" in (select value
        from json_each(?)))) as s cross join json_each(concat('[', replace(replace(json_quote(replace(replace(s.rollcall_text, ?, ?), ?, ?)), ?, '","'), ?, ?), ']')) as p
  where s.rollcall_text is not null and nullif(trim(p.value), '') is not null) as "b"
where ("b"."class" in (select value
    from json_each(?)))
order by ("b"."period") collate binary nulls last
limit ?;

-- Section.school
select "b"."name" as c0,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."name"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.teachers
select case when ((nullif(trim("b"."role"), '')) collate binary in (select value
    from json_each(?))) then ? when ((nullif(trim("b"."primary"), '')) collate binary in (select value
    from json_each(?))) then ? end as c0,
  "b"."userSourcedId" as c1,
  "b"."sourcedId" as k0,
  "b"."classSourcedId" as l0
from "enrollments" as "b"
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?)))) and ("b"."classSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Section.term
select "b"."title" as c0,
  "b"."startDate" as c1,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "academicSessions" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by "b"."schoolYear" nulls last, (case when (nullif(trim("b"."startDate"), '') glob ? or nullif(trim("b"."startDate"), '') glob ? and substr(nullif(trim("b"."startDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."startDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."startDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."startDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."startDate"), ''), ?, ?)) = substr(nullif(trim("b"."startDate"), ''), ?, ?) then substr(nullif(trim("b"."startDate"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- TeachingAssignment.staff
select "b"."familyName" as c0,
  "b"."sourcedId" as k0,
  "b"."sourcedId" as l0
from "users" as "b"
where ((case when nullif(trim((select "b_work"."role"
          from "roles" as "b_work"
          where ("b_work"."userSourcedId" = "b"."sourcedId" and ("b_work"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_work"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_work"."sourcedId" is null), "b_work"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
