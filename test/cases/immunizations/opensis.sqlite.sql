-- students
select "b"."last_name" as c0,
  "b"."student_id" as c1,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where (("b"."student_id" in (select value
      from json_each(?))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- ImmunizationRecord.dates
select "b"."medical_date" as c0,
  "b"."student_id" as l0,
  "b"."vaccine" as l1
from (select "u"."medical_date" as "medical_date",
    "u"."id" as "id",
    "u"."student_id" as "student_id",
    cast(nullif(trim("u"."comments"), '') as text) as "vaccine"
  from "student_immunization" as "u"
  where (((nullif(trim("u"."type"), '')) collate binary in (select value
        from json_each(?))) and (case when nullif(trim("u"."comments"), '') is null then 0 else 1 end = 1)) and ("u"."student_id" in (select value
      from json_each(?)))) as "b"
where (("b"."student_id", "b"."vaccine") in (select json_extract(value, '$[0]'),
      json_extract(value, '$[1]')
    from json_each(?)))
order by ("b"."medical_date") collate binary nulls last, "b"."id" nulls last
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
      from "student_immunization" as "u"
      where (((nullif(trim("u"."type"), '')) collate binary in (select value
            from json_each(?))) and (case when nullif(trim("u"."comments"), '') is null then 0 else 1 end = 1)) and ("u"."student_id" in (select value
          from json_each(?)))) as "u"
    where ("u"."student_id" in (select value
        from json_each(?)))) as g group by g.b0, g.b1, (g.b1) collate binary) as "b"
where ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."vaccine") collate binary nulls last
limit ?;
