-- terms
select `b`.`syear` as c0,
  `b`.`marking_period_id` as c1,
  `b`.`title` as c2,
  `b`.`mp_type` as c3,
  (`b`.`syear` + 1) as c4,
  `b`.`start_date` as c5,
  `b`.`end_date` as c6,
  `b`.`school_id` as c7,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  (`b`.`syear` + 1) as s0,
  case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end as s1,
  nullif(trim(`b`.`title`), binary '') as s2
from `marking_periods` as `b`
where ((case when `b`.`syear` is null then 0 else 1 end = 1)) and ((((`b`.`syear` + 1) in (?, ...))) and (`b`.`school_id` in (?, ...)))
order by ((`b`.`syear` + 1) is null), (`b`.`syear` + 1), (case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end is null), case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Term.gradingPeriods
select `b`.`title` as c0,
  `b`.`mp_type` as c1,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  `b`.`parent_id` as l0,
  `b`.`syear` as l1
from `marking_periods` as `b`
where ((case when `b`.`syear` is null then 0 else 1 end = 1)) and ((`b`.`parent_id`, `b`.`syear`) in ((?, ?), ...))
order by ((`b`.`syear` + 1) is null), (`b`.`syear` + 1), (case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end is null), case when last_day(`b`.`start_date`) >= `b`.`start_date` and dayofmonth(`b`.`start_date`) > 0 then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Term.school
select `b`.`id` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
