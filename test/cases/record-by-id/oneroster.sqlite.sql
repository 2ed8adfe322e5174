-- Course
select "b"."sourcedId" as c0,
  "b"."courseCode" as c1,
  "b"."title" as c2,
  case when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? else nullif(trim("b"."subjects"), '') end as c3,
  "b"."sourcedId" as k0
from "courses" as "b"
where ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;

-- School
select "b"."sourcedId" as c0,
  "b"."name" as c1,
  "b"."sourcedId" as k0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;

-- Section
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."location" as c2,
  "b"."sourcedId" as k0
from "classes" as "b"
where ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;

-- Staff
select "b"."sourcedId" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."givenName"), ''), nullif(trim("b"."middleName"), ''), nullif(trim("b"."familyName"), ''))), '') as c1,
  "b"."email" as c2,
  "b"."sourcedId" as k0
from "users" as "b"
where ((case when nullif(trim((select "b_work"."role"
          from "roles" as "b_work"
          where ("b_work"."userSourcedId" = "b"."sourcedId" and ("b_work"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_work"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_work"."sourcedId" is null), "b_work"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;

-- Student
select "b"."sourcedId" as c0,
  "b"."givenName" as c1,
  "b"."middleName" as c2,
  "b"."familyName" as c3,
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

-- Term
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."type" as c2,
  "b"."sourcedId" as k0
from "academicSessions" as "b"
where ("b"."sourcedId" in (select value
    from json_each(?)))
order by ("b"."sourcedId") collate binary
limit ?;
