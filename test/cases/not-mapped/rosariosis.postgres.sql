-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Student.contacts
select case when (case when (select "b_home"."id"
    from "students_join_address" as "b_home"
    where ("b_home"."student_id" = "b"."student_id") and ("b_home"."address_id" = "b"."address_id") and (((nullif(trim("b_home"."residence"), '')) collate "C" = any(?::text[])))
    order by ("b_home"."id" is null), "b_home"."id"
    limit 1) is null then 0 else 1 end = 1) then (?) collate "default" when (("b"."address_id" > 0)) then (?) collate "default" end as c0,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.enrollments
select "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
where (((("b"."syear" = any(?::bigint[]))))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" nulls last, "b"."id"
limit ?;
