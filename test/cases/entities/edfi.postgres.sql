-- School
select "b"."schoolid" as c0,
  "b_organization"."nameofinstitution" as c1,
  "b"."schoolid" as k0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by "b"."schoolid"
limit ?;

-- Student
select "b"."studentusi" as c0,
  "b"."lastsurname" as c1,
  "b"."studentusi" as k0
from "edfi"."student" as "b"
where ("b"."studentusi" = any(?::bigint[]))
order by "b"."studentusi"
limit ?;
