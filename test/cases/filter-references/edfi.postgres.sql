-- sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b"."schoolyear" as c6,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as s0
from "edfi"."section" as "b"
left join "edfi"."courseoffering" as "b_offering" on ("b_offering"."schoolid" = "b"."schoolid") and ("b_offering"."schoolyear" = "b"."schoolyear") and ("b_offering"."sessionname" = "b"."sessionname") and ("b_offering"."localcoursecode" = "b"."localcoursecode")
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null)) and ((("b_offering"."educationorganizationid", "b_offering"."coursecode") in (select *
        from unnest(?::bigint[], ?::text[]))) and (("b_offering"."educationorganizationid", ("b_offering"."coursecode") collate "C") in (select *
        from unnest(?::bigint[], ?::text[])))))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b"."schoolyear" as c6,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as s0
from "edfi"."section" as "b"
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null)) and ("b"."schoolid" = any(?::bigint[])) and (("b"."schoolyear" = any(?::bigint[]))))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;

-- sections
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."sessionname" as c2,
  "b"."localcoursecode" as c3,
  "b"."sectionidentifier" as c4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as c5,
  "b"."schoolyear" as c6,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."sessionname" as k2,
  "b"."localcoursecode" as k3,
  "b"."sectionidentifier" as k4,
  coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default") as s0
from "edfi"."section" as "b"
where (((nullif(trim("b"."sessionname"), '') is not null) and (nullif(trim("b"."localcoursecode"), '') is not null) and (nullif(trim("b"."sectionidentifier"), '') is not null)) and (exists (select 1
      from (select "u"."schoolid" as "schoolid",
          "u"."schoolyear" as "schoolyear",
          "u"."sessionname" as "name",
          0 as "period"
        from "edfi"."session" as "u"
        where 1 = 1 union all select "u"."schoolid" as "schoolid",
          "u"."schoolyear" as "schoolyear",
          "u"."gradingperiodname" as "name",
          "u"."gradingperioddescriptorid" as "period"
        from "edfi"."gradingperiod" as "u"
        where 1 = 1) as "bx"
      where (("bx"."schoolid" = "b"."schoolid") and ("bx"."schoolyear" = "b"."schoolyear") and ("bx"."name" = "b"."sessionname") and (("bx"."period" = any(?::bigint[])))) and ((("bx"."schoolid", "bx"."schoolyear", "bx"."period", "bx"."name") in (select *
            from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[]))) and (("bx"."schoolid", "bx"."schoolyear", "bx"."period", ("bx"."name") collate "C") in (select *
            from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[])))))))
order by (coalesce((nullif(trim("b"."sectionname"), '')) collate "default", (nullif(trim("b"."sectionidentifier"), '')) collate "default")) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", ("b"."sessionname") collate "C", ("b"."localcoursecode") collate "C", ("b"."sectionidentifier") collate "C"
limit ?;
