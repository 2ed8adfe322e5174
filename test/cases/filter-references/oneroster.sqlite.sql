-- sections
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."schoolYear" as c2,
  "b"."sourcedId" as k0,
  nullif(trim("b"."title"), '') as s0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."courseSourcedId" in (select value
        from json_each(?))) and (("b"."courseSourcedId") collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- sections
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."schoolYear" as c2,
  "b"."sourcedId" as k0,
  nullif(trim("b"."title"), '') as s0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."schoolSourcedId" in (select value
        from json_each(?))) and (("b"."schoolSourcedId") collate binary in (select value
        from json_each(?)))) and (("b"."schoolYear" in (select value
        from json_each(?)))))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- sections
select "b"."sourcedId" as c0,
  "b"."title" as c1,
  "b"."schoolYear" as c2,
  "b"."sourcedId" as k0,
  nullif(trim("b"."title"), '') as s0
from "classes" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."termSourcedId" in (select value
        from json_each(?))) and (("b"."termSourcedId") collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
