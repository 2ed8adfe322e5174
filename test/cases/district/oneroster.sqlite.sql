-- District.schools
select "b"."name" as c0,
  "b"."sourcedId" as k0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null)))
order by (nullif(trim("b"."name"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
