-- staffMembers
select "b"."staff_id" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."first_name"), ''), nullif(trim("b"."middle_name"), ''), nullif(trim("b"."last_name"), ''), nullif(trim("b"."name_suffix"), ''))), '') as c1,
  "b"."email" as c2,
  "b"."profile" as c3,
  "b"."staff_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "staff" as "b"
where (("b"."syear" = any(?::bigint[])) and ((nullif(trim("b"."profile"), '')) collate "C" = any(?::text[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."staff_id"
limit ?;

-- Staff.sections
select ? as c0,
  "b"."course_period_id" as c1,
  "b"."course_period_id" as k0,
  "b"."teacher_id" as l0
from "course_periods" as "b"
where ("b"."teacher_id" = any(?::bigint[]))
order by "b"."course_period_id"
limit ?;

-- TeachingAssignment.section
select "b"."short_name" as c0,
  ("b"."syear" + 1) as c1,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;
