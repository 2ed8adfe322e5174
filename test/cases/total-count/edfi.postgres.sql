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

-- students count
select count(*) as c0
from "edfi"."student" as "b"
where ((exists (select 1
      from "edfi"."studentschoolassociation" as "bx"
      left join "edfi"."descriptor" as "bx_level" on ("bx_level"."descriptorid" = "bx"."entrygradeleveldescriptorid")
      where (("bx"."studentusi" = "b"."studentusi")) and ((("bx"."schoolyear" = any(?::bigint[]))) and (((nullif(trim("bx_level"."codevalue"), '')) collate "C" = any(?::text[])))))))
limit ?;

-- students count
select count(*) as c0
from "edfi"."student" as "b"
where 1 = 1
limit ?;
