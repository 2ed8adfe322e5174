-- students
select "b"."sourcedId" as c0,
  case when ((nullif(trim((select "b_stay"."role"
          from "roles" as "b_stay"
          left join "orgs" as "b_org" on ("b_org"."sourcedId" = "b_stay"."orgSourcedId" and ("b_org"."sourcedId") collate binary = ("b_stay"."orgSourcedId") collate binary)
          where ("b_stay"."userSourcedId" = "b"."sourcedId" and ("b_stay"."userSourcedId") collate binary = ("b"."sourcedId") collate binary) and (((nullif(trim("b_stay"."role"), '')) collate binary in (select value
                from json_each(?))) and ((nullif(trim("b_org"."type"), '')) collate binary in (select value
                from json_each(?)))) and ((case when (nullif(trim("b_stay"."beginDate"), '') glob ? or nullif(trim("b_stay"."beginDate"), '') glob ? and substr(nullif(trim("b_stay"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) then substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) end is null or case when (nullif(trim("b_stay"."beginDate"), '') glob ? or nullif(trim("b_stay"."beginDate"), '') glob ? and substr(nullif(trim("b_stay"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) then substr(nullif(trim("b_stay"."beginDate"), ''), ?, ?) end <= ?) and (case when (nullif(trim("b_stay"."lastDate"), '') glob ? or nullif(trim("b_stay"."lastDate"), '') glob ? and substr(nullif(trim("b_stay"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) then substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) end is null or case when (nullif(trim("b_stay"."lastDate"), '') glob ? or nullif(trim("b_stay"."lastDate"), '') glob ? and substr(nullif(trim("b_stay"."lastDate"), ''), 11) not glob ?) and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?)) = substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) then substr(nullif(trim("b_stay"."lastDate"), ''), ?, ?) end >= ?) and ("b_stay"."schoolYear" in (select value
                from json_each(?))))
          order by ("b_stay"."sourcedId" is null), "b_stay"."sourcedId"
          limit 1)), '')) collate binary in (select value
    from json_each(?))) then nullif(trim("b"."grades"), '') end as c1,
  "b_facts"."sex" as c2,
  case when ((nullif(trim("b_facts"."americanIndianOrAlaskaNative"), '')) collate binary in (select value
    from json_each(?))) then ? end as c3,
  case when ((nullif(trim("b_facts"."asian"), '')) collate binary in (select value
    from json_each(?))) then ? end as c4,
  case when ((nullif(trim("b_facts"."blackOrAfricanAmerican"), '')) collate binary in (select value
    from json_each(?))) then ? end as c5,
  case when ((nullif(trim("b_facts"."nativeHawaiianOrOtherPacificIslander"), '')) collate binary in (select value
    from json_each(?))) then ? end as c6,
  case when ((nullif(trim("b_facts"."white"), '')) collate binary in (select value
    from json_each(?))) then ? end as c7,
  case when ((nullif(trim("b_facts"."demographicRaceTwoOrMoreRaces"), '')) collate binary in (select value
    from json_each(?))) and (case when (nullif(trim("b_facts"."americanIndianOrAlaskaNative"), '')) collate binary in (select value
    from json_each(?)) then 0 else 1 end = 1) and (case when (nullif(trim("b_facts"."asian"), '')) collate binary in (select value
    from json_each(?)) then 0 else 1 end = 1) and (case when (nullif(trim("b_facts"."blackOrAfricanAmerican"), '')) collate binary in (select value
    from json_each(?)) then 0 else 1 end = 1) and (case when (nullif(trim("b_facts"."nativeHawaiianOrOtherPacificIslander"), '')) collate binary in (select value
    from json_each(?)) then 0 else 1 end = 1) and (case when (nullif(trim("b_facts"."white"), '')) collate binary in (select value
    from json_each(?)) then 0 else 1 end = 1) then ? end as c8,
  "b_facts"."hispanicOrLatinoEthnicity" as c9,
  "b"."sourcedId" as k0,
  nullif(trim("b"."familyName"), '') as s0,
  nullif(trim("b"."givenName"), '') as s1
from "users" as "b"
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."sourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."sourcedId") collate binary)
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

-- Student.enrollments
select "b"."schoolYear" as c0,
  "b_person"."grades" as c1,
  "b_facts"."publicSchoolResidenceStatus" as c2,
  "b"."sourcedId" as k0,
  "b"."userSourcedId" as l0
from "roles" as "b"
left join "users" as "b_person" on ("b_person"."sourcedId" = "b"."userSourcedId" and ("b_person"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
left join "demographics" as "b_facts" on ("b_facts"."sourcedId" = "b"."userSourcedId" and ("b_facts"."sourcedId") collate binary = ("b"."userSourcedId") collate binary)
left join "orgs" as "b_school" on ("b_school"."sourcedId" = "b"."orgSourcedId" and ("b_school"."sourcedId") collate binary = ("b"."orgSourcedId") collate binary)
where (((nullif(trim("b"."role"), '')) collate binary in (select value
      from json_each(?))) and ((nullif(trim("b_school"."type"), '')) collate binary in (select value
      from json_each(?)))) and ((((("b"."schoolYear" >= ?) and ("b"."schoolYear" <= 2147483647))))) and ("b"."userSourcedId" in (select value
    from json_each(?)))
order by (case when (nullif(trim("b"."beginDate"), '') glob ? or nullif(trim("b"."beginDate"), '') glob ? and substr(nullif(trim("b"."beginDate"), ''), 11) not glob ?) and substr(nullif(trim("b"."beginDate"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."beginDate"), ''), ?, ?) between '01' and '31' and date(substr(nullif(trim("b"."beginDate"), ''), ?, ?)) = substr(nullif(trim("b"."beginDate"), ''), ?, ?) then substr(nullif(trim("b"."beginDate"), ''), ?, ?) end) collate binary nulls last, ("b"."sourcedId") collate binary
limit ?;
