-- students
select "b"."student_id" as c0,
  "b"."last_name" as c1,
  "b"."first_name" as c2,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((nullif(trim("b"."last_name"), '')) collate binary > ?) or ((nullif(trim("b"."last_name"), '')) collate binary is null)) or (((nullif(trim("b"."last_name"), '')) collate binary = ?) and ((((nullif(trim("b"."first_name"), '')) collate binary > ?) or ((nullif(trim("b"."first_name"), '')) collate binary is null)) or (((nullif(trim("b"."first_name"), '')) collate binary = ?) and (("b"."student_id" > ?))))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;
