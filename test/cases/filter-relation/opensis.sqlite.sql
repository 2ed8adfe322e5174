-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" in (select value
      from json_each(?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Student.contacts
select "b_person"."first_name" as c0,
  "b_person"."last_name" as c1,
  "b"."relationship" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."staff_id" = "b"."person_id")
where ((case when "b_person"."staff_id" is null then 0 else 1 end = 1)) and (((((nullif(trim("b"."relationship"), '')) collate binary in (select value
          from json_each(?)))))) and ("b"."student_id" in (select value
    from json_each(?)))
order by case when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 1 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 2 when ((nullif(trim("b"."emergency_type"), '')) collate binary in (select value
    from json_each(?))) then 3 end nulls last, (nullif(trim("b_person"."last_name"), '')) collate binary nulls last, (nullif(trim("b_person"."first_name"), '')) collate binary nulls last, "b"."id"
limit ?;
