-- students
select "b"."student_id" as c0,
  case when (case when nullif(trim("b_kitchen"."discount"), '') is null then 0 else 1 end = 1) then (nullif(trim("b_kitchen"."discount"), '')) collate "default" when (case when "b_kitchen"."student_id" is null then 0 else 1 end = 1) then (?) collate "default" end as c1,
  "b"."custom_200000005" as c2,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
left join "food_service_student_accounts" as "b_kitchen" on ("b_kitchen"."student_id" = "b"."student_id")
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;
