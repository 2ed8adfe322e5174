-- staffMembers
select "b"."staff_id" as c0,
  nullif(trim(concat_ws(cast(? as text), nullif(trim("b"."first_name"), ''), nullif(trim("b"."middle_name"), ''), nullif(trim("b"."last_name"), ''), nullif(trim("b"."name_suffix"), ''))), '') as c1,
  "b"."email" as c2,
  "b"."staff_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "staff" as "b"
where 1 = 1
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."staff_id"
limit ?;

-- Staff.roles
select coalesce(nullif(trim("b_job"."job_title"), ''), nullif(trim("b_job"."category"), '')) as c0,
  "b"."start_date" as c1,
  "b"."school_id" as c2,
  "b"."staff_id" as l0
from "staff_school_relationship" as "b"
left join "staff_school_info" as "b_job" on ("b_job"."staff_id" = "b"."staff_id")
where (("b"."syear" = (select "b_newest"."syear"
      from "staff_school_relationship" as "b_newest"
      where ("b_newest"."staff_id" = "b"."staff_id") and ("b_newest"."school_id" = "b"."school_id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."staff_id" in (select value
    from json_each(?)))
order by "b"."school_id" nulls last
limit ?;

-- Staff.sections
select ? as c0,
  "b"."syear" as c1,
  "b"."course_period_id" as c2,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  "b"."teacher_id" as l0
from "course_periods" as "b"
where ("b"."teacher_id" in (select value
    from json_each(?)))
order by "b"."syear", "b"."course_period_id"
limit ?;

-- StaffRoleAssignment.school
select "b"."id" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- TeachingAssignment.section
select coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), '')) as c0,
  ("b"."syear" + 1) as c1,
  "b"."syear" as k0,
  "b"."course_period_id" as k1,
  "b"."syear" as l0,
  "b"."course_period_id" as l1
from "course_periods" as "b"
left join "courses" as "b_course" on ("b_course"."course_id" = "b"."course_id") and ("b_course"."syear" = "b"."syear")
where (("b"."syear", "b"."course_period_id") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by (coalesce(nullif(trim("b"."short_name"), ''), nullif(trim("b_course"."title"), ''))) collate binary nulls last, "b"."syear", "b"."course_period_id"
limit ?;
