-- courses
select "b"."course_id" as c0,
  "b"."short_name" as c1,
  "b"."title" as c2,
  "b_department"."title" as c3,
  "b"."credit_hours" as c4,
  "b"."course_id" as k0,
  nullif(trim("b"."title"), '') as s0,
  nullif(trim("b"."short_name"), '') as s1
from "courses" as "b"
left join "course_subjects" as "b_department" on ("b_department"."subject_id" = "b"."subject_id")
where ((((substr(nullif(trim("b"."title"), ''), ?::int, ?::int)) collate "C" = ?)))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_id"
limit ?;

-- courses count
select count(*) as c0
from "courses" as "b"
where ((((substr(nullif(trim("b"."title"), ''), ?::int, ?::int)) collate "C" = ?)))
limit ?;
