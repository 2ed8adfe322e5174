-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((substr(nullif(trim("b"."lastsurname"), ''), ?::int, ?::int)) collate "C" = ?)))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students
select "b"."lastsurname" as c0,
  "b"."firstname" as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (((nullif(trim("b"."lastsurname"), '') is not null)) and (((nullif(trim("b"."firstname"), '')) collate "C" = any(?::text[]))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
