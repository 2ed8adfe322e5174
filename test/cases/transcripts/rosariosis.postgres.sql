-- Student
select "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;
