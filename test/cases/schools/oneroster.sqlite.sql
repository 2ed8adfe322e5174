-- schools
select "b"."sourcedId" as c0,
  "b"."name" as c1,
  "b"."sourcedId" as k0,
  nullif(trim("b"."name"), '') as s0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null)))
order by (nullif(trim("b"."name"), '')) collate binary desc nulls last, ("b"."sourcedId") collate binary
limit ?;

-- schools count
select count(*) as c0
from "orgs" as "b"
where (((nullif(trim("b"."type"), '')) collate binary in (select value
      from json_each(?)))) and (((nullif(trim("b"."sourcedId"), '') is not null)))
limit ?;

-- School.gradeLevels
select "b"."grade" as c0,
  "b"."school" as l0
from (select g.b0 as "school",
    g.b1 as "grade"
  from (select "u"."school" as "b0",
      "u"."grade" as "b1"
    from (select s."school",
        nullif(trim(p.value), '') as "grade"
      from (select "u"."schoolSourcedId" as "school",
          "u"."grades" as rollcall_text
        from "classes" as "u"
        where ("u"."schoolSourcedId" in (select value
            from json_each(?)))) as s cross join json_each(concat('[', replace(replace(json_quote(replace(replace(s.rollcall_text, ?, ?), ?, ?)), ?, '","'), ?, ?), ']')) as p
      where s.rollcall_text is not null and nullif(trim(p.value), '') is not null) as "u"
    where ("u"."school" in (select value
        from json_each(?)))) as g group by g.b0, (g.b0) collate binary, g.b1, (g.b1) collate binary) as "b"
where ("b"."school" in (select value
    from json_each(?)))
order by ("b"."grade") collate binary nulls last
limit ?;

-- School.principal
select nullif(trim(concat_ws(cast(? as text), nullif(trim("b_person"."givenName"), ''), nullif(trim("b_person"."middleName"), ''), nullif(trim("b_person"."familyName"), ''))), '') as c0,
  "b"."orgSourcedId" as l0
from (select "b"."userSourcedId",
    "b"."orgSourcedId",
    row_number() over (partition by ("b"."orgSourcedId") collate binary order by ("b"."roleType") collate binary nulls last, ("b"."beginDate") collate binary desc nulls last, ("b"."sourcedId") collate binary nulls last) as rollcall_place
  from "roles" as "b"
  where ((((nullif(trim("b"."role"), '')) collate binary in (select value
          from json_each(?))) and (nullif(trim("b"."lastDate"), '') is null)) or (((nullif(trim("b"."role"), '')) collate binary in (select value
          from json_each(?))) and (((case when (nullif(trim("b"."lastDate"), '') glob ? or nullif(trim("b"."lastDate"), '') glob ? and substr(nullif(trim("b"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b"."lastDate"), ''), ?, ?) then substr(nullif(trim("b"."lastDate"), ''), ?, ?) end) collate binary >= ?)))) and ("b"."orgSourcedId" in (select value
      from json_each(?)))) as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."userSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
where rollcall_place <= ?
order by ("b"."orgSourcedId") collate binary, rollcall_place
limit ?;
