-- Student
select "b"."last_name" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- Student
select "b"."student_id" as c0,
  "b"."last_name" as c1,
  "b"."first_name" as c2,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- Enrollment.school
select "b"."title" as c0,
  "b"."id" as c1,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- School.gradeLevels
select "b"."short_name" as c0,
  "b"."school_id" as l0
from "school_gradelevels" as "b"
where ("b"."school_id" in (select value
    from json_each(?)))
order by "b"."sort_order" nulls last, "b"."id" nulls last
limit ?;

-- Student.currentEnrollment
select "b"."school_id" as c0,
  "b_level"."short_name" as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where (((case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end >= ?) and ("b"."syear" in (select value
        from json_each(?))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."start_date") collate binary desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.enrollments
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b_level"."short_name" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((((("b"."syear" <= ?) and ("b"."syear" >= -2147483647))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;

-- Student.enrollments
select "b"."start_date" as c0,
  "b_level"."short_name" as c1,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where (((("b"."syear" in (select value
          from json_each(?)))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;
