-- Course
select "b"."course_id" as c0,
  "b"."short_name" as c1,
  "b"."title" as c2,
  "b_department"."title" as c3,
  "b"."course_id" as k0
from "courses" as "b"
left join "course_subjects" as "b_department" on ("b_department"."subject_id" = "b"."subject_id")
where ("b"."course_id" = any(?::bigint[]))
order by "b"."course_id"
limit ?;

-- School
select "b"."id" as c0,
  "b"."title" as c1,
  "b"."id" as k0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."id" = any(?::bigint[]))
order by "b"."id"
limit ?;

-- Section
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  "b"."room" as c2,
  "b"."total_seats" as c3,
  "b"."course_period_id" as k0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by "b"."course_period_id"
limit ?;

-- Staff
select "b"."staff_id" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."first_name"), ''), nullif(trim("b"."middle_name"), ''), nullif(trim("b"."last_name"), ''), nullif(trim("b"."name_suffix"), ''))), '') as c1,
  "b"."email" as c2,
  "b"."staff_id" as k0
from "staff" as "b"
where (("b"."syear" = any(?::bigint[])) and ((nullif(trim("b"."profile"), '')) collate "C" = any(?::text[]))) and ("b"."staff_id" = any(?::bigint[]))
order by "b"."staff_id"
limit ?;

-- Student
select "b"."student_id" as c0,
  "b"."first_name" as c1,
  "b"."middle_name" as c2,
  "b"."last_name" as c3,
  "b"."name_suffix" as c4,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Student
select "b"."student_id" as c0,
  "b"."student_id" as k0
from "students" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."student_id"
limit ?;

-- Term
select "b"."marking_period_id" as c0,
  "b"."title" as c1,
  "b"."mp" as c2,
  "b"."marking_period_id" as k0
from "school_marking_periods" as "b"
where ("b"."marking_period_id" = any(?::bigint[]))
order by "b"."marking_period_id"
limit ?;
