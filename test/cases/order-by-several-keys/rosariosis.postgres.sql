-- students
select "b"."custom_200000004" as c0,
  "b"."last_name" as c1,
  "b"."first_name" as c2,
  "b"."student_id" as k0,
  "b"."custom_200000004" as s0,
  nullif(trim("b"."last_name"), '') as s1,
  nullif(trim("b"."first_name"), '') as s2
from "students" as "b"
where 1 = 1
order by "b"."custom_200000004" desc nulls first, (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" desc nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  cast("b"."student_id" as text) as s0
from "students" as "b"
where 1 = 1
order by (cast("b"."student_id" as text)) collate "C" desc nulls last, "b"."student_id"
limit ?;
