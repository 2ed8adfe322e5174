-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- AttendanceEvent.session
select `b`.`title` as c0,
  `b`.`syear` as k0,
  `b`.`marking_period_id` as k1,
  `b`.`marking_period_id` as l0,
  `b`.`syear` as l1
from (select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`
  from `marking_periods` as `u`
  where ((case when cast(convert(nullif(trim(`u`.`mp_source`), binary '') using utf8mb4) as binary) in (?, ...) then 0 else 1 end = 1) and (case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`marking_period_id` in (?, ...)) and (`u`.`syear` in (?, ...)) union all select `u`.`syear` as `syear`,
    `u`.`marking_period_id` as `marking_period_id`,
    `u`.`start_date` as `start_date`,
    `u`.`title` as `title`
  from `school_progress_periods` as `u`
  where ((case when `u`.`syear` is null then 0 else 1 end = 1)) and (`u`.`marking_period_id` in (?, ...)) and (`u`.`syear` in (?, ...))) as `b`
where (((`b`.`syear` is not null) and (`b`.`marking_period_id` is not null))) and ((`b`.`marking_period_id`, `b`.`syear`) in ((?, ?), ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`marking_period_id`
limit ?;

-- Student.attendance
select `b`.`school_date` as c0,
  case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin else convert(case when concat(`b`.`state_value`) like '%.%' and concat(`b`.`state_value`) not like '%e%' then trim(trailing '.'
    from trim(trailing '0'
      from concat(`b`.`state_value`))) else concat(`b`.`state_value`) end using utf8mb4) collate utf8mb4_bin end as c1,
  `b`.`marking_period_id` as c2,
  `b`.`syear` as c3,
  `b`.`student_id` as k0,
  `b`.`school_date` as k1,
  `b`.`student_id` as l0
from (select `b`.`school_date`,
    `b`.`state_value`,
    `b`.`marking_period_id`,
    `b`.`syear`,
    `b`.`student_id`,
    row_number() over (partition by `b`.`student_id` order by (case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end is null) desc, case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end desc, `b`.`student_id` desc, `b`.`school_date` desc) as rollcall_place
  from `attendance_day` as `b`
  where ((((`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))) as `b`
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;

-- Student.attendance
select `b`.`school_date` as c0,
  case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin else convert(case when concat(`b`.`state_value`) like '%.%' and concat(`b`.`state_value`) not like '%e%' then trim(trailing '.'
    from trim(trailing '0'
      from concat(`b`.`state_value`))) else concat(`b`.`state_value`) end using utf8mb4) collate utf8mb4_bin end as c1,
  case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin end as c2,
  `b`.`student_id` as k0,
  `b`.`school_date` as k1,
  `b`.`student_id` as l0
from (select `b`.`school_date`,
    `b`.`state_value`,
    `b`.`student_id`,
    row_number() over (partition by `b`.`student_id` order by (case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end is null), case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end, `b`.`student_id`, `b`.`school_date`) as rollcall_place
  from `attendance_day` as `b`
  where (((((case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end >= ?)) and ((case when dayofmonth(`b`.`school_date`) between 1 and dayofmonth(last_day(`b`.`school_date`)) then `b`.`school_date` end <= ?))) and ((cast(convert(case when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin when (`b`.`state_value` in (?, ...)) then convert(? using utf8mb4) collate utf8mb4_bin else convert(case when concat(`b`.`state_value`) like '%.%' and concat(`b`.`state_value`) not like '%e%' then trim(trailing '.'
                  from trim(trailing '0'
                    from concat(`b`.`state_value`))) else concat(`b`.`state_value`) end using utf8mb4) collate utf8mb4_bin end using utf8mb4) as binary) in (?, ...))))) and (`b`.`student_id` in (?, ...))) as `b`
where rollcall_place <= ?
order by `b`.`student_id`, rollcall_place
limit ?;
