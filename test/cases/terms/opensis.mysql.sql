-- terms
select `b`.`syear` as c0,
  `b`.`marking_period_id` as c1,
  `b`.`title` as c2,
  `b`.`kind` as c3,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c4,
  `b`.`start_date` as c5,
  `b`.`end_date` as c6,
  case when (`b_school`.`calendars` in (?, ...)) then `b_held`.`days` end as c7,
  `b`.`school_id` as c8,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as s0,
  case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end as s1,
  nullif(trim(`b`.`title`), binary '') as s2
from (select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`,
    `u`.`mp_type` as `kind`,
    `u`.`end_date` as `end_date`,
    `u`.`school_id` as `school_id`
  from `marking_periods` as `u`
  where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`,
    concat(?) as `kind`,
    `u`.`end_date` as `end_date`,
    `u`.`school_id` as `school_id`
  from `school_progress_periods` as `u`
  where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `b`
left join (select g.b0 as `syear`,
    g.b1 as `marking_period_id`,
    count(*) as `days`
  from (select `u`.`syear` as `b0`,
      `u`.`marking_period_id` as `b1`
    from (select `u`.`syear` as `syear`,
        `u`.`marking_period_id` as `marking_period_id`,
        `u`.`school_id` as `school_id`,
        `u`.`start_date` as `start_date`,
        `u`.`end_date` as `end_date`
      from `marking_periods` as `u`
      where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) union all select `u`.`syear` as `syear`,
        `u`.`marking_period_id` as `marking_period_id`,
        `u`.`school_id` as `school_id`,
        `u`.`start_date` as `start_date`,
        `u`.`end_date` as `end_date`
      from `school_progress_periods` as `u`
      where ((case when `u`.`syear` is null then 0 else 1 end = 1))) as `u`
    left join `attendance_calendar` as `u_day` on (`u_day`.`syear` = `u`.`syear`) and (`u_day`.`school_id` = `u`.`school_id`)
    where (((case when dayofmonth(`u_day`.`school_date`) between 1 and dayofmonth(last_day(`u_day`.`school_date`)) then `u_day`.`school_date` end >= case when dayofmonth(`u`.`start_date`) between 1 and dayofmonth(last_day(`u`.`start_date`)) then `u`.`start_date` end) and (case when dayofmonth(`u_day`.`school_date`) between 1 and dayofmonth(last_day(`u_day`.`school_date`)) then `u_day`.`school_date` end <= case when dayofmonth(`u`.`end_date`) between 1 and dayofmonth(last_day(`u`.`end_date`)) then `u`.`end_date` end)))) as g group by g.b0, g.b1) as `b_held` on (`b_held`.`syear` = `b`.`syear`) and (`b_held`.`marking_period_id` = `b`.`marking_period_id`)
left join (select g.b0 as `syear`,
    g.b1 as `school_id`,
    count(*) as `calendars`
  from (select `u`.`syear` as `b0`,
      `u`.`school_id` as `b1`
    from (select g.b0 as `syear`,
        g.b1 as `school_id`
      from (select `u`.`syear` as `b0`,
          `u`.`school_id` as `b1`,
          `u`.`calendar_id` as `b2`
        from `attendance_calendar` as `u`
        where 1 = 1) as g group by g.b0, g.b1, g.b2) as `u`
    where 1 = 1) as g group by g.b0, g.b1) as `b_school` on (`b_school`.`syear` = `b`.`syear`) and (`b_school`.`school_id` = `b`.`school_id`)
where (((`b`.`syear` is not null) and (`b`.`marking_period_id` is not null)) and ((`b`.`syear` in (?, ...))) and (`b`.`school_id` in (?, ...)))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Term.gradingPeriods
select `b`.`title` as c0,
  `b`.`kind` as c1,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  `b`.`parent_id` as l0,
  `b`.`syear` as l1
from (select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`,
    `u`.`mp_type` as `kind`,
    `u`.`parent_id` as `parent_id`
  from `marking_periods` as `u`
  where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`parent_id` in (?, ...)) and (`u`.`syear` in (?, ...)) union all select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`,
    concat(?) as `kind`,
    `u`.`quarter_id` as `parent_id`
  from `school_progress_periods` as `u`
  where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`quarter_id` in (?, ...)) and (`u`.`syear` in (?, ...))) as `b`
where (((`b`.`syear` is not null) and (`b`.`marking_period_id` is not null))) and ((`b`.`parent_id`, `b`.`syear`) in ((?, ?), ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Term.school
select `b`.`id` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
