-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  "b"."course_id" as c2,
  "b"."school_id" as c3,
  "b"."marking_period_id" as c4,
  (cast("b"."syear" as numeric) + 1) as c5,
  "b"."room" as c6,
  "b"."total_seats" as c7,
  case when (("b"."teacher_id" > 0)) then ? end as c8,
  "b_teacher"."person" as c9,
  case when (("b"."secondary_teacher_id" > 0)) then ? end as c10,
  "b_assistant"."person" as c11,
  "b"."course_period_id" as k0,
  (cast("b"."syear" as numeric) + 1) as s0,
  nullif(trim("b"."short_name"), '') as s1
from "course_periods" as "b"
left join (with recursive d (id, first) as (select "s"."staff_id",
      "s"."staff_id"
    from "staff" as "s"
    left join "staff" as "p" on "p"."staff_id" = "s"."rollover_id" and not ("p"."staff_id" = "s"."staff_id")
    where "p"."staff_id" is null and "s"."staff_id" is not null union select "s"."staff_id",
      d.first
    from d join "staff" as "s" on d.id = "s"."rollover_id" and not (d.id = "s"."staff_id")) select "s"."staff_id" as "staff_id",
    coalesce(d.first, "s"."staff_id") as "person"
  from "staff" as "s"
  left join d on d.id = "s"."staff_id"
  where "s"."staff_id" is not null) as "b_teacher" on ("b_teacher"."staff_id" = "b"."teacher_id")
left join (with recursive d (id, first) as (select "s"."staff_id",
      "s"."staff_id"
    from "staff" as "s"
    left join "staff" as "p" on "p"."staff_id" = "s"."rollover_id" and not ("p"."staff_id" = "s"."staff_id")
    where "p"."staff_id" is null and "s"."staff_id" is not null union select "s"."staff_id",
      d.first
    from d join "staff" as "s" on d.id = "s"."rollover_id" and not (d.id = "s"."staff_id")) select "s"."staff_id" as "staff_id",
    coalesce(d.first, "s"."staff_id") as "person"
  from "staff" as "s"
  left join d on d.id = "s"."staff_id"
  where "s"."staff_id" is not null) as "b_assistant" on ("b_assistant"."staff_id" = "b"."secondary_teacher_id")
where (("b"."school_id" = any(?::bigint[])))
order by (cast("b"."syear" as numeric) + 1) desc nulls last, (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;

-- Section.course
select "b"."title" as c0,
  "b_department"."title" as c1,
  "b"."course_id" as k0,
  "b"."course_id" as l0
from "courses" as "b"
left join "course_subjects" as "b_department" on ("b_department"."subject_id" = "b"."subject_id")
where ("b"."course_id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_id"
limit ?;

-- Section.periods
select "b_period"."title" as c0,
  "b"."course_period_id" as l0
from "course_period_school_periods" as "b"
left join "school_periods" as "b_period" on ("b_period"."period_id" = "b"."period_id")
where ("b"."course_period_id" = any(?::bigint[]))
order by "b_period"."sort_order" nulls last, "b"."course_period_school_periods_id" nulls last
limit ?;

-- Section.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Section.teachers.staff
select "b_row"."last_name" as c0,
  "b"."person" as k0,
  "b"."person" as l0
from (with recursive d (id) as (select "s"."staff_id"
    from "staff" as "s"
    where "s"."staff_id" = any(?::bigint[]) union select "s"."staff_id"
    from d join "staff" as "s" on "s"."rollover_id" = d.id), w (id, at, before_at) as (select "s"."staff_id",
      "s"."staff_id",
      "s"."rollover_id"
    from "staff" as "s"
    where "s"."staff_id" is not null and "s"."staff_id" in (select d.id
      from d) union select w.id,
      "p"."staff_id",
      "p"."rollover_id"
    from w join "staff" as "p" on "p"."staff_id" = w.before_at and not ("p"."staff_id" = w.at)) select coalesce(max(case when "p"."staff_id" is null then w.at end), w.id) as "person",
    w.id as "staff_id"
  from w
  left join "staff" as "p" on "p"."staff_id" = w.before_at and not ("p"."staff_id" = w.at) group by w.id) as "b"
left join "staff" as "b_row" on ("b_row"."staff_id" = "b"."staff_id")
where (("b_row"."syear" = any(?::bigint[])) and ((nullif(trim("b_row"."profile"), '')) collate "C" = any(?::text[]))) and ((("b"."person" is not null))) and ("b"."person" = any(?::bigint[]))
order by (nullif(trim("b_row"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_row"."first_name"), '')) collate "C" nulls last, "b"."person"
limit ?;

-- Section.term
select "b"."title" as c0,
  "b"."start_date" as c1,
  "b"."marking_period_id" as k0,
  "b"."marking_period_id" as l0
from "school_marking_periods" as "b"
where ("b"."marking_period_id" = any(?::bigint[]))
order by (cast("b"."syear" as numeric) + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;
