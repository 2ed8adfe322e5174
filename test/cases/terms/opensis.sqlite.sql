-- terms
select "b"."syear" as c0,
  "b"."marking_period_id" as c1,
  "b"."title" as c2,
  "b"."kind" as c3,
  ("b"."syear" + 1) as c4,
  "b"."start_date" as c5,
  "b"."end_date" as c6,
  case when ("b_school"."calendars" in (select value
    from json_each(?))) then "b_held"."days" end as c7,
  "b"."school_id" as c8,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  ("b"."syear" + 1) as s0,
  case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end as s1,
  nullif(trim("b"."title"), '') as s2
from (select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title",
    "u"."mp_type" as "kind",
    "u"."end_date" as "end_date",
    "u"."school_id" as "school_id"
  from "marking_periods" as "u"
  where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title",
    cast(? as text) as "kind",
    "u"."end_date" as "end_date",
    "u"."school_id" as "school_id"
  from "school_progress_periods" as "u"
  where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "b"
left join (select g.b0 as "syear",
    g.b1 as "marking_period_id",
    count(*) as "days"
  from (select "u"."syear" as "b0",
      "u"."marking_period_id" as "b1"
    from (select "u"."syear" as "syear",
        "u"."marking_period_id" as "marking_period_id",
        "u"."school_id" as "school_id",
        "u"."start_date" as "start_date",
        "u"."end_date" as "end_date"
      from "marking_periods" as "u"
      where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
            from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) union all select "u"."syear" as "syear",
        "u"."marking_period_id" as "marking_period_id",
        "u"."school_id" as "school_id",
        "u"."start_date" as "start_date",
        "u"."end_date" as "end_date"
      from "school_progress_periods" as "u"
      where ((case when "u"."syear" is null then 0 else 1 end = 1))) as "u"
    left join "attendance_calendar" as "u_day" on ("u_day"."syear" = "u"."syear") and ("u_day"."school_id" = "u"."school_id")
    where ((((nullif(trim("u_day"."school_date"), '')) collate binary >= (nullif(trim("u"."start_date"), '')) collate binary) and ((nullif(trim("u_day"."school_date"), '')) collate binary <= (nullif(trim("u"."end_date"), '')) collate binary)))) as g group by g.b0, g.b1) as "b_held" on ("b_held"."syear" = "b"."syear") and ("b_held"."marking_period_id" = "b"."marking_period_id")
left join (select g.b0 as "syear",
    g.b1 as "school_id",
    count(*) as "calendars"
  from (select "u"."syear" as "b0",
      "u"."school_id" as "b1"
    from (select g.b0 as "syear",
        g.b1 as "school_id"
      from (select "u"."syear" as "b0",
          "u"."school_id" as "b1",
          "u"."calendar_id" as "b2"
        from "attendance_calendar" as "u"
        where 1 = 1) as g group by g.b0, g.b1, g.b2) as "u"
    where 1 = 1) as g group by g.b0, g.b1) as "b_school" on ("b_school"."syear" = "b"."syear") and ("b_school"."school_id" = "b"."school_id")
where ((("b"."syear" is not null) and ("b"."marking_period_id" is not null)) and (("b"."syear" in (select value
        from json_each(?)))) and ("b"."school_id" in (select value
      from json_each(?))))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Term.gradingPeriods
select "b"."title" as c0,
  "b"."kind" as c1,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."parent_id" as l0,
  "b"."syear" as l1
from (select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title",
    "u"."mp_type" as "kind",
    "u"."parent_id" as "parent_id"
  from "marking_periods" as "u"
  where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."parent_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?))) union all select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title",
    cast(? as text) as "kind",
    "u"."quarter_id" as "parent_id"
  from "school_progress_periods" as "u"
  where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."quarter_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?)))) as "b"
where ((("b"."syear" is not null) and ("b"."marking_period_id" is not null))) and (("b"."parent_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;

-- Term.school
select "b"."id" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;
