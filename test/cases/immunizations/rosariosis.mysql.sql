-- students
select `b`.`last_name` as c0,
  `b`.`student_id` as c1,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- ImmunizationRecord.dates
select `b`.`medical_date` as c0,
  `b`.`student_id` as l0,
  `b`.`vaccine` as l1
from (select `u`.`medical_date` as `medical_date`,
    `u`.`id` as `id`,
    `u`.`student_id` as `student_id`,
    concat(nullif(trim(`u`.`comments`), binary '')) as `vaccine`
  from `student_medical` as `u`
  where ((cast(convert(nullif(trim(`u`.`type`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`u`.`comments`), binary '') is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...))) as `b`
where ((`b`.`student_id`, `b`.`vaccine`) in ((?, ?), ...))
order by (`b`.`medical_date` is null), `b`.`medical_date`, (`b`.`id` is null), `b`.`id`
limit ?;

-- Student.health.immunizations
select `b`.`vaccine` as c0,
  `b`.`student_id` as c1,
  `b`.`vaccine` as c2,
  `b`.`student_id` as l0
from (select g.b0 as `student_id`,
    g.b1 as `vaccine`
  from (select `u`.`student_id` as `b0`,
      `u`.`vaccine` as `b1`
    from (select `u`.`student_id` as `student_id`,
        concat(nullif(trim(`u`.`comments`), binary '')) as `vaccine`
      from `student_medical` as `u`
      where ((cast(convert(nullif(trim(`u`.`type`), binary '') using utf8mb4) as binary) in (?, ...)) and (case when nullif(trim(`u`.`comments`), binary '') is null then 0 else 1 end = 1)) and (`u`.`student_id` in (?, ...))) as `u`
    where (`u`.`student_id` in (?, ...))) as g group by g.b0, g.b1, cast(convert(g.b1 using utf8mb4) as binary)) as `b`
where (`b`.`student_id` in (?, ...))
order by coalesce(cast(convert(`b`.`vaccine` using utf8mb4) as binary), x'ff')
limit ?;
