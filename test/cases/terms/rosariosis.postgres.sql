-- terms
select "b"."marking_period_id" as c0,
  "b"."title" as c1,
  "b"."mp" as c2,
  (cast("b"."syear" as numeric) + 1) as c3,
  "b"."start_date" as c4,
  "b"."end_date" as c5,
  "b"."school_id" as c6,
  "b"."marking_period_id" as k0,
  (cast("b"."syear" as numeric) + 1) as s0,
  "b"."start_date" as s1,
  nullif(trim("b"."title"), '') as s2
from "school_marking_periods" as "b"
where ((("b"."syear" = any(?::bigint[]))) and ("b"."school_id" = any(?::bigint[])))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;

-- Term.gradingPeriods
select "b"."title" as c0,
  "b"."mp" as c1,
  "b"."marking_period_id" as k0,
  "b"."parent_id" as l0
from "school_marking_periods" as "b"
where ("b"."parent_id" = any(?::bigint[]))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;

-- Term.school
select "b"."id" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."id"
limit ?;
