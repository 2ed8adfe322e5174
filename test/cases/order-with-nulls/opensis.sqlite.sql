-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middle_name"), '')) collate binary desc nulls first, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middle_name"), '')) collate binary desc nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middle_name"), '')) collate binary nulls first, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."middle_name" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."middle_name"), '') as s0
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."middle_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;
