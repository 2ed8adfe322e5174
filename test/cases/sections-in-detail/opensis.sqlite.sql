-- sections
select "b"."syear" as c0,
  "b"."course_period_id" as c1,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c2,
  "b"."course_id" as c3,
  "b"."school_id" as c4,
  "b"."marking_period_id" as c5,
  ("b"."syear" + 1) as c6,
  (select "b_room"."title"
  from "course_period_var" as "b_meeting"
  left join "rooms" as "b_room" on ("b_room"."room_id" = "b_meeting"."room_id")
  where ("b_meeting"."course_period_id" = "b"."course_period_id")
  order by ("b_meeting"."id" is null), "b_meeting"."id"
  limit 1) as c7,
  "b"."total_seats" as c8,
  case when (("b"."teacher_id" > 0)) then ? end as c9,
  "b"."teacher_id" as c10,
  case when (("b"."secondary_teacher_id" > 0)) then ? end as c11,
  "b"."secondary_teacher_id" as c12,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  ("b"."syear" + 1) as s0,
  coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as s1
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."school_id" in (select value
      from json_each(?))))
order by ("b"."syear" + 1) desc nulls last, (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;

-- Section.course
select "b"."title" as c0,
  "b_department"."title" as c1,
  "b"."syear" as k0,
  "b"."course_id" as k1,
  "b"."course_id" as l0,
  "b"."syear" as l1
from "courses" as "b"
left join "course_subjects" as "b_department" on ("b_department"."subject_id" = "b"."subject_id") and ("b_department"."syear" = "b"."syear")
where (("b"."course_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, (nullif(trim("b"."short_name"), '')) collate binary nulls last, "b"."syear", "b"."course_id"
limit ?;

-- Section.periods
select "b"."title" as c0,
  "b"."course_period_id" as l0
from (select g.b0 as "course_period_id",
    g.b1 as "title",
    min(g.a0) as "place"
  from (select "u"."course_period_id" as "b0",
      "u_period"."title" as "b1",
      "u_period"."sort_order" as "a0"
    from "course_period_var" as "u"
    left join "school_periods" as "u_period" on ("u_period"."period_id" = "u"."period_id")
    where ((case when nullif(trim("u_period"."title"), '') is null then 0 else 1 end = 1)) and ("u"."course_period_id" in (select value
        from json_each(?)))) as g group by g.b0, g.b1, (g.b1) collate binary) as "b"
where ("b"."course_period_id" in (select value
    from json_each(?)))
order by "b"."place" nulls last, ("b"."title") collate binary nulls last
limit ?;

-- Section.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Section.teachers.staff
select "b"."last_name" as c0,
  "b"."staff_id" as k0,
  "b"."staff_id" as l0
from "staff" as "b"
where ("b"."staff_id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."staff_id"
limit ?;

-- Section.term
select "b"."title" as c0,
  "b"."start_date" as c1,
  "b"."syear" as k0,
  "b"."marking_period_id" as k1,
  "b"."marking_period_id" as l0,
  "b"."syear" as l1
from (select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "marking_periods" as "u"
  where ((case when (nullif(trim("u"."mp_source"), '')) collate binary in (select value
        from json_each(?)) then 0 else 1 end = 1) and (case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?))) union all select "u"."syear" as "syear",
    "u"."marking_period_id" as "marking_period_id",
    "u"."start_date" as "start_date",
    "u"."title" as "title"
  from "school_progress_periods" as "u"
  where ((case when "u"."syear" is null then 0 else 1 end = 1)) and ("u"."marking_period_id" in (select value
      from json_each(?))) and ("u"."syear" in (select value
      from json_each(?)))) as "b"
where ((("b"."syear" is not null) and ("b"."marking_period_id" is not null))) and (("b"."marking_period_id", "b"."syear") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."syear" + 1) nulls last, (case when (nullif(trim("b"."start_date"), '') glob ? or nullif(trim("b"."start_date"), '') glob ? and substr(nullif(trim("b"."start_date"), ''), 11) not glob ?) and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."start_date"), ''), ?, ?)) = substr(nullif(trim("b"."start_date"), ''), ?, ?) then substr(nullif(trim("b"."start_date"), ''), ?, ?) end) collate binary nulls last, (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."syear", "b"."marking_period_id"
limit ?;
