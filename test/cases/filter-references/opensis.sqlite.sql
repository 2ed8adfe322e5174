-- sections
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c2,
  ("b"."syear" + 1) as c3,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as s0
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."school_id" in (select value
      from json_each(?))) and (("b"."syear" in (select value
        from json_each(?)))))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- sections
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c2,
  ("b"."syear" + 1) as c3,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as s0
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where ((("b"."syear", "b"."course_id") in (select json_extract(value, '$[0]'),
        json_extract(value, '$[1]')
      from json_each(?))))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- sections
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c2,
  ("b"."syear" + 1) as c3,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as s0
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where ((("b"."syear", "b"."marking_period_id") in (select json_extract(value, '$[0]'),
        json_extract(value, '$[1]')
      from json_each(?))))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;
