-- students
select "b"."first_name" as c0,
  "b"."last_name" as c1,
  "b"."student_id" as c2,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where 1 = 1
order by (nullif(trim("b"."last_name"), '')) collate "C" nulls last, (nullif(trim("b"."first_name"), '')) collate "C" nulls last, "b"."student_id"
limit ?;

-- Contact.phones
select "b"."title" as c0,
  "b"."value" as c1,
  "b"."person_id" as l0
from "people_join_contacts" as "b"
where (((nullif(trim("b"."title"), '')) collate "C" = any(?::text[])) and (case when nullif(trim("b"."value"), '') is null then 0 else 1 end = 1)) and ("b"."person_id" = any(?::bigint[]))
order by "b"."id" nulls last
limit ?;

-- Enrollment.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where (("b"."syear" = (select "b_newest"."syear"
      from "schools" as "b_newest"
      where ("b_newest"."id" = "b"."id")
      order by ("b_newest"."syear" is null), "b_newest"."syear" desc
      limit 1))) and ("b"."id" = any(?::bigint[]))
order by (nullif(trim("b"."title"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.attendance
select "b"."school_date" as c0,
  case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" else (cast(trim_scale(cast("b"."state_value" as numeric)) as text)) collate "default" end as c1,
  case when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" when ("b"."state_value" = any(?::numeric[])) then (?) collate "default" end as c2,
  "b"."student_id" as k0,
  "b"."school_date" as k1,
  "b"."student_id" as l0
from (select "b"."school_date",
    "b"."state_value",
    "b"."student_id",
    row_number() over (partition by "b"."student_id" order by "b"."school_date" desc nulls first, "b"."student_id" desc, "b"."school_date" desc) as rollcall_place
  from "attendance_day" as "b"
  where ("b"."student_id" = any(?::bigint[]))) as "b"
where rollcall_place <= ?
order by "b"."student_id", rollcall_place
limit ?;

-- Student.contacts
select nullif(trim(concat_ws(cast(? as text), (nullif(trim("b_person"."first_name"), '')) collate "default", (nullif(trim("b_person"."middle_name"), '')) collate "default", (nullif(trim("b_person"."last_name"), '')) collate "default")), '') as c0,
  "b"."student_relation" as c1,
  "b"."person_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "students_join_people" as "b"
left join "people" as "b_person" on ("b_person"."person_id" = "b"."person_id")
where ((case when "b_person"."person_id" is null then 0 else 1 end = 1)) and ("b"."student_id" = any(?::bigint[]))
order by (nullif(trim("b_person"."last_name"), '')) collate "C" nulls last, (nullif(trim("b_person"."first_name"), '')) collate "C" nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."school_id" as c0,
  "b"."start_date" as c1,
  "b_level"."short_name" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where ((("b"."start_date" is null or "b"."start_date" <= ?) and ("b"."end_date" is null or "b"."end_date" >= ?) and ("b"."syear" = any(?::bigint[])))) and ("b"."student_id" = any(?::bigint[]))
order by "b"."start_date" desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;
