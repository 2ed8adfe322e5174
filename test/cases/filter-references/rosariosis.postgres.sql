-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  (cast("b"."syear" as numeric) + 1) as c2,
  "b"."course_period_id" as k0,
  nullif(trim("b"."short_name"), '') as s0
from "course_periods" as "b"
where (("b"."course_id" = any(?::bigint[])))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  (cast("b"."syear" as numeric) + 1) as c2,
  "b"."course_period_id" as k0,
  nullif(trim("b"."short_name"), '') as s0
from "course_periods" as "b"
where (("b"."marking_period_id" = any(?::bigint[])))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  (cast("b"."syear" as numeric) + 1) as c2,
  "b"."course_period_id" as k0,
  nullif(trim("b"."short_name"), '') as s0
from "course_periods" as "b"
where (("b"."school_id" = any(?::bigint[])) and (("b"."syear" = any(?::bigint[]))))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;
