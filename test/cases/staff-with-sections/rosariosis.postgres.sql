-- staffMembers
select "b"."person" as c0,
  nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_row"."first_name"), '')) collate "default", (nullif(trim("b_row"."middle_name"), '')) collate "default", (nullif(trim("b_row"."last_name"), '')) collate "default", (nullif(trim("b_row"."name_suffix"), '')) collate "default")), '') as c1,
  "b_row"."email" as c2,
  "b"."staff_id" as c3,
  "b"."person" as k0,
  nullif(trim("b_row"."last_name"), '') as s0,
  nullif(trim("b_row"."first_name"), '') as s1
from (with recursive d (id, first) as (select "s"."staff_id",
      "s"."staff_id"
    from "staff" as "s"
    left join "staff" as "p" on "p"."staff_id" = "s"."rollover_id" and not ("p"."staff_id" = "s"."staff_id")
    where "p"."staff_id" is null and "s"."staff_id" is not null union select "s"."staff_id",
      d.first
    from d join "staff" as "s" on d.id = "s"."rollover_id" and not (d.id = "s"."staff_id")) select coalesce(d.first, "s"."staff_id") as "person",
    "s"."staff_id" as "staff_id"
  from "staff" as "s"
  left join d on d.id = "s"."staff_id"
  where "s"."staff_id" is not null) as "b"
left join "staff" as "b_row" on ("b_row"."staff_id" = "b"."staff_id")
where (("b_row"."syear" = any(?::bigint[])) and ((nullif(trim("b_row"."profile"), '')) collate "C" = any(?::text[]))) and ((("b"."person" is not null)))
order by (nullif(trim("b_row"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_row"."first_name"), '')) collate "C" nulls last, "b"."person"
limit ?;

-- Staff.roles
select "b"."profile" as c0,
  "b"."school_id" as c1,
  "b"."staff_id" as l0
from (select "u"."school_id" as "school_id",
    "u"."profile" as "profile",
    "u"."staff_id" as "staff_id"
  from (select (nullif(trim(p.part), '')) collate "default" as "school_id",
      s."profile",
      s."staff_id"
    from (select "u"."profile" as "profile",
        "u"."staff_id" as "staff_id",
        "u"."schools" as rollcall_text
      from "staff" as "u"
      where ("u"."staff_id" = any(?::bigint[]))) as s cross join unnest(string_to_array(s.rollcall_text, ?)) as p (part)
    where s.rollcall_text is not null and nullif(trim(p.part), '') is not null) as "u"
  where ("u"."staff_id" = any(?::bigint[])) union all select cast(? as text) as "school_id",
    "u"."profile" as "profile",
    "u"."staff_id" as "staff_id"
  from "staff" as "u"
  where ((nullif(trim("u"."schools"), '') is null)) and ("u"."staff_id" = any(?::bigint[]))) as "b"
where ("b"."staff_id" = any(?::bigint[]))
order by ("b"."school_id") collate "C" nulls last
limit ?;

-- Staff.sections
select "b"."position" as c0,
  "b"."course_period_id" as c1,
  "b"."course_period_id" as k0,
  "b"."position" as k1,
  "b"."person" as k2,
  "b"."person" as l0
from (select "u"."course_period_id" as "course_period_id",
    cast(? as text) as "position",
    "u_who"."person" as "person"
  from "course_periods" as "u"
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
    where "s"."staff_id" is not null) as "u_who" on ("u_who"."staff_id" = "u"."teacher_id")
  where ((case when "u_who"."person" is null then 0 else 1 end = 1)) and ("u_who"."person" = any(?::bigint[])) union all select "u"."course_period_id" as "course_period_id",
    cast(? as text) as "position",
    "u_who"."person" as "person"
  from "course_periods" as "u"
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
    where "s"."staff_id" is not null) as "u_who" on ("u_who"."staff_id" = "u"."secondary_teacher_id")
  where ((case when "u_who"."person" is null then 0 else 1 end = 1)) and ("u_who"."person" = any(?::bigint[]))) as "b"
where ("b"."person" = any(?::bigint[]))
order by "b"."course_period_id", ("b"."position") collate "C", "b"."person"
limit ?;

-- StaffRoleAssignment.school
select "b"."id" as c0,
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

-- TeachingAssignment.section
select "b"."short_name" as c0,
  (cast("b"."syear" as numeric) + 1) as c1,
  "b"."course_period_id" as k0,
  "b"."course_period_id" as l0
from "course_periods" as "b"
where ("b"."course_period_id" = any(?::bigint[]))
order by (nullif(trim("b"."short_name"), '')) collate "C" nulls last, "b"."course_period_id"
limit ?;
