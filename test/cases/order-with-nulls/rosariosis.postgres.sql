-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middle_name"), '')) collate "C" desc nulls first, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middle_name"), '')) collate "C" desc nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middle_name"), '')) collate "C" nulls first, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middle_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;
