-- students
select "b"."studentusi" as c0,
  "b"."birthdate" as c1,
  "b"."studentusi" as k0,
  "b"."birthdate" as s0
from "edfi"."student" as "b"
where (("b"."birthdate" < ?) or (("b"."birthdate" = ?) and (("b"."studentusi" > ?::bigint))))
order by "b"."birthdate" desc nulls first, "b"."studentusi"
limit ?;
