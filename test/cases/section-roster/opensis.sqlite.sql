-- sections
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c2,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as s0
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."school_id" in (select value
      from json_each(?))) and (("b"."syear" in (select value
        from json_each(?)))))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- Section.students
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."id" as k0,
  "b"."course_period_id" as l0,
  "b"."syear" as l1
from "schedule" as "b"
where (((case when (nullif(trim("b"."dropped"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1)) or ((((case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end) collate binary > ?)))) and (("b"."course_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;

-- Section.students
select "b"."start_date" as c0,
  "b"."end_date" as c1,
  "b"."student_id" as c2,
  "b"."id" as k0,
  "b"."course_period_id" as l0,
  "b"."syear" as l1
from "schedule" as "b"
where (((case when (nullif(trim("b"."dropped"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1)) or ((((case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end) collate binary > ?)))) and ((((case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end >= ?) and ("b"."syear" in (select value
          from json_each(?)))))) and (("b"."course_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;

-- SectionEnrollment.student
select "b"."student_id" as c0,
  "b"."last_name" as c1,
  "b"."student_id" as k0,
  "b"."student_id" as l0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;
