-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- students
select `b`.`student_id` as c0,
  `b`.`birthdate` as c1,
  `b`.`student_id` as k0,
  case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end as s0
from `students` as `b`
where 1 = 1
order by cast(convert(case when nullif(trim(`b`.`birthdate`), binary '') regexp ? and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) >= '0001' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '12' and substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) between '01' and '31' and last_day(substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?)) is not null then substr(nullif(trim(`b`.`birthdate`), binary ''), ?, ?) end using utf8mb4) as binary), `b`.`student_id`
limit ?;

-- Student.enrollments
select `b`.`start_date` as c0,
  `b`.`end_date` as c1,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `student_enrollment` as `b`
where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`id`
limit ?;
