-- courses
select "b"."sourcedId" as c0,
  "b"."courseCode" as c1,
  "b"."title" as c2,
  case when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? when (((nullif(trim("b"."subjectCodes"), '')) collate binary >= ?) and ((nullif(trim("b"."subjectCodes"), '')) collate binary < ?)) then ? else nullif(trim("b"."subjects"), '') end as c3,
  "b"."sourcedId" as k0,
  nullif(trim("b"."title"), '') as s0,
  nullif(trim("b"."courseCode"), '') as s1
from "courses" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (((substr(nullif(trim("b"."title"), ''), ?, ?)) collate binary = ?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, (nullif(trim("b"."courseCode"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- courses count
select count(*) as c0
from "courses" as "b"
where (((nullif(trim("b"."sourcedId"), '') is not null)) and (((substr(nullif(trim("b"."title"), ''), ?, ?)) collate binary = ?)))
limit ?;

-- Course.gradeLevels
select "b"."grade" as c0,
  "b"."course" as l0
from (select nullif(trim(p.value), '') as "grade",
    s."course"
  from (select "u"."sourcedId" as "course",
      "u"."grades" as rollcall_text
    from "courses" as "u"
    where ("u"."sourcedId" in (select value
        from json_each(?)))) as s cross join json_each(concat('[', replace(replace(json_quote(replace(replace(s.rollcall_text, ?, ?), ?, ?)), ?, '","'), ?, ?), ']')) as p
  where s.rollcall_text is not null and nullif(trim(p.value), '') is not null) as "b"
where ("b"."course" in (select value
    from json_each(?)))
order by ("b"."grade") collate binary nulls last
limit ?;

-- Course.gradeLevels
select "b"."grade" as c0,
  "b"."course" as l0
from (select nullif(trim(p.value), '') as "grade",
    s."course"
  from (select "u"."sourcedId" as "course",
      "u"."grades" as rollcall_text
    from "courses" as "u"
    where ("u"."sourcedId" in (select value
        from json_each(?)))) as s cross join json_each(concat('[', replace(replace(json_quote(replace(replace(s.rollcall_text, ?, ?), ?, ?)), ?, '","'), ?, ?), ']')) as p
  where s.rollcall_text is not null and nullif(trim(p.value), '') is not null) as "b"
where ("b"."course" in (select value
    from json_each(?)))
order by ("b"."grade") collate binary nulls last
limit ?;
