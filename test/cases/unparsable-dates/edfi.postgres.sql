-- Student
select "b"."studentusi" as c0,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."birthdate" as c1,
  "b"."studentusi" as k0,
  "b"."birthdate" as s0
from "edfi"."student" as "b"
where 1 = 1
order by "b"."birthdate" nulls first, "b"."studentusi"
limit ?;

-- Student.enrollments
select "b"."entrydate" as c0,
  "b"."exitwithdrawdate" as c1,
  "b"."studentusi" as k0,
  "b"."entrydate" as k1,
  "b"."schoolid" as k2,
  "b"."studentusi" as l0
from "edfi"."studentschoolassociation" as "b"
where (((("b"."schoolyear" = any(?::bigint[]))))) and ("b"."studentusi" = any(?::bigint[]))
order by "b"."entrydate" nulls last, "b"."studentusi", "b"."entrydate", "b"."schoolid"
limit ?;
