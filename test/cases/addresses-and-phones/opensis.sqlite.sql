-- students
select "b"."student_id" as c0,
  "b"."phone" as c1,
  "b"."email" as c2,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" in (select value
      from json_each(?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Contact.addresses
select "b"."street_address_1" as c0,
  "b"."city" as c1,
  "b"."student_id" as l0,
  "b"."people_id" as l1
from "student_address" as "b"
where (((case when nullif(trim("b"."street_address_1"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b"."city"), '') is null then 0 else 1 end = 1)) or ((case when nullif(trim("b"."zipcode"), '') is null then 0 else 1 end = 1))) and (("b"."student_id", "b"."people_id") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by "b"."id" nulls last
limit ?;

-- Student.addresses
select "b"."type" as c0,
  "b"."street_address_1" as c1,
  "b"."city" as c2,
  "b"."state" as c3,
  "b"."zipcode" as c4,
  "b"."student_id" as l0
from "student_address" as "b"
where ((((nullif(trim("b"."type"), '')) collate binary in (select value
        from json_each(?))) and (case when nullif(trim("b"."street_address_1"), '') is null then 0 else 1 end = 1)) or (((nullif(trim("b"."type"), '')) collate binary in (select value
        from json_each(?))) and (case when nullif(trim("b"."city"), '') is null then 0 else 1 end = 1)) or (((nullif(trim("b"."type"), '')) collate binary in (select value
        from json_each(?))) and (case when nullif(trim("b"."zipcode"), '') is null then 0 else 1 end = 1))) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."type") collate binary nulls last, "b"."id" nulls last
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), nullif(trim("b_person"."first_name"), ''), nullif(trim("b_person"."middle_name"), ''), nullif(trim("b_person"."last_name"), ''))), '') as c0,
  "b"."student_id" as c1,
  "b"."person_id" as c2,
  "b_person"."email" as c3,
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
