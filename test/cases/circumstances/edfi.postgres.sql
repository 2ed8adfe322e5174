-- students
select "b"."studentusi" as c0,
  (select "b_meal"."code"
  from (select "u_service"."codevalue" as "code",
      "u"."studentusi" as "studentusi",
      coalesce("u"."servicebegindate", "u"."begindate") as "begindate",
      coalesce("u"."serviceenddate", "u_stay"."enddate") as "enddate",
      case when ((nullif(trim("u_service"."codevalue"), '')) collate "C" = any(?::text[])) then 1 else 2 end as "weight"
    from "edfi"."studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb" as "u"
    left join "edfi"."descriptor" as "u_service" on ("u_service"."descriptorid" = "u"."schoolfoodserviceprogramservicedescriptorid")
    left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
    where 1 = 1) as "b_meal"
  where ("b_meal"."studentusi" = "b"."studentusi") and (("b_meal"."begindate" is null or "b_meal"."begindate" <= ?) and ("b_meal"."enddate" is null or "b_meal"."enddate" >= ?))
  order by ("b_meal"."weight" is null), "b_meal"."weight", ("b_meal"."begindate" is null), "b_meal"."begindate" desc, ("b_meal"."code" is null), "b_meal"."code"
  limit 1) as c1,
  case when (case when (select "b_disadvantaged"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_disadvantaged"
    where ("b_disadvantaged"."studentusi" = "b"."studentusi") and (((nullif(trim("b_disadvantaged"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_disadvantaged"."educationorganizationid" is null), "b_disadvantaged"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then ? end as c2,
  case when (case when (select "b_migrantStay"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u"."begindate" as "begindate",
        "u_stay"."enddate" as "enddate"
      from "edfi"."studentmigranteducationprogramassociation" as "u"
      left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
      where 1 = 1) as "b_migrantStay"
    where ("b_migrantStay"."studentusi" = "b"."studentusi") and (("b_migrantStay"."begindate" is null or "b_migrantStay"."begindate" <= ?) and ("b_migrantStay"."enddate" is null or "b_migrantStay"."enddate" >= ?))
    order by ("b_migrantStay"."begindate" is null), "b_migrantStay"."begindate" desc
    limit 1) is null then 0 else 1 end = 1) then ? end as c3,
  case when (case when (select "b_foster"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_foster"
    where ("b_foster"."studentusi" = "b"."studentusi") and (((nullif(trim("b_foster"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_foster"."educationorganizationid" is null), "b_foster"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then ? end as c4,
  case when (case when (select "b_military"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_military"
    where ("b_military"."studentusi" = "b"."studentusi") and (((nullif(trim("b_military"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_military"."educationorganizationid" is null), "b_military"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then (?) collate "default" else (nullif(trim((select "b_supporter"."codevalue"
        from "edfi"."studenteducationorganizationassociation" as "b_association"
        left join "edfi"."descriptor" as "b_supporter" on ("b_supporter"."descriptorid" = "b_association"."supportermilitaryconnectiondescriptorid")
        left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
        left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
        where ("b_association"."studentusi" = "b"."studentusi")
        order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
        limit 1)), '')) collate "default" end as c5,
  case when (case when (select "b_homeless"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_homeless"
    where ("b_homeless"."studentusi" = "b"."studentusi") and (((nullif(trim("b_homeless"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_homeless"."educationorganizationid" is null), "b_homeless"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then ? when (case when (select "b_homelessStay"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u"."begindate" as "begindate",
        "u_stay"."enddate" as "enddate",
        "u_residence"."codevalue" as "residence"
      from "edfi"."studenthomelessprogramassociation" as "u"
      left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
      left join "edfi"."descriptor" as "u_residence" on ("u_residence"."descriptorid" = "u"."homelessprimarynighttimeresidencedescriptorid")
      where 1 = 1) as "b_homelessStay"
    where ("b_homelessStay"."studentusi" = "b"."studentusi") and (("b_homelessStay"."begindate" is null or "b_homelessStay"."begindate" <= ?) and ("b_homelessStay"."enddate" is null or "b_homelessStay"."enddate" >= ?))
    order by ("b_homelessStay"."begindate" is null), "b_homelessStay"."begindate" desc, ("b_homelessStay"."residence" is null), "b_homelessStay"."residence"
    limit 1) is null then 0 else 1 end = 1) then ? end as c6,
  (select "b_homelessStay"."residence"
  from (select "u_residence"."codevalue" as "residence",
      "u"."studentusi" as "studentusi",
      "u"."begindate" as "begindate",
      "u_stay"."enddate" as "enddate"
    from "edfi"."studenthomelessprogramassociation" as "u"
    left join "edfi"."descriptor" as "u_residence" on ("u_residence"."descriptorid" = "u"."homelessprimarynighttimeresidencedescriptorid")
    left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
    where 1 = 1) as "b_homelessStay"
  where ("b_homelessStay"."studentusi" = "b"."studentusi") and (("b_homelessStay"."begindate" is null or "b_homelessStay"."begindate" <= ?) and ("b_homelessStay"."enddate" is null or "b_homelessStay"."enddate" >= ?))
  order by ("b_homelessStay"."begindate" is null), "b_homelessStay"."begindate" desc, ("b_homelessStay"."residence" is null), "b_homelessStay"."residence"
  limit 1) as c7,
  case when (case when (select "b_alone"."studentusi"
    from (select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteristic" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((select "u_period"."begindate"
            from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u_period"
            where ("u_period"."educationorganizationid" = "u"."educationorganizationid") and ("u_period"."studentusi" = "u"."studentusi") and ("u_period"."studentcharacteristicdescriptorid" = "u"."studentcharacteristicdescriptorid")
            order by ("u_period"."begindate" is null), "u_period"."begindate"
            limit 1) is null)) union all select "u"."studentusi" as "studentusi",
        "u_code"."codevalue" as "code",
        "u"."educationorganizationid" as "educationorganizationid"
      from "edfi"."studenteducationorganizationassociationstudentcharacteri_a18fcf" as "u"
      left join "edfi"."descriptor" as "u_code" on ("u_code"."descriptorid" = "u"."studentcharacteristicdescriptorid")
      where (((("u"."begindate" <= ?)) and ("u"."enddate" is null)) or ((("u"."begindate" <= ?)) and (("u"."enddate" >= ?))))) as "b_alone"
    where ("b_alone"."studentusi" = "b"."studentusi") and (((nullif(trim("b_alone"."code"), '')) collate "C" = any(?::text[])))
    order by ("b_alone"."educationorganizationid" is null), "b_alone"."educationorganizationid"
    limit 1) is null then 0 else 1 end = 1) then ? else (select "b_homelessStay"."unaccompanied"
  from (select "u"."homelessunaccompaniedyouth" as "unaccompanied",
      "u"."studentusi" as "studentusi",
      "u"."begindate" as "begindate",
      "u_stay"."enddate" as "enddate",
      "u_residence"."codevalue" as "residence"
    from "edfi"."studenthomelessprogramassociation" as "u"
    left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
    left join "edfi"."descriptor" as "u_residence" on ("u_residence"."descriptorid" = "u"."homelessprimarynighttimeresidencedescriptorid")
    where 1 = 1) as "b_homelessStay"
  where ("b_homelessStay"."studentusi" = "b"."studentusi") and (("b_homelessStay"."begindate" is null or "b_homelessStay"."begindate" <= ?) and ("b_homelessStay"."enddate" is null or "b_homelessStay"."enddate" >= ?))
  order by ("b_homelessStay"."begindate" is null), "b_homelessStay"."begindate" desc, ("b_homelessStay"."residence" is null), "b_homelessStay"."residence"
  limit 1) end as c8,
  (select "b_english"."codevalue"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."descriptor" as "b_english" on ("b_english"."descriptorid" = "b_association"."limitedenglishproficiencydescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c9,
  (select "b_languageStay"."name"
  from (select "u"."programname" as "name",
      "u"."studentusi" as "studentusi",
      "u"."begindate" as "begindate",
      "u_stay"."enddate" as "enddate"
    from "edfi"."studentlanguageinstructionprogramassociation" as "u"
    left join "edfi"."generalstudentprogramassociation" as "u_stay" on ("u_stay"."studentusi" = "u"."studentusi") and ("u_stay"."begindate" = "u"."begindate") and ("u_stay"."educationorganizationid" = "u"."educationorganizationid") and ("u_stay"."programeducationorganizationid" = "u"."programeducationorganizationid") and ("u_stay"."programname" = "u"."programname") and ("u_stay"."programtypedescriptorid" = "u"."programtypedescriptorid")
    where 1 = 1) as "b_languageStay"
  where ("b_languageStay"."studentusi" = "b"."studentusi") and (("b_languageStay"."begindate" is null or "b_languageStay"."begindate" <= ?) and ("b_languageStay"."enddate" is null or "b_languageStay"."enddate" >= ?))
  order by ("b_languageStay"."begindate" is null), "b_languageStay"."begindate" desc, ("b_languageStay"."name" is null), "b_languageStay"."name"
  limit 1) as c10,
  (select "b_tribeCode"."codevalue"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."studenteducationorganizationassociationtribalaffiliation" as "b_tribe" on ("b_tribe"."studentusi" = "b"."studentusi") and ("b_tribe"."educationorganizationid" = "b_association"."educationorganizationid")
  left join "edfi"."descriptor" as "b_tribeCode" on ("b_tribeCode"."descriptorid" = "b_tribe"."tribalaffiliationdescriptorid")
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c11,
  (select "b_association"."educationorganizationid"
  from "edfi"."studenteducationorganizationassociation" as "b_association"
  left join "edfi"."educationorganization" as "b_chosen" on 1 = 0
  left join "edfi"."localeducationagency" as "b_district" on ("b_district"."localeducationagencyid" = "b_association"."educationorganizationid")
  where ("b_association"."studentusi" = "b"."studentusi")
  order by ("b_chosen"."educationorganizationid" is null), "b_chosen"."educationorganizationid", ("b_district"."localeducationagencyid" is null), "b_district"."localeducationagencyid", ("b_association"."educationorganizationid" is null), "b_association"."educationorganizationid"
  limit 1) as c12,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Student.demographics.languages
select "b"."language" as c0,
  "b"."use" as c1,
  "b"."studentusi" as l0,
  "b"."educationorganizationid" as l1
from (select "u_language"."codevalue" as "language",
    "u_use"."codevalue" as "use",
    "u"."studentusi" as "studentusi",
    "u"."educationorganizationid" as "educationorganizationid"
  from "edfi"."studenteducationorganizationassociationlanguage" as "u"
  left join "edfi"."descriptor" as "u_language" on ("u_language"."descriptorid" = "u"."languagedescriptorid")
  left join "edfi"."studenteducationorganizationassociationlanguageuse" as "u_usage" on ("u_usage"."educationorganizationid" = "u"."educationorganizationid") and ("u_usage"."studentusi" = "u"."studentusi") and ("u_usage"."languagedescriptorid" = "u"."languagedescriptorid")
  left join "edfi"."descriptor" as "u_use" on ("u_use"."descriptorid" = "u_usage"."languageusedescriptorid")
  where ("u"."studentusi" = any(?::bigint[])) and ("u"."educationorganizationid" = any(?::bigint[]))) as "b"
where (("b"."studentusi", "b"."educationorganizationid") in (select *
    from unnest(?::bigint[], ?::bigint[])))
order by ("b"."language") collate "C" nulls last, ("b"."use") collate "C" nulls last
limit ?;
