-- students
select "b"."studentusi" as c0,
  "b"."lastsurname" as c1,
  "b"."firstname" as c2,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((((nullif(trim("b"."lastsurname"), '')) collate "C" > ?) or ((nullif(trim("b"."lastsurname"), '')) collate "C" is null)) or (((nullif(trim("b"."lastsurname"), '')) collate "C" = ?) and ((((nullif(trim("b"."firstname"), '')) collate "C" > ?) or ((nullif(trim("b"."firstname"), '')) collate "C" is null)) or (((nullif(trim("b"."firstname"), '')) collate "C" = ?) and (("b"."studentusi" > ?::bigint))))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
