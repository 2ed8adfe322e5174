-- terms
select "b"."schoolid" as c0,
  "b"."schoolyear" as c1,
  "b"."period" as c2,
  "b"."name" as c3,
  "b"."name" as c4,
  "b"."code" as c5,
  "b"."schoolyear" as c6,
  "b"."begindate" as c7,
  "b"."enddate" as c8,
  "b"."totalinstructionaldays" as c9,
  "b"."label" as c10,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."period" as k2,
  "b"."name" as k3,
  "b"."schoolyear" as s0,
  "b"."begindate" as s1,
  nullif(trim("b"."name"), '') as s2
from (select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    0 as "period",
    "u"."sessionname" as "name",
    "u"."begindate" as "begindate",
    "u_type"."codevalue" as "code",
    "u"."enddate" as "enddate",
    "u"."totalinstructionaldays" as "totalinstructionaldays",
    "u_type"."shortdescription" as "label"
  from "edfi"."session" as "u"
  left join "edfi"."descriptor" as "u_type" on ("u_type"."descriptorid" = "u"."termdescriptorid")
  where 1 = 1 union all select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    "u"."gradingperioddescriptorid" as "period",
    "u"."gradingperiodname" as "name",
    "u"."begindate" as "begindate",
    cast(? as text) as "code",
    "u"."enddate" as "enddate",
    "u"."totalinstructionaldays" as "totalinstructionaldays",
    "u"."gradingperiodname" as "label"
  from "edfi"."gradingperiod" as "u"
  where 1 = 1) as "b"
where ((("b"."schoolid" is not null) and ("b"."schoolyear" is not null) and ("b"."period" is not null) and (nullif(trim("b"."name"), '') is not null)) and (("b"."schoolyear" = any(?::bigint[]))) and ("b"."schoolid" = any(?::bigint[])))
order by "b"."schoolyear" nulls last, "b"."begindate" nulls last, (nullif(trim("b"."name"), '')) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", "b"."period", ("b"."name") collate "C"
limit ?;

-- Term.gradingPeriods
select "b"."name" as c0,
  "b"."code" as c1,
  "b"."schoolid" as k0,
  "b"."schoolyear" as k1,
  "b"."period" as k2,
  "b"."name" as k3,
  "b_within"."schoolid" as l0,
  "b_within"."schoolyear" as l1,
  "b_within"."sessionname" as l2
from (select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    0 as "period",
    "u"."sessionname" as "name",
    "u"."begindate" as "begindate",
    "u_type"."codevalue" as "code"
  from "edfi"."session" as "u"
  left join "edfi"."descriptor" as "u_type" on ("u_type"."descriptorid" = "u"."termdescriptorid")
  where 1 = 1 union all select "u"."schoolid" as "schoolid",
    "u"."schoolyear" as "schoolyear",
    "u"."gradingperioddescriptorid" as "period",
    "u"."gradingperiodname" as "name",
    "u"."begindate" as "begindate",
    cast(? as text) as "code"
  from "edfi"."gradingperiod" as "u"
  where 1 = 1) as "b"
left join "edfi"."sessiongradingperiod" as "b_within" on ("b_within"."schoolid" = "b"."schoolid") and ("b_within"."schoolyear" = "b"."schoolyear") and ("b_within"."gradingperioddescriptorid" = "b"."period") and ("b_within"."gradingperiodname" = "b"."name")
where ((("b"."schoolid" is not null) and ("b"."schoolyear" is not null) and ("b"."period" is not null) and (nullif(trim("b"."name"), '') is not null))) and (("b_within"."schoolid", "b_within"."schoolyear", "b_within"."sessionname") in (select *
    from unnest(?::bigint[], ?::bigint[], ?::text[])))
order by "b"."schoolyear" nulls last, "b"."begindate" nulls last, (nullif(trim("b"."name"), '')) collate "C" nulls last, "b"."schoolid", "b"."schoolyear", "b"."period", ("b"."name") collate "C"
limit ?;

-- Term.school
select "b"."schoolid" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;
