-- Student
select "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;
