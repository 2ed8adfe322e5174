-- courses
select "b"."syear" as c0,
  "b"."course_id" as c1,
  "b"."short_name" as c2,
  "b"."title" as c3,
  "b_department"."title" as c4,
  "b_level"."short_name" as c5,
  case when ("b_credits"."least" = "b_credits"."most") then "b_credits"."most" end as c6,
  "b"."syear" as k0,
  "b"."course_id" as k1,
  nullif(trim("b"."title"), '') as s0,
  nullif(trim("b"."short_name"), '') as s1
from "courses" as "b"
left join "course_subjects" as "b_department" on ("b_department"."subject_id" = "b"."subject_id") and ("b_department"."syear" = "b"."syear")
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_level")
left join (select g.b0 as "syear",
    g.b1 as "course_id",
    min(g.a0) as "least",
    max(g.a1) as "most"
  from (select "u"."syear" as "b0",
      "u"."course_id" as "b1",
      "u"."credits" as "a0",
      "u"."credits" as "a1"
    from "course_periods" as "u"
    where 1 = 1) as g group by g.b0, g.b1) as "b_credits" on ("b_credits"."syear" = "b"."syear") and ("b_credits"."course_id" = "b"."course_id")
where ((((substr(nullif(trim("b"."title"), ''), ?, ?)) collate binary = ?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, (nullif(trim("b"."short_name"), '')) collate binary nulls last, "b"."syear", "b"."course_id"
limit ?;

-- courses count
select count(*) as c0
from "courses" as "b"
where ((((substr(nullif(trim("b"."title"), ''), ?, ?)) collate binary = ?)))
limit ?;
