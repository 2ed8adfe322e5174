-- students
select "b"."studentusi" as c0,
  "b"."studentusi" as k0,
  nullif(trim("b"."lastsurname"), '') as s0,
  nullif(trim("b"."firstname"), '') as s1
from "edfi"."student" as "b"
where (("b"."studentusi" = any(?::bigint[])))
order by (nullif(trim("b"."lastsurname"), '')) collate "C" nulls last, (nullif(trim("b"."firstname"), '')) collate "C" nulls last, "b"."studentusi"
limit ?;

-- Assessment.accommodations
select "b_accommodation"."codevalue" as c0,
  "b"."assessmentidentifier" as l0,
  "b"."namespace" as l1,
  "b"."studentassessmentidentifier" as l2,
  "b"."studentusi" as l3
from "edfi"."studentassessmentaccommodation" as "b"
left join "edfi"."descriptor" as "b_accommodation" on ("b_accommodation"."descriptorid" = "b"."accommodationdescriptorid")
where (("b"."assessmentidentifier", "b"."namespace", "b"."studentassessmentidentifier", "b"."studentusi") in (select *
    from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])))
order by ("b_accommodation"."codevalue") collate "C" nulls last
limit ?;

-- Assessment.assessment
select "b"."assessmenttitle" as c0,
  "b_category"."codevalue" as c1,
  (select "b_subjectCode"."codevalue"
  from "edfi"."assessmentacademicsubject" as "b_subject"
  left join "edfi"."descriptor" as "b_subjectCode" on ("b_subjectCode"."descriptorid" = "b_subject"."academicsubjectdescriptorid")
  where ("b_subject"."namespace" = "b"."namespace") and ("b_subject"."assessmentidentifier" = "b"."assessmentidentifier")
  order by ("b_subjectCode"."codevalue" is null), "b_subjectCode"."codevalue", ("b_subject"."academicsubjectdescriptorid" is null), "b_subject"."academicsubjectdescriptorid"
  limit 1) as c2,
  "b"."namespace" as c3,
  "b"."assessmentidentifier" as c4,
  "b"."namespace" as c5,
  "b"."namespace" as k0,
  "b"."assessmentidentifier" as k1,
  "b"."namespace" as l0,
  "b"."assessmentidentifier" as l1
from "edfi"."assessment" as "b"
left join "edfi"."descriptor" as "b_category" on ("b_category"."descriptorid" = "b"."assessmentcategorydescriptorid")
where (("b"."namespace", "b"."assessmentidentifier") in (select *
    from unnest(?::text[], ?::text[])))
order by ("b"."namespace") collate "C", ("b"."assessmentidentifier") collate "C"
limit ?;

-- Assessment.scores
select "b_method"."codevalue" as c0,
  "b"."result" as c1,
  "b_type"."codevalue" as c2,
  "b"."assessmentidentifier" as l0,
  "b"."namespace" as l1,
  "b"."studentassessmentidentifier" as l2,
  "b"."studentusi" as l3
from "edfi"."studentassessmentscoreresult" as "b"
left join "edfi"."descriptor" as "b_method" on ("b_method"."descriptorid" = "b"."assessmentreportingmethoddescriptorid")
left join "edfi"."descriptor" as "b_type" on ("b_type"."descriptorid" = "b"."resultdatatypetypedescriptorid")
where (("b"."assessmentidentifier", "b"."namespace", "b"."studentassessmentidentifier", "b"."studentusi") in (select *
    from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])))
order by ("b_method"."codevalue") collate "C" nulls last, "b"."assessmentreportingmethoddescriptorid" nulls last
limit ?;

-- AssessmentInstrument.gradeLevels
select "b_level"."codevalue" as c0,
  "b"."namespace" as l0,
  "b"."assessmentidentifier" as l1
from "edfi"."assessmentassessedgradelevel" as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."gradeleveldescriptorid")
where (("b"."namespace", "b"."assessmentidentifier") in (select *
    from unnest(?::text[], ?::text[])))
order by "b"."gradeleveldescriptorid" nulls last
limit ?;

