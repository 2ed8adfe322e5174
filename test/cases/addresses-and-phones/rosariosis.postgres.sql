-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Contact.addresses
select coalesce((nullif(trim(concat_ws(cast(? as text), (cast("b"."house_no" as text)) collate "default", (nullif(trim("b"."direction"), '')) collate "default", (nullif(trim("b"."street"), '')) collate "default")), '')) collate "default", (nullif(trim("b"."address"), '')) collate "default") as c0,
  "b"."city" as c1,
  "b"."address_id" as l0
from "address" as "b"
where (((case when nullif(trim("b"."street"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b"."address"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b"."city"), '') is null then 0 else 1 end = 1))) and ("b"."address_id" = any(?::bigint[]))
order by "b"."address_id" nulls last
limit ?;

-- Contact.emails
select "b"."value" as c0,
  "b"."person_id" as l0
from "people_join_contacts" as "b"
where (((nullif(trim("b"."title"), '')) collate "C" = any(?::text[])) and (case when nullif(trim("b"."value"), '') is null then 0 else 1 end = 1)) and ("b"."person_id" = any(?::bigint[]))
order by "b"."id" nulls last
limit ?;

-- Student.addresses
select case when ((nullif(trim("b"."residence"), '')) collate "C" = any(?::text[])) then (?) collate "default" when ((nullif(trim("b"."mailing"), '')) collate "C" = any(?::text[])) then (?) collate "default" end as c0,
  coalesce((nullif(trim(concat_ws(cast(? as text), (cast("b_place"."house_no" as text)) collate "default", (nullif(trim("b_place"."direction"), '')) collate "default", (nullif(trim("b_place"."street"), '')) collate "default")), '')) collate "default", (nullif(trim("b_place"."address"), '')) collate "default") as c1,
  "b_place"."city" as c2,
  "b_place"."state" as c3,
  "b_place"."zipcode" as c4,
  "b"."student_id" as l0
from "students_join_address" as "b"
left join "address" as "b_place" on ("b_place"."address_id" = "b"."address_id")
where (((case when nullif(trim("b_place"."street"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b_place"."address"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b_place"."city"), '') is null then 0 else 1 end = 1))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."id" nulls last
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."first_name"), '')) collate "default", (nullif(trim("b_person"."middle_name"), '')) collate "default", (nullif(trim("b_person"."last_name"), '')) collate "default")), '') as c0,
  "b"."address_id" as c1,
  "b"."person_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.phones
select ? as c0,
  "b_place"."phone" as c1,
  "b"."student_id" as l0
from "students_join_address" as "b"
left join "address" as "b_place" on ("b_place"."address_id" = "b"."address_id")
where (((nullif(trim("b"."residence"), '')) collate "C" = any(?::text[])) and (case when nullif(trim("b_place"."phone"), '') is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by "b"."id" nulls last
limit ?;
