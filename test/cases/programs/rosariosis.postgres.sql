-- students
select "b"."last_name" as c0,
  "b"."student_id" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Student.programs
select "b_activity"."title" as c0,
  ? as c1,
  "b_activity"."start_date" as c2,
  "b_activity"."end_date" as c3,
  "b"."student_id" as l0
from "student_eligibility_activities" as "b"
left join "eligibility_activities" as "b_activity" on ("b_activity"."id" = "b"."activity_id")
where ((case when "b_activity"."id" is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by "b_activity"."start_date" nulls last, ("b_activity"."title") collate "C" nulls last, "b_activity"."id" nulls last
limit ?;
