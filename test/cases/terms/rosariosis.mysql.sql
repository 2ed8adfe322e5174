-- terms
select `b`.`marking_period_id` as c0,
  `b`.`title` as c1,
  `b`.`mp` as c2,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c3,
  `b`.`start_date` as c4,
  `b`.`end_date` as c5,
  `b`.`school_id` as c6,
  `b`.`marking_period_id` as k0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as s0,
  case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end as s1,
  nullif(trim(`b`.`title`), binary '') as s2
from `school_marking_periods` as `b`
where (((`b`.`syear` in (?, ...))) and (`b`.`school_id` in (?, ...)))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`marking_period_id`
limit ?;

-- Term.gradingPeriods
select `b`.`title` as c0,
  `b`.`mp` as c1,
  `b`.`marking_period_id` as k0,
  `b`.`parent_id` as l0
from `school_marking_periods` as `b`
where (`b`.`parent_id` in (?, ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`marking_period_id`
limit ?;

-- Term.school
select `b`.`id` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
