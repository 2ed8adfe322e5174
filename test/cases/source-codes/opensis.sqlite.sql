-- students
select "b"."student_id" as c0,
  (select "b_level"."short_name"
  from "student_enrollment" as "b_current"
  left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
  where ("b_current"."student_id" = "b"."student_id") and ((case when (nullif(trim("b_current"."start_date"), '') glob ? or nullif(trim("b_current"."start_date"), '') glob ? and substr(nullif(trim("b_current"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."start_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."start_date"), ''), ?, ?) then substr(nullif(trim("b_current"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b_current"."start_date"), '') glob ? or nullif(trim("b_current"."start_date"), '') glob ? and substr(nullif(trim("b_current"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."start_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."start_date"), ''), ?, ?) then substr(nullif(trim("b_current"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b_current"."end_date"), '') glob ? or nullif(trim("b_current"."end_date"), '') glob ? and substr(nullif(trim("b_current"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."end_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."end_date"), ''), ?, ?) then substr(nullif(trim("b_current"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b_current"."end_date"), '') glob ? or nullif(trim("b_current"."end_date"), '') glob ? and substr(nullif(trim("b_current"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."end_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."end_date"), ''), ?, ?) then substr(nullif(trim("b_current"."end_date"), ''), ?, ?) end >= ?) and ("b_current"."syear" in (select value
        from json_each(?))))
  order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
  limit 1) as c1,
  (select "b_level"."title"
  from "student_enrollment" as "b_current"
  left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b_current"."grade_id")
  where ("b_current"."student_id" = "b"."student_id") and ((case when (nullif(trim("b_current"."start_date"), '') glob ? or nullif(trim("b_current"."start_date"), '') glob ? and substr(nullif(trim("b_current"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."start_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."start_date"), ''), ?, ?) then substr(nullif(trim("b_current"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b_current"."start_date"), '') glob ? or nullif(trim("b_current"."start_date"), '') glob ? and substr(nullif(trim("b_current"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."start_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."start_date"), ''), ?, ?) then substr(nullif(trim("b_current"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b_current"."end_date"), '') glob ? or nullif(trim("b_current"."end_date"), '') glob ? and substr(nullif(trim("b_current"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."end_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."end_date"), ''), ?, ?) then substr(nullif(trim("b_current"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b_current"."end_date"), '') glob ? or nullif(trim("b_current"."end_date"), '') glob ? and substr(nullif(trim("b_current"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_current"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_current"."end_date"), ''), ?, ?)) = substr(nullif(trim("b_current"."end_date"), ''), ?, ?) then substr(nullif(trim("b_current"."end_date"), ''), ?, ?) end >= ?) and ("b_current"."syear" in (select value
        from json_each(?))))
  order by ("b_current"."start_date" is null), "b_current"."start_date" desc, ("b_current"."id" is null), "b_current"."id" desc
  limit 1) as c2,
  "b"."gender" as c3,
  "b_ethnicity"."ethnicity_name" as c4,
  "b_ethnicity"."ethnicity_name" as c5,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
left join "ethnicity" as "b_ethnicity" on ("b_ethnicity"."ethnicity_id" = "b"."ethnicity_id")
where (("b"."student_id" in (select value
      from json_each(?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Student.enrollments
select ("b"."syear" + 1) as c0,
  coalesce(nullif(trim("b_entry"."short_name"), ''), cast("b"."enrollment_code" as text)) as c1,
  coalesce(nullif(trim("b_exit"."short_name"), ''), cast("b"."drop_code" as text)) as c2,
  "b_level"."title" as c3,
  "b_level"."short_name" as c4,
  "b_entry"."title" as c5,
  "b_exit"."title" as c6,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "student_enrollment_codes" as "b_entry" on ("b_entry"."id" = "b"."enrollment_code")
left join "student_enrollment_codes" as "b_exit" on ("b_exit"."id" = "b"."drop_code")
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((((("b"."syear" >= ?) and ("b"."syear" <= 2147483647))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;