-- Student.assessments
select "b"."namespace" as c0,
  "b"."assessmentidentifier" as c1,
  "b"."administrationdate" as c2,
  "b"."schoolyear" as c3,
  "b_level"."codevalue" as c4,
  "b_periodCode"."codevalue" as c5,
  "b"."studentassessmentidentifier" as c6,
  "b"."studentusi" as c7,
  (select "b_performanceCode"."codevalue"
  from "edfi"."studentassessmentperformancelevel" as "b_performance"
  left join "edfi"."descriptor" as "b_performanceCode" on ("b_performanceCode"."descriptorid" = "b_performance"."performanceleveldescriptorid")
  left join "edfi"."descriptor" as "b_performanceMethod" on ("b_performanceMethod"."descriptorid" = "b_performance"."assessmentreportingmethoddescriptorid")
  where ("b_performance"."assessmentidentifier" = "b"."assessmentidentifier") and ("b_performance"."namespace" = "b"."namespace") and ("b_performance"."studentassessmentidentifier" = "b"."studentassessmentidentifier") and ("b_performance"."studentusi" = "b"."studentusi")
  order by ("b_performanceMethod"."codevalue" is null), "b_performanceMethod"."codevalue", ("b_performanceCode"."codevalue" is null), "b_performanceCode"."codevalue"
  limit 1) as c8,
  "b_reason"."codevalue" as c9,
  "b_retest"."codevalue" as c10,
  "b"."studentusi" as k0,
  "b"."namespace" as k1,
  "b"."assessmentidentifier" as k2,
  "b"."studentassessmentidentifier" as k3,
  "b"."studentusi" as l0
from (select "b"."namespace",
    "b"."assessmentidentifier",
    "b"."administrationdate",
    "b"."schoolyear",
    "b"."whenassessedgradeleveldescriptorid",
    "b"."studentassessmentidentifier",
    "b"."studentusi",
    "b"."reasonnottesteddescriptorid",
    "b"."retestindicatordescriptorid",
    row_number() over (partition by "b"."studentusi" order by (case when cast("b"."administrationdate" as text) ~ ? and substr(cast("b"."administrationdate" as text), ?::int, ?::int) >= '0001' and substr(cast("b"."administrationdate" as text), ?::int, ?::int) between '01' and '12' and substr(cast("b"."administrationdate" as text), ?::int, ?::int) between '01' and '31' and substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 9, 2) <= case when substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 6, 2) in ('04', '06', '09', '11') then '30' when substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 6, 2) <> '02' then '31' when case substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 3, 2) when '00' then substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 1, 2) else substr(substr(cast("b"."administrationdate" as text), ?::int, ?::int), 3, 2) end in ('00', '04', '08', '12', '16', '20', '24', '28', '32', '36', '40', '44', '48', '52', '56', '60', '64', '68', '72', '76', '80', '84', '88', '92', '96') then '29' else '28' end then substr(cast("b"."administrationdate" as text), ?::int, ?::int) end) collate "C" desc nulls first, "b"."studentusi" desc, ("b"."namespace") collate "C" desc, ("b"."assessmentidentifier") collate "C" desc, ("b"."studentassessmentidentifier") collate "C" desc) as rollcall_place
  from "edfi"."studentassessment" as "b"
  where ("b"."studentusi" = any(?::bigint[]))) as "b"
left join "edfi"."descriptor" as "b_level" on ("b_level"."descriptorid" = "b"."whenassessedgradeleveldescriptorid")
left join "edfi"."studentassessmentperiod" as "b_period" on ("b_period"."assessmentidentifier" = "b"."assessmentidentifier") and ("b_period"."namespace" = "b"."namespace") and ("b_period"."studentassessmentidentifier" = "b"."studentassessmentidentifier") and ("b_period"."studentusi" = "b"."studentusi")
left join "edfi"."descriptor" as "b_periodCode" on ("b_periodCode"."descriptorid" = "b_period"."assessmentperioddescriptorid")
left join "edfi"."descriptor" as "b_reason" on ("b_reason"."descriptorid" = "b"."reasonnottesteddescriptorid")
left join "edfi"."descriptor" as "b_retest" on ("b_retest"."descriptorid" = "b"."retestindicatordescriptorid")
where rollcall_place <= ?
order by "b"."studentusi", rollcall_place
limit ?;
