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
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."sourcedId" in (select value
        from json_each(?))) and (("b"."sourcedId") collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
