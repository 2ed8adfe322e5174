-- students
select "b"."studentusi" as c0,
  "b"."middlename" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."middlename"), '') as s0
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middlename"), '')) collate "C" desc nulls first, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."middlename" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."middlename"), '') as s0
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middlename"), '')) collate "C" desc nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."middlename" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."middlename"), '') as s0
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middlename"), '')) collate "C" nulls first, "b"."studentusi"
limit ?;

-- students
select "b"."studentusi" as c0,
  "b"."middlename" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."middlename"), '') as s0
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."middlename"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
