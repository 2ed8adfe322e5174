-- students
select "b"."student_id" as c0,
  "b"."birthdate" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (((((case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary >= ?)) and (((case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary <= ?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."birthdate" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (((((case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary >= ?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."birthdate" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((((case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;
