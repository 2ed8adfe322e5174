-- sections
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c2,
  `b`.`course_period_id` as k0,
  nullif(trim(`b`.`short_name`), binary '') as s0
from `course_periods` as `b`
where ((`b`.`course_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- sections
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c2,
  `b`.`course_period_id` as k0,
  nullif(trim(`b`.`short_name`), binary '') as s0
from `course_periods` as `b`
where ((`b`.`marking_period_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- sections
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c2,
  `b`.`course_period_id` as k0,
  nullif(trim(`b`.`short_name`), binary '') as s0
from `course_periods` as `b`
where ((`b`.`school_id` in (?, ...)) and ((`b`.`syear` in (?, ...))))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;
