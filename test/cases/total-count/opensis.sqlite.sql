-- students count
select count(*) as c0
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id") and ((case when (nullif(trim("bx"."start_date"), '') glob ? or nullif(trim("bx"."start_date"), '') glob ? and substr(nullif(trim("bx"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."start_date"), ''), ?, ?)) = substr(nullif(trim("bx"."start_date"), ''), ?, ?) then substr(nullif(trim("bx"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("bx"."start_date"), '') glob ? or nullif(trim("bx"."start_date"), '') glob ? and substr(nullif(trim("bx"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."start_date"), ''), ?, ?)) = substr(nullif(trim("bx"."start_date"), ''), ?, ?) then substr(nullif(trim("bx"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("bx"."end_date"), '') glob ? or nullif(trim("bx"."end_date"), '') glob ? and substr(nullif(trim("bx"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."end_date"), ''), ?, ?)) = substr(nullif(trim("bx"."end_date"), ''), ?, ?) then substr(nullif(trim("bx"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("bx"."end_date"), '') glob ? or nullif(trim("bx"."end_date"), '') glob ? and substr(nullif(trim("bx"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("bx"."end_date"), ''), ?, ?)) = substr(nullif(trim("bx"."end_date"), ''), ?, ?) then substr(nullif(trim("bx"."end_date"), ''), ?, ?) end >= ?) and ("bx"."syear" in (select value
              from json_each(?))))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and ((case when (nullif(trim("by"."start_date"), '') glob ? or nullif(trim("by"."start_date"), '') glob ? and substr(nullif(trim("by"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."start_date"), ''), ?, ?)) = substr(nullif(trim("by"."start_date"), ''), ?, ?) then substr(nullif(trim("by"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("by"."start_date"), '') glob ? or nullif(trim("by"."start_date"), '') glob ? and substr(nullif(trim("by"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."start_date"), ''), ?, ?)) = substr(nullif(trim("by"."start_date"), ''), ?, ?) then substr(nullif(trim("by"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("by"."end_date"), '') glob ? or nullif(trim("by"."end_date"), '') glob ? and substr(nullif(trim("by"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."end_date"), ''), ?, ?)) = substr(nullif(trim("by"."end_date"), ''), ?, ?) then substr(nullif(trim("by"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("by"."end_date"), '') glob ? or nullif(trim("by"."end_date"), '') glob ? and substr(nullif(trim("by"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("by"."end_date"), ''), ?, ?)) = substr(nullif(trim("by"."end_date"), ''), ?, ?) then substr(nullif(trim("by"."end_date"), ''), ?, ?) end >= ?) and ("by"."syear" in (select value
                from json_each(?))))
          order by ("by"."start_date") collate binary desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and ((((nullif(trim("bx_level"."short_name"), '')) collate binary in (select value
              from json_each(?))))))))
limit ?;

-- students count
select count(*) as c0
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id")) and ((("bx"."syear" in (select value
              from json_each(?)))) and (((nullif(trim("bx_level"."short_name"), '')) collate binary in (select value
              from json_each(?))))))))
limit ?;

-- students count
select count(*) as c0
from "students" as "b"
where 1 = 1
limit ?;
