-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."first_name"), '')) collate "default", (nullif(trim("b_person"."middle_name"), '')) collate "default", (nullif(trim("b_person"."last_name"), '')) collate "default")), '') as c0,
  "b"."custody" as c1,
  "b"."emergency" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."first_name"), '')) collate "default", (nullif(trim("b_person"."middle_name"), '')) collate "default", (nullif(trim("b_person"."last_name"), '')) collate "default")), '') as c0,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and (((((nullif(trim("b"."custody"), '')) collate "C" = any(?::text[]))))) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."first_name"), '')) collate "default", (nullif(trim("b_person"."middle_name"), '')) collate "default", (nullif(trim("b_person"."last_name"), '')) collate "default")), '') as c0,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and (((((nullif(trim("b"."emergency"), '')) collate "C" = any(?::text[]))))) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;
