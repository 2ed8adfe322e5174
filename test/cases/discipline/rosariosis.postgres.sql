-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- DisciplineAction.responsibleSchool
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

-- DisciplineAction.types
select "b"."ticked" as c0,
  "b"."referral" as l0,
  "b"."kind" as l1
from (select "u"."ticked" as "ticked",
    "u"."referral" as "referral",
    cast(? as text) as "kind"
  from (select (nullif(trim(p.part), '')) collate "default" as "ticked",
      s."referral"
    from (select "u"."id" as "referral",
        "u"."category_5" as rollcall_text
      from "discipline_referrals" as "u"
      where ("u"."id" = any(?::bigint[]))) as s cross join unnest(string_to_array(s.rollcall_text, ?)) as p (part)
    where s.rollcall_text is not null and nullif(trim(p.part), '') is not null) as "u"
  where ("u"."referral" = any(?::bigint[])) union all select cast(? as text) as "ticked",
    "u"."id" as "referral",
    cast(? as text) as "kind"
  from "discipline_referrals" as "u"
  where (((nullif(trim("u"."category_2"), '')) collate "C" = any(?::text[]))) and ("u"."id" = any(?::bigint[]))) as "b"
where (("b"."referral", "b"."kind") in (select *
    from unnest(?::bigint[], ?::text[])))
order by ("b"."ticked") collate "C" nulls last
limit ?;

-- DisciplineIncident.actions
select "b"."referral" as c0,
  "b"."kind" as c1,
  "b"."school_id" as c2,
  "b"."referral" as k0,
  "b"."kind" as k1,
  "b"."referral" as l0
from (select "u"."id" as "referral",
    cast(? as text) as "kind",
    "u"."school_id" as "school_id"
  from "discipline_referrals" as "u"
  where ((case when nullif(trim("u"."category_5"), '') is null then 0 else 1 end = 1)) and ("u"."id" = any(?::bigint[])) union all select "u"."id" as "referral",
    cast(? as text) as "kind",
    "u"."school_id" as "school_id"
  from "discipline_referrals" as "u"
  where (((nullif(trim("u"."category_2"), '')) collate "C" = any(?::text[]))) and ("u"."id" = any(?::bigint[]))) as "b"
where ("b"."referral" = any(?::bigint[]))
order by "b"."referral", ("b"."kind") collate "C"
limit ?;

-- DisciplineIncident.behaviors
select "b"."ticked" as c0,
  "b"."referral" as l0
from (select (nullif(trim(p.part), '')) collate "default" as "ticked",
    s."referral"
  from (select "u"."id" as "referral",
      "u"."category_1" as rollcall_text
    from "discipline_referrals" as "u"
    where ("u"."id" = any(?::bigint[]))) as s cross join unnest(string_to_array(s.rollcall_text, ?)) as p (part)
  where s.rollcall_text is not null and nullif(trim(p.part), '') is not null) as "b"
where ("b"."referral" = any(?::bigint[]))
order by ("b"."ticked") collate "C" nulls last
limit ?;

-- DisciplineIncident.myBehaviors
select "b"."ticked" as c0,
  "b"."referral" as l0
from (select (nullif(trim(p.part), '')) collate "default" as "ticked",
    s."referral"
  from (select "u"."id" as "referral",
      "u"."category_1" as rollcall_text
    from "discipline_referrals" as "u"
    where ("u"."id" = any(?::bigint[]))) as s cross join unnest(string_to_array(s.rollcall_text, ?)) as p (part)
  where s.rollcall_text is not null and nullif(trim(p.part), '') is not null) as "b"
where ("b"."referral" = any(?::bigint[]))
order by ("b"."ticked") collate "C" nulls last
limit ?;

-- DisciplineIncident.school
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

-- Student.discipline
select "b"."entry_date" as c0,
  (cast("b"."syear" as numeric) + 1) as c1,
  "b"."school_id" as c2,
  "b"."id" as c3,
  ? as c4,
  case when (("b"."staff_id" > 0)) then ? end as c5,
  "b"."id" as k0,
  "b"."student_id" as l0
from "discipline_referrals" as "b"
where ("b"."student_id" = any(?::bigint[]))
order by "b"."entry_date" nulls last, "b"."id"
limit ?;
