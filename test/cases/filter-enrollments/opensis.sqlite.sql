-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "student_enrollment_codes" as "bx_exit" on ("bx_exit"."id" = "bx"."drop_code")
      where (("bx"."student_id" = "b"."student_id")) and (((((case when (nullif(trim("bx"."end_date"), '') glob ? or nullif(trim("bx"."end_date"), '') glob ? and substr(nullif(trim("bx"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."end_date"), ''), ?, ?)) = substr(nullif(trim("bx"."end_date"), ''), ?, ?) then substr(nullif(trim("bx"."end_date"), ''), ?, ?) end) collate binary >= ?))) and (((coalesce(nullif(trim("bx_exit"."short_name"), ''), cast("bx"."drop_code" as text))) collate binary in (select value
              from json_each(?))))))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      where (("bx"."student_id" = "b"."student_id")) and (("bx"."school_id" in (select value
            from json_each(?))) and ((case when (nullif(trim("bx"."start_date"), '') glob ? or nullif(trim("bx"."start_date"), '') glob ? and substr(nullif(trim("bx"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."start_date"), ''), ?, ?)) = substr(nullif(trim("bx"."start_date"), ''), ?, ?) then substr(nullif(trim("bx"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("bx"."start_date"), '') glob ? or nullif(trim("bx"."start_date"), '') glob ? and substr(nullif(trim("bx"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."start_date"), ''), ?, ?)) = substr(nullif(trim("bx"."start_date"), ''), ?, ?) then substr(nullif(trim("bx"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("bx"."end_date"), '') glob ? or nullif(trim("bx"."end_date"), '') glob ? and substr(nullif(trim("bx"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."end_date"), ''), ?, ?)) = substr(nullif(trim("bx"."end_date"), ''), ?, ?) then substr(nullif(trim("bx"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("bx"."end_date"), '') glob ? or nullif(trim("bx"."end_date"), '') glob ? and substr(nullif(trim("bx"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."end_date"), ''), ?, ?)) = substr(nullif(trim("bx"."end_date"), ''), ?, ?) then substr(nullif(trim("bx"."end_date"), ''), ?, ?) end >= ?) and ("bx"."syear" in (select value
              from json_each(?))))))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Enrollment.school
select "b"."id" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Student.enrollments
select ("b"."syear" + 1) as c0,
  "b"."end_date" as c1,
  coalesce(nullif(trim("b_exit"."short_name"), ''), cast("b"."drop_code" as text)) as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "student_enrollment_codes" as "b_exit" on ("b_exit"."id" = "b"."drop_code")
where ((((("b"."syear" >= ?) and ("b"."syear" <= 2147483647))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;

-- Student.enrollments
select ("b"."syear" + 1) as c0,
  "b"."start_date" as c1,
  "b"."end_date" as c2,
  "b"."school_id" as c3,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where ((((case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end >= ?) and ("b"."syear" in (select value
          from json_each(?)))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;
