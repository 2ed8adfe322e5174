-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."birthdate" as c1,
  "b"."student_id" as k0,
  case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end as s0
from "students" as "b"
where 1 = 1
order by (case when (nullif(trim("b"."birthdate"), '') glob ? or nullif(trim("b"."birthdate"), '') glob ? and substr(nullif(trim("b"."birthdate"), ''), 11) not glob ?) and substr(nullif(trim("b"."birthdate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."birthdate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."birthdate"), ''), ?, ?)) = substr(nullif(trim("b"."birthdate"), ''), ?, ?) then substr(nullif(trim("b"."birthdate"), ''), ?, ?) end) collate binary nulls first, "b"."student_id"
limit ?;

-- Student.enrollments
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where (((("b"."syear" in (select value
          from json_each(?)))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;
