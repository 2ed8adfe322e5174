-- students
select "b"."sourcedId" as c0,
  "b"."middleName" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."middleName"), '') as s0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (((nullif(trim("b"."familyName"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middleName"), '')) collate binary desc nulls first, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b"."middleName" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."middleName"), '') as s0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (((nullif(trim("b"."familyName"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middleName"), '')) collate binary desc nulls last, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b"."middleName" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."middleName"), '') as s0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (((nullif(trim("b"."familyName"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middleName"), '')) collate binary nulls first, ("b"."sourcedId") collate binary
limit ?;

-- students
select "b"."sourcedId" as c0,
  "b"."middleName" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."middleName"), '') as s0
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (((nullif(trim("b"."familyName"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middleName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
