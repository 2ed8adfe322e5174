-- District.schools
select "b"."title" as c0,
  "b"."id" as k0
from "schools" as "b"
where 1 = 1
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;
