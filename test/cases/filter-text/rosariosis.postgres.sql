-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((substr(nullif(trim("b"."last_name"), ''), ?::int, ?::int)) collate "C" = ?)))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- students
select "b"."last_name" as c0,
  "b"."first_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (((nullif(trim("b"."last_name"), '') is not null)) and (((nullif(trim("b"."first_name"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;
