-- students
select "b"."studentusi" as c0,
  "b"."lastsurname" as c1,
  "b"."firstname" as c2,
  (select "b_currentLevel"."codevalue"
  from "edfi"."studentschoolassociation" as "b_current"
  left join "edfi"."descriptor" as "b_currentLevel" on ("b_currentLevel"."descriptorid" = "b_current"."entrygradeleveldescriptorid")
  left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b_current"."studentusi") and ("b_maybeMain"."schoolid" = "b_current"."schoolid") and ("b_maybeMain"."entrydate" = "b_current"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
  where ("b_current"."studentusi" = "b"."studentusi") and (("b_current"."entrydate" is null or "b_current"."entrydate" <= ?) and ("b_current"."exitwithdrawdate" is null or "b_current"."exitwithdrawdate" >= ?) and (coalesce("b_current"."schoolyear", 2026) = any(?::bigint[])))
  order by ("b_maybeMain"."studentusi" is null), "b_maybeMain"."studentusi", ("b_current"."primaryschool" is null), "b_current"."primaryschool" desc, ("b_current"."entrydate" is null), "b_current"."entrydate" desc, ("b_current"."schoolid" is null), "b_current"."schoolid"
  limit 1) as c3,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where 1 = 1
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;
