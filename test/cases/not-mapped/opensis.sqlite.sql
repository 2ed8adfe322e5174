-- Student
select "b"."student_id" as c0,
  nullif(trim((select value
      from json_each(concat('[', replace(replace(json_quote(replace(replace(nullif(trim("b"."estimated_grad_date"), ''), ?, ?), ?, ?)), ?, '","'), ?, ?), ']'))
      where key = 0)), '') as c1,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by "b"."student_id"
limit ?;

-- Student.contacts
select case when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 1 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 2 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 3 end as c0,
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

-- Student.enrollments
select "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where (((("b"."syear" in (select value
          from json_each(?)))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, "b"."id"
limit ?;
