-- students
select "b"."last_name" as c0,
  "b"."student_id" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" = any(?::bigint[])))
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- ImmunizationRecord.dates
select "b"."medical_date" as c0,
  "b"."student_id" as l0,
  "b"."vaccine" as l1
from (select "u"."medical_date" as "medical_date",
    "u"."id" as "id",
    "u"."student_id" as "student_id",
    cast(nullif(trim("u"."comments"), '') as text) as "vaccine"
  from "student_medical" as "u"
  where (((nullif(trim("u"."type"), '')) collate "C" = any(?::text[])) and (case when nullif(trim("u"."comments"), '') is null then 0 else 1 end = 1)) and ("u"."student_id" = any(?::bigint[]))) as "b"
where (("b"."student_id", "b"."vaccine") in (select *
    from unnest(?::bigint[], ?::text[])))
order by "b"."medical_date" nulls last, "b"."id" nulls last
limit ?;

-- Student.health.immunizations
select "b"."vaccine" as c0,
  "b"."student_id" as c1,
  "b"."vaccine" as c2,
  "b"."student_id" as l0
from (select g.b0 as "student_id",
    g.b1 as "vaccine"
  from (select "u"."student_id" as "b0",
      "u"."vaccine" as "b1"
    from (select "u"."student_id" as "student_id",
        cast(nullif(trim("u"."comments"), '') as text) as "vaccine"
      from "student_medical" as "u"
      where (((nullif(trim("u"."type"), '')) collate "C" = any(?::text[])) and (case when nullif(trim("u"."comments"), '') is null then 0 else 1 end = 1)) and ("u"."student_id" = any(?::bigint[]))) as "u"
    where ("u"."student_id" = any(?::bigint[]))) as g group by g.b0, g.b1) as "b"
where ("b"."student_id" = any(?::bigint[]))
order by ("b"."vaccine") collate "C" nulls last
limit ?;
