-- students
select "b"."birthdate" as c0,
  "b"."last_name" as c1,
  "b"."first_name" as c2,
  "b"."student_id" as k0,
  case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end as s0,
  nullif(trim("b"."last_name"), '') as s1,
  nullif(trim("b"."first_name"), '') as s2
from "students" as "b"
where 1 = 1
order by (case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary desc nulls first, (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary desc nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  cast("b"."student_id" as text) as s0
from "students" as "b"
where 1 = 1
order by (cast("b"."student_id" as text)) collate binary desc nulls last, "b"."student_id"
limit ?;
