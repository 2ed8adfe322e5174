-- schools
select "b"."id" as c0,
  "b"."title" as c1,
  "b"."short_name" as c2,
  "b"."address" as c3,
  "b"."city" as c4,
  "b"."state" as c5,
  "b"."zipcode" as c6,
  "b"."phone" as c7,
  "b"."www_address" as c8,
  "b"."principal" as c9,
  "b"."id" as k0,
  nullif(trim("b"."title"), '') as s0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1)))
order by (nullif(trim("b"."title"), '')) collate "C" desc nulls last, "b"."id"
limit ?;

-- schools count
select count(*) as c0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1)))
limit ?;

-- School.gradeLevels
select "b"."short_name" as c0,
  "b"."school_id" as l0
from "school_gradelevels" as "b"
where ("b"."school_id" = any(?::bigint[]))
order by "b"."sort_order" nulls last, "b"."id" nulls last
limit ?;
