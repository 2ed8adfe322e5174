-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- DisciplineAction.responsibleSchool
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- DisciplineAction.types
select "b_type"."codevalue" as c0,
  "b"."studentusi" as l0,
  "b"."disciplineactionidentifier" as l1,
  "b"."disciplinedate" as l2
from "edfi"."disciplineactiondiscipline" as "b"
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."disciplinedescriptorid")
where (("b"."studentusi", "b"."disciplineactionidentifier", "b"."disciplinedate") in (select *
    from unnest(?::bigint[], ?::text[], ?::date[])))
order by ("b_type"."codevalue") collate "C" nulls last
limit ?;

-- DisciplineIncident.actions
select "b"."studentusi" as c0,
  "b"."disciplineactionidentifier" as c1,
  "b"."disciplinedate" as c2,
  "b"."disciplinedate" as c3,
  "b_action"."disciplineactionlength" as c4,
  "b_action"."actualdisciplineactionlength" as c5,
  case when ((nullif(trim("b_reason"."codevalue"), '')) collate "C" = any(?::text[])) then (?) collate "default" else (nullif(trim("b_reason"."codevalue"), '')) collate "default" end as c6,
  "b_action"."responsibilityschoolid" as c7,
  "b_action"."relatedtozerotolerancepolicy" as c8,
  "b"."studentusi" as k0,
  "b"."disciplineactionidentifier" as k1,
  "b"."disciplinedate" as k2,
  "b"."schoolid" as k3,
  "b"."incidentidentifier" as k4,
  "b"."incidentidentifier" as l0,
  "b"."schoolid" as l1,
  "b"."studentusi" as l2
