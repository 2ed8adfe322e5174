-- students
select "b"."first_name" as c0,
  "b"."last_name" as c1,
  "b"."student_id" as c2,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where 1 = 1
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Enrollment.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? else case when cast("b"."state_value" as text) glob '*.*' and cast("b"."state_value" as text) not glob '*e*' then rtrim(rtrim(cast("b"."state_value" as text), '0'), '.') else cast("b"."state_value" as text) end end as c1,
  case when ("b"."state_value" in (select value
    from json_each(?))) then ? when ("b"."state_value" in (select value
    from json_each(?))) then ? end as c2,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by (case when (nullif(trim("b"."school_date"), '') glob ? or nullif(trim("b"."school_date"), '') glob ? and substr(nullif(trim("b"."school_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."school_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."school_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."school_date"), ''), ?, ?)) = substr(nullif(trim("b"."school_date"), ''), ?, ?) then substr(nullif(trim("b"."school_date"), ''), ?, ?) end) collate binary desc nulls first, "b"."student_id" desc, ("b"."school_date") collate binary desc) as rollcall_place
  from "attendance_day" as "b"
  where ("b"."student_id" in (select value
      from json_each(?)))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), nullif(trim("b_person"."first_name"), ''), nullif(trim("b_person"."middle_name"), ''), nullif(trim("b_person"."last_name"), ''))), '') as c0,
  "b"."relationship" as c1,
  case when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 1 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 2 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 3 end as c2,
  ? as c3,
  "b_person"."home_phone" as c4,
  ? as c5,
  "b_person"."cell_phone" as c6,
  ? as c7,
  "b_person"."work_phone" as c8,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."staff_id" = "b"."person_id")
where ((case when "b_person"."staff_id" is null then 0 else 1 end = 1)) and ("b"."student_id" in (select value
    from json_each(?)))
order by case when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 1 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 2 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 3 end nulls last, (nullif(trim("b_person"."last_name"), '')) collate binary nulls last, (nullif(trim("b_person"."first_name"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."school_id" as c0,
  "b"."start_date" as c1,
  "b_level"."short_name" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where (((case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end is null or case when (nullif(trim("b"."end_date"), '') glob ? or nullif(trim("b"."end_date"), '') glob ? and substr(nullif(trim("b"."end_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."end_date"), ''), ?, ?)) = substr(nullif(trim("b"."end_date"), ''), ?, ?) then substr(nullif(trim("b"."end_date"), ''), ?, ?) end >= ?) and ("b"."syear" in (select value
        from json_each(?))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."start_date") collate binary desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;
