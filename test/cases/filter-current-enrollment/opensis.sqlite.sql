-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      left join "school_gradelevels" as "bx_level" on ("bx_level"."id" = "bx"."grade_id")
      where (("bx"."student_id" = "b"."student_id") and ((case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("bx"."end_date"), '') like ? and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("bx"."end_date"), '') like ? and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?)) end >= ?) and (("bx"."syear" + 1) = ?))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and ((case when nullif(trim("by"."start_date"), '') like ? and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("by"."start_date"), '') like ? and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("by"."end_date"), '') like ? and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("by"."end_date"), '') like ? and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?)) end >= ?) and (("by"."syear" + 1) = ?))
          order by ("by"."start_date") collate binary desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and (("bx"."school_id" in (select value
            from json_each(?))) and (((nullif(trim("bx_level"."short_name"), '')) collate binary in (select value
              from json_each(?))))))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- students
select "b"."student_id" as c0,
  "b"."student_id" as k0,
  nullif(trim("b"."last_name"), '') as s0,
  nullif(trim("b"."first_name"), '') as s1
from "students" as "b"
where ((exists (select 1
      from "student_enrollment" as "bx"
      where (("bx"."student_id" = "b"."student_id") and ((case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("bx"."end_date"), '') like ? and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("bx"."end_date"), '') like ? and substr(nullif(trim("bx"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."end_date"), ''), ?, ?)) end >= ?) and (("bx"."syear" + 1) = ?))) and (("bx"."id") = (select "by"."id"
          from "student_enrollment" as "by"
          where ("by"."student_id" = "b"."student_id") and ((case when nullif(trim("by"."start_date"), '') like ? and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("by"."start_date"), '') like ? and substr(nullif(trim("by"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("by"."end_date"), '') like ? and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("by"."end_date"), '') like ? and substr(nullif(trim("by"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("by"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("by"."end_date"), ''), ?, ?)) end >= ?) and (("by"."syear" + 1) = ?))
          order by ("by"."start_date") collate binary desc nulls last, "by"."id" desc nulls last, "by"."id"
          limit 1)) and (("bx"."school_id" in (select value
            from json_each(?))) and ((("bx"."syear" + 1) in (select value
              from json_each(?)))) and (((case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end) collate binary >= ?) and ((case when nullif(trim("bx"."start_date"), '') like ? and substr(nullif(trim("bx"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("bx"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("bx"."start_date"), ''), ?, ?)) end) collate binary <= ?))))))
order by (nullif(trim("b"."last_name"), '')) collate binary nulls last, (nullif(trim("b"."first_name"), '')) collate binary nulls last, "b"."student_id"
limit ?;

-- Enrollment.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Enrollment.school
select "b"."title" as c0,
  "b"."id" as k0,
  "b"."id" as l0
from "schools" as "b"
where ("b"."id" in (select value
    from json_each(?)))
order by (nullif(trim("b"."title"), '')) collate binary nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  "b_level"."short_name" as c1,
  "b"."school_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where (((case when nullif(trim("b"."start_date"), '') like ? and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("b"."start_date"), '') like ? and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("b"."end_date"), '') like ? and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("b"."end_date"), '') like ? and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?)) end >= ?) and (("b"."syear" + 1) = ?))) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."start_date") collate binary desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;

-- Student.currentEnrollment
select "b"."start_date" as c0,
  "b_level"."short_name" as c1,
  "b"."school_id" as c2,
  "b"."id" as k0,
  "b"."student_id" as l0
from "student_enrollment" as "b"
left join "school_gradelevels" as "b_level" on ("b_level"."id" = "b"."grade_id")
where (((case when nullif(trim("b"."start_date"), '') like ? and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?)) end is null or case when nullif(trim("b"."start_date"), '') like ? and substr(nullif(trim("b"."start_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."start_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."start_date"), ''), ?, ?)) end <= ?) and (case when nullif(trim("b"."end_date"), '') like ? and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?)) end is null or case when nullif(trim("b"."end_date"), '') like ? and substr(nullif(trim("b"."end_date"), ''), ?, ?) >= '0001' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '12' and substr(nullif(trim("b"."end_date"), ''), ?, ?) between '01' and '31' then (substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?) || '-' || substr(nullif(trim("b"."end_date"), ''), ?, ?)) end >= ?) and (("b"."syear" + 1) = ?))) and ("b"."student_id" in (select value
    from json_each(?)))
order by ("b"."start_date") collate binary desc nulls last, "b"."id" desc nulls last, "b"."id"
limit ?;
