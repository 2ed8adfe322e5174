-- students
select "b"."lastsurname" as c0,
  (select "b_currentLevel"."codevalue"
  from "edfi"."studentschoolassociation" as "b_current"
  left join "edfi"."descriptor" as "b_currentLevel" on ("b_currentLevel"."descriptorid" = "b_current"."entrygradeleveldescriptorid")
  left join "edfi"."studentschoolassociation" as "b_maybeMain" on ("b_maybeMain"."studentusi" = "b_current"."studentusi") and ("b_maybeMain"."schoolid" = "b_current"."schoolid") and ("b_maybeMain"."entrydate" = "b_current"."entrydate") and ((case when "b_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
  where ("b_current"."studentusi" = "b"."studentusi") and (("b_current"."entrydate" is null or "b_current"."entrydate" <= ?) and ("b_current"."exitwithdrawdate" is null or "b_current"."exitwithdrawdate" >= ?) and (coalesce("b_current"."schoolyear", 2026) = any(?::bigint[])))
  order by ("b_maybeMain"."studentusi" is null), "b_maybeMain"."studentusi", ("b_current"."primaryschool" is null), "b_current"."primaryschool" desc, ("b_current"."entrydate" is null), "b_current"."entrydate" desc, ("b_current"."schoolid" is null), "b_current"."schoolid"
  limit 1) as c1,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      left join "edfi"."descriptor" as "bx_level" on ("bx_level"."descriptorid" = "bx"."entrygradeleveldescriptorid")
      where (("bx"."studentusi" = "b"."studentusi") and (("bx"."entrydate" is null or "bx"."entrydate" <= ?) and ("bx"."exitwithdrawdate" is null or "bx"."exitwithdrawdate" >= ?) and (coalesce("bx"."schoolyear", 2026) = any(?::bigint[])))) and (("bx"."studentusi", "bx"."entrydate", "bx"."schoolid") = (select "by"."studentusi",
            "by"."entrydate",
            "by"."schoolid"
          from "edfi"."studentschoolassociation" as "by"
          left join "edfi"."studentschoolassociation" as "by_maybeMain" on ("by_maybeMain"."studentusi" = "by"."studentusi") and ("by_maybeMain"."schoolid" = "by"."schoolid") and ("by_maybeMain"."entrydate" = "by"."entrydate") and ((case when "by_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
          where ("by"."studentusi" = "b"."studentusi") and (("by"."entrydate" is null or "by"."entrydate" <= ?) and ("by"."exitwithdrawdate" is null or "by"."exitwithdrawdate" >= ?) and (coalesce("by"."schoolyear", 2026) = any(?::bigint[])))
          order by "by_maybeMain"."studentusi" nulls last, "by"."primaryschool" desc nulls last, "by"."entrydate" desc nulls last, "by"."schoolid" nulls last, "by"."studentusi", "by"."entrydate", "by"."schoolid"
          limit 1)) and ((((nullif(trim("bx_level"."codevalue"), '')) collate "C" = any(?::text[])))))))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- students count
select count(*) as c0
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      left join "edfi"."descriptor" as "bx_level" on ("bx_level"."descriptorid" = "bx"."entrygradeleveldescriptorid")
      where (("bx"."studentusi" = "b"."studentusi") and (("bx"."entrydate" is null or "bx"."entrydate" <= ?) and ("bx"."exitwithdrawdate" is null or "bx"."exitwithdrawdate" >= ?) and (coalesce("bx"."schoolyear", 2026) = any(?::bigint[])))) and (("bx"."studentusi", "bx"."entrydate", "bx"."schoolid") = (select "by"."studentusi",
            "by"."entrydate",
            "by"."schoolid"
          from "edfi"."studentschoolassociation" as "by"
          left join "edfi"."studentschoolassociation" as "by_maybeMain" on ("by_maybeMain"."studentusi" = "by"."studentusi") and ("by_maybeMain"."schoolid" = "by"."schoolid") and ("by_maybeMain"."entrydate" = "by"."entrydate") and ((case when "by_maybeMain"."primaryschool" = any(?::boolean[]) then 0 else 1 end = 1))
          where ("by"."studentusi" = "b"."studentusi") and (("by"."entrydate" is null or "by"."entrydate" <= ?) and ("by"."exitwithdrawdate" is null or "by"."exitwithdrawdate" >= ?) and (coalesce("by"."schoolyear", 2026) = any(?::bigint[])))
          order by "by_maybeMain"."studentusi" nulls last, "by"."primaryschool" desc nulls last, "by"."entrydate" desc nulls last, "by"."schoolid" nulls last, "by"."studentusi", "by"."entrydate", "by"."schoolid"
          limit 1)) and ((((nullif(trim("bx_level"."codevalue"), '')) collate "C" = any(?::text[])))))))
limit ?;
