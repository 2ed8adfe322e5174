-- sections
select "b"."course_period_id" as c0,
  "b"."short_name" as c1,
  "b"."course_id" as c2,
  "b"."school_id" as c3,
  "b"."marking_period_id" as c4,
  ("b"."syear" + 1) as c5,
  "b"."room" as c6,
  "b"."total_seats" as c7,
  case when (("b"."teacher_id" > ?)) then ? end as c8,
  "b"."teacher_id" as c9,
  case when (("b"."secondary_teacher_id" > ?)) then ? end as c10,
  "b"."secondary_teacher_id" as c11,
  "b"."course_period_id" as k0,
  ("b"."syear" + 1) as s0,
  nullif(trim("b"."short_name"), '') as s1
from "course_periods" as "b"
where (("b"."school_id" = any(?::bigint[])))
order by ("b"."syear" + 1) desc nulls last, (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
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
select "b"."last_name" as c0,
  "b"."staff_id" as k0,
  "b"."staff_id" as l0
from "staff" as "b"
where (("b"."syear" = any(?::bigint[])) and ((nullif(trim("b"."profile"), '')) collate "C" = any(?::text[]))) and ("b"."staff_id" = any(?::bigint[]))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."staff_id"
limit ?;

-- Section.term
select "b"."title" as c0,
  "b"."start_date" as c1,
  "b"."marking_period_id" as k0,
  "b"."marking_period_id" as l0
from "school_marking_periods" as "b"
where ("b"."marking_period_id" = any(?::bigint[]))
order by ("b"."syear" + 1) nulls last, "b"."start_date" nulls last, (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."marking_period_id"
limit ?;
