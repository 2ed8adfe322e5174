-- students
select "b"."student_id" as c0,
  "b"."custom_200000004" as c1,
  "b"."student_id" as k0,
  "b"."custom_200000004" as s0
from "students" as "b"
where (("b"."custom_200000004" < ?) or (("b"."custom_200000004" = ?) and (("b"."student_id" > ?::bigint))))
order by "b"."custom_200000004" desc nulls first, "b"."student_id"
limit ?;
