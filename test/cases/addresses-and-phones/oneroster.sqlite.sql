-- students
select "b"."sourcedId" as c0,
  "b"."phone" as c1,
  ? as c2,
  "b"."sms" as c3,
  "b"."email" as c4,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
where ((case when nullif(trim((select "b_student"."role"
          from "roles" as "b_student"
          where ("b_student"."userSourcedId" = "b"."sourcedId" and ("b_student"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_student"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_student"."sourcedId" is null), "b_student"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and (((nullif(trim("b"."sourcedId"), '') is not null)) and (("b"."sourcedId" in (select value
        from json_each(?))) and (("b"."sourcedId") collate binary in (select value
        from json_each(?)))))
order by (nullif(trim("b"."familyName"), '')) collate binary nulls last, (nullif(trim("b"."givenName"), '')) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), nullif(trim("b_person"."givenName"), ''), nullif(trim("b_person"."middleName"), ''), nullif(trim("b_person"."familyName"), ''))), '') as c0,
  "b_person"."email" as c1,
  "b"."userSourcedId" as k0,
  "b"."agentSourcedId" as k1,
  "b"."userSourcedId" as l0
from "agents" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."agentSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."agentSourcedId") collate binary)
where ((case when nullif(trim((select "b_kin"."role"
          from "roles" as "b_kin"
          where ("b_kin"."userSourcedId" = "b"."agentSourcedId" and ("b_kin"."userSourcedId") collate binary = ("b"."agentSourcedId") collate binary) and (((nullif(trim("b_kin"."role"), '')) collate binary in (select value
                from json_each(?))))
          order by ("b_kin"."roleType" is null), "b_kin"."roleType", ("b_kin"."role" is null), "b_kin"."role", ("b_kin"."sourcedId" is null), "b_kin"."sourcedId"
          limit 1)), '') is null then 0 else 1 end = 1)) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (nullif(trim("b_person"."familyName"), '')) collate binary nulls last, (nullif(trim("b_person"."givenName"), '')) collate binary nulls last, ("b"."userSourcedId") collate binary, ("b"."agentSourcedId") collate binary
limit ?;