from (select g.b0 as "studentusi",
    g.b1 as "incidentidentifier",
    g.b2 as "schoolid",
    g.b3 as "disciplineactionidentifier",
    g.b4 as "disciplinedate"
  from (select "u"."studentusi" as "b0",
      "u"."incidentidentifier" as "b1",
      "u"."schoolid" as "b2",
      "u"."disciplineactionidentifier" as "b3",
      "u"."disciplinedate" as "b4"
    from "edfi"."disciplineactionstudentdisciplineincidentbehaviorassociation" as "u"
    where ("u"."incidentidentifier" = any(?::text[])) and ("u"."schoolid" = any(?::bigint[])) and ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2, g.b3, g.b4) as "b"
left join "edfi"."disciplineaction" as "b_action" on ("b_action"."studentusi" = "b"."studentusi") and ("b_action"."disciplineactionidentifier" = "b"."disciplineactionidentifier") and ("b_action"."disciplinedate" = "b"."disciplinedate")
left join "edfi"."descriptor" as "b_reason" on ("b_reason"."descriptorid" = "b_action"."disciplineactionlengthdifferencereasondescriptorid")
where (("b"."incidentidentifier", "b"."schoolid", "b"."studentusi") in (select *
    from unnest(?::text[], ?::bigint[], ?::bigint[])))
order by "b"."disciplinedate" nulls last, "b"."studentusi", ("b"."disciplineactionidentifier") collate "C", "b"."disciplinedate", "b"."schoolid", ("b"."incidentidentifier") collate "C"
limit ?;

-- DisciplineIncident.behaviors
select "b_behavior"."codevalue" as c0,
  "b"."incidentidentifier" as l0,
  "b"."schoolid" as l1
from "edfi"."disciplineincidentbehavior" as "b"
left join "edfi"."descriptor" as "b_behavior" on ("b_behavior"."descriptorid" = "b"."behaviordescriptorid")
where (("b"."incidentidentifier", "b"."schoolid") in (select *
    from unnest(?::text[], ?::bigint[])))
order by ("b_behavior"."codevalue") collate "C" nulls last
limit ?;

-- DisciplineIncident.myBehaviors
select "b_behavior"."codevalue" as c0,
  "b"."incidentidentifier" as l0,
  "b"."schoolid" as l1,
  "b"."studentusi" as l2
from "edfi"."studentdisciplineincidentbehaviorassociation" as "b"
left join "edfi"."descriptor" as "b_behavior" on ("b_behavior"."descriptorid" = "b"."behaviordescriptorid")
where (((case when (select "b_did"."studentusi"
        from "edfi"."studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21" as "b_did"
        left join "edfi"."descriptor" as "b_didCode" on ("b_didCode"."descriptorid" = "b_did"."disciplineincidentparticipationcodedescriptorid")
        where ("b_did"."incidentidentifier" = "b"."incidentidentifier") and ("b_did"."schoolid" = "b"."schoolid") and ("b_did"."studentusi" = "b"."studentusi") and ("b_did"."behaviordescriptorid" = "b"."behaviordescriptorid") and (((nullif(trim("b_didCode"."codevalue"), '')) collate "C" = any(?::text[])))
        order by ("b_did"."disciplineincidentparticipationcodedescriptorid" is null), "b_did"."disciplineincidentparticipationcodedescriptorid"
        limit 1) is null then 0 else 1 end = 1)) or (((select "b_part"."studentusi"
        from "edfi"."studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21" as "b_part"
        where ("b_part"."incidentidentifier" = "b"."incidentidentifier") and ("b_part"."schoolid" = "b"."schoolid") and ("b_part"."studentusi" = "b"."studentusi") and ("b_part"."behaviordescriptorid" = "b"."behaviordescriptorid")
        order by ("b_part"."disciplineincidentparticipationcodedescriptorid" is null), "b_part"."disciplineincidentparticipationcodedescriptorid"
        limit 1) is null))) and (("b"."incidentidentifier", "b"."schoolid", "b"."studentusi") in (select *
    from unnest(?::text[], ?::bigint[], ?::bigint[])))
order by ("b_behavior"."codevalue") collate "C" nulls last
limit ?;

-- DisciplineIncident.school
select "b_organization"."nameofinstitution" as c0,
  "b"."schoolid" as k0,
  "b"."schoolid" as l0
from "edfi"."school" as "b"
left join "edfi"."educationorganization" as "b_organization" on ("b_organization"."educationorganizationid" = "b"."schoolid")
where ("b"."schoolid" = any(?::bigint[]))
order by (nullif(trim("b_organization"."nameofinstitution"), '')) collate "C" nulls last, "b"."schoolid"
limit ?;

-- DisciplineIncident.weapons
select "b_weapon"."codevalue" as c0,
  "b"."incidentidentifier" as l0,
  "b"."schoolid" as l1
from (select g.b0 as "incidentidentifier",
    g.b1 as "schoolid",
    g.b2 as "weapondescriptorid"
  from (select "u"."incidentidentifier" as "b0",
      "u"."schoolid" as "b1",
      "u"."weapondescriptorid" as "b2"
    from (select "u"."incidentidentifier" as "incidentidentifier",
        "u"."schoolid" as "schoolid",
        "u"."weapondescriptorid" as "weapondescriptorid"
      from "edfi"."disciplineincidentweapon" as "u"
      where ("u"."incidentidentifier" = any(?::text[])) and ("u"."schoolid" = any(?::bigint[])) union all select "u"."incidentidentifier" as "incidentidentifier",
        "u"."schoolid" as "schoolid",
        "u"."weapondescriptorid" as "weapondescriptorid"
      from "edfi"."studentdisciplineincidentbehaviorassociationweapon" as "u"
      where ("u"."incidentidentifier" = any(?::text[])) and ("u"."schoolid" = any(?::bigint[]))) as "u"
    where ("u"."incidentidentifier" = any(?::text[])) and ("u"."schoolid" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2) as "b"
left join "edfi"."descriptor" as "b_weapon" on ("b_weapon"."descriptorid" = "b"."weapondescriptorid")
where (("b"."incidentidentifier", "b"."schoolid") in (select *
    from unnest(?::text[], ?::bigint[])))
order by ("b_weapon"."codevalue") collate "C" nulls last
limit ?;

-- Student.discipline
select "b_incident"."incidentdate" as c0,
  "b_incident"."incidenttime" as c1,
  (case when substr(cast("b_incident"."incidentdate" as text), ?::int, ?::int) ~ '^[0-9]+$' then cast(substr(cast("b_incident"."incidentdate" as text), ?::int, ?::int) as integer) end + case when substr(cast("b_incident"."incidentdate" as text), ?::int, ?::int) >= ? then 1 else 0 end) as c2,
  "b"."schoolid" as c3,
  "b_location"."codevalue" as c4,
  "b"."incidentidentifier" as c5,
  "b"."role" as c6,
  "b"."studentusi" as c7,
  coalesce("b_others"."perpetrators", 0) as c8,
  case when ("b_others"."studentusi" is null) then 0 when ("b_others"."unknown" = any(?::bigint[])) then "b_others"."victims" end as c9,
  case when ("b_others"."studentusi" is null) then 0 when ("b_others"."unknown" = any(?::bigint[])) then "b_others"."witnesses" end as c10,
  "b_reporter"."codevalue" as c11,
  "b_incident"."reportedtolawenforcement" as c12,
  cast("b_incident"."incidentcost" as numeric) as c13,
  "b"."studentusi" as k0,
  "b"."schoolid" as k1,
  "b"."incidentidentifier" as k2,
  "b"."studentusi" as l0
from (select f."studentusi",
    f."schoolid",
    f."incidentidentifier",
    f."role"
  from (select "u"."studentusi" as "studentusi",
      "u"."schoolid" as "schoolid",
      "u"."incidentidentifier" as "incidentidentifier",
      "u"."role" as "role",
      row_number() over (partition by "u"."incidentidentifier", "u"."schoolid", "u"."studentusi" order by "u"."rank" nulls last, ("u"."role") collate "C" nulls last) as rollcall_place
    from (select "u"."studentusi" as "studentusi",
        "u"."schoolid" as "schoolid",
        "u"."incidentidentifier" as "incidentidentifier",
        "u"."role" as "role",
        case when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 1 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 2 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 3 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 4 else 5 end as "rank"
      from (select "u"."studentusi" as "studentusi",
          "u"."schoolid" as "schoolid",
          "u"."incidentidentifier" as "incidentidentifier",
          cast(coalesce((nullif(trim("u_code"."codevalue"), '')) collate "default", (?) collate "default") as text) as "role"
        from "edfi"."studentdisciplineincidentbehaviorassociation" as "u"
        left join "edfi"."studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi") and ("u_part"."behaviordescriptorid" = "u"."behaviordescriptorid")
        left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
        where ("u"."studentusi" = any(?::bigint[])) union all select "u"."studentusi" as "studentusi",
          "u"."schoolid" as "schoolid",
          "u"."incidentidentifier" as "incidentidentifier",
          "u_code"."codevalue" as "role"
        from "edfi"."studentdisciplineincidentnonoffenderassociation" as "u"
        left join "edfi"."studentdisciplineincidentnonoffenderassociationdisciplin_4c979a" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi")
        left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
        where ("u"."studentusi" = any(?::bigint[]))) as "u"
      where ("u"."studentusi" = any(?::bigint[]))) as "u"
    where ("u"."studentusi" = any(?::bigint[]))) as f
  where rollcall_place = 1) as "b"
left join "edfi"."disciplineincident" as "b_incident" on ("b_incident"."incidentidentifier" = "b"."incidentidentifier") and ("b_incident"."schoolid" = "b"."schoolid")
left join "edfi"."descriptor" as "b_location" on ("b_location"."descriptorid" = "b_incident"."incidentlocationdescriptorid")
left join (select g.b0 as "incidentidentifier",
    g.b1 as "schoolid",
    g.b2 as "studentusi",
    count(g.a0) as "perpetrators",
    count(g.a1) as "victims",
    count(g.a2) as "witnesses",
    count(g.a3) as "unknown"
  from (select "u"."incidentidentifier" as "b0",
      "u"."schoolid" as "b1",
      "u"."studentusi" as "b2",
      case when ("u"."rank" = any(?::bigint[])) then 1 end as "a0",
      case when ("u"."rank" = any(?::bigint[])) then 1 end as "a1",
      case when ("u"."rank" = any(?::bigint[])) then 1 end as "a2",
      case when ("u"."rank" = any(?::bigint[])) then 1 end as "a3"
    from (select g.b0 as "incidentidentifier",
        g.b1 as "schoolid",
        g.b2 as "studentusi",
        g.b4 as "rank"
      from (select "u"."incidentidentifier" as "b0",
          "u"."schoolid" as "b1",
          "u"."studentusi" as "b2",
          "u_other"."studentusi" as "b3",
          "u_other"."rank" as "b4"
        from (select f."incidentidentifier",
            f."schoolid",
            f."studentusi"
          from (select "u"."incidentidentifier" as "incidentidentifier",
              "u"."schoolid" as "schoolid",
              "u"."studentusi" as "studentusi",
              row_number() over (partition by "u"."incidentidentifier", "u"."schoolid", "u"."studentusi" order by "u"."rank" nulls last, ("u"."role") collate "C" nulls last) as rollcall_place
            from (select "u"."incidentidentifier" as "incidentidentifier",
                "u"."schoolid" as "schoolid",
                "u"."studentusi" as "studentusi",
                case when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 1 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 2 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 3 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 4 else 5 end as "rank",
                "u"."role" as "role"
              from (select "u"."incidentidentifier" as "incidentidentifier",
                  "u"."schoolid" as "schoolid",
                  "u"."studentusi" as "studentusi",
                  cast(coalesce((nullif(trim("u_code"."codevalue"), '')) collate "default", (?) collate "default") as text) as "role"
                from "edfi"."studentdisciplineincidentbehaviorassociation" as "u"
                left join "edfi"."studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi") and ("u_part"."behaviordescriptorid" = "u"."behaviordescriptorid")
                left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
                where ("u"."studentusi" = any(?::bigint[])) union all select "u"."incidentidentifier" as "incidentidentifier",
                  "u"."schoolid" as "schoolid",
                  "u"."studentusi" as "studentusi",
                  "u_code"."codevalue" as "role"
                from "edfi"."studentdisciplineincidentnonoffenderassociation" as "u"
                left join "edfi"."studentdisciplineincidentnonoffenderassociationdisciplin_4c979a" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi")
                left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
                where ("u"."studentusi" = any(?::bigint[]))) as "u"
              where ("u"."studentusi" = any(?::bigint[]))) as "u"
            where ("u"."studentusi" = any(?::bigint[]))) as f
          where rollcall_place = 1) as "u"
        left join (select "u"."incidentidentifier" as "incidentidentifier",
            "u"."schoolid" as "schoolid",
            "u"."studentusi" as "studentusi",
            case when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 1 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 2 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 3 when ((nullif(trim("u"."role"), '')) collate "C" = any(?::text[])) then 4 else 5 end as "rank"
          from (select "u"."incidentidentifier" as "incidentidentifier",
              "u"."schoolid" as "schoolid",
              "u"."studentusi" as "studentusi",
              cast(coalesce((nullif(trim("u_code"."codevalue"), '')) collate "default", (?) collate "default") as text) as "role"
            from "edfi"."studentdisciplineincidentbehaviorassociation" as "u"
            left join "edfi"."studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi") and ("u_part"."behaviordescriptorid" = "u"."behaviordescriptorid")
            left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
            where 1 = 1 union all select "u"."incidentidentifier" as "incidentidentifier",
              "u"."schoolid" as "schoolid",
              "u"."studentusi" as "studentusi",
              "u_code"."codevalue" as "role"
            from "edfi"."studentdisciplineincidentnonoffenderassociation" as "u"
            left join "edfi"."studentdisciplineincidentnonoffenderassociationdisciplin_4c979a" as "u_part" on ("u_part"."incidentidentifier" = "u"."incidentidentifier") and ("u_part"."schoolid" = "u"."schoolid") and ("u_part"."studentusi" = "u"."studentusi")
            left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u_part"."disciplineincidentparticipationcodedescriptorid")
            where 1 = 1) as "u"
          where 1 = 1) as "u_other" on ("u_other"."incidentidentifier" = "u"."incidentidentifier") and ("u_other"."schoolid" = "u"."schoolid")
        where ((case when "u_other"."studentusi" = "u"."studentusi" then 0 else 1 end = 1)) and ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2, g.b3, g.b4) as "u"
    where ("u"."studentusi" = any(?::bigint[]))) as g group by g.b0, g.b1, g.b2) as "b_others" on ("b_others"."incidentidentifier" = "b"."incidentidentifier") and ("b_others"."schoolid" = "b"."schoolid") and ("b_others"."studentusi" = "b"."studentusi")
left join "edfi"."descriptor" as "b_reporter" on ("b_reporter"."descriptorid" = "b_incident"."reporterdescriptiondescriptorid")
where ("b"."studentusi" = any(?::bigint[]))
order by "b_incident"."incidentdate" nulls last, "b"."studentusi", "b"."schoolid", ("b"."incidentidentifier") collate "C"
limit ?;
