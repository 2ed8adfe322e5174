-- sections
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  `b`.`course_id` as c2,
  `b`.`school_id` as c3,
  `b`.`marking_period_id` as c4,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c5,
  `b`.`room` as c6,
  `b`.`total_seats` as c7,
  case when ((`b`.`teacher_id` > 0)) then ? end as c8,
  `b_teacher`.`person` as c9,
  case when ((`b`.`secondary_teacher_id` > 0)) then ? end as c10,
  `b_assistant`.`person` as c11,
  `b`.`course_period_id` as k0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as s0,
  nullif(trim(`b`.`short_name`), binary '') as s1
from `course_periods` as `b`
left join (with recursive d (id, first) as (select `s`.`staff_id`,
      `s`.`staff_id`
    from `staff` as `s`
    left join `staff` as `p` on `p`.`staff_id` = `s`.`rollover_id` and not (`p`.`staff_id` = `s`.`staff_id`)
    where `p`.`staff_id` is null and `s`.`staff_id` is not null union select `s`.`staff_id`,
      d.first
    from d join `staff` as `s` on d.id = `s`.`rollover_id` and not (d.id = `s`.`staff_id`)) select `s`.`staff_id` as `staff_id`,
    coalesce(d.first, `s`.`staff_id`) as `person`
  from `staff` as `s`
  left join d on d.id = `s`.`staff_id`
  where `s`.`staff_id` is not null) as `b_teacher` on (`b_teacher`.`staff_id` = `b`.`teacher_id`)
left join (with recursive d (id, first) as (select `s`.`staff_id`,
      `s`.`staff_id`
    from `staff` as `s`
    left join `staff` as `p` on `p`.`staff_id` = `s`.`rollover_id` and not (`p`.`staff_id` = `s`.`staff_id`)
    where `p`.`staff_id` is null and `s`.`staff_id` is not null union select `s`.`staff_id`,
      d.first
    from d join `staff` as `s` on d.id = `s`.`rollover_id` and not (d.id = `s`.`staff_id`)) select `s`.`staff_id` as `staff_id`,
    coalesce(d.first, `s`.`staff_id`) as `person`
  from `staff` as `s`
  left join d on d.id = `s`.`staff_id`
  where `s`.`staff_id` is not null) as `b_assistant` on (`b_assistant`.`staff_id` = `b`.`secondary_teacher_id`)
where ((`b`.`school_id` in (?, ...)))
order by (cast(`b`.`syear` as decimal(40, 0)) + 1) desc, coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- Section.course
select `b`.`title` as c0,
  `b_department`.`title` as c1,
  `b`.`course_id` as k0,
  `b`.`course_id` as l0
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`)
where (`b`.`course_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_id`
limit ?;

-- Section.periods
select `b_period`.`title` as c0,
  `b`.`course_period_id` as l0
from `course_period_school_periods` as `b`
left join `school_periods` as `b_period` on (`b_period`.`period_id` = `b`.`period_id`)
where (`b`.`course_period_id` in (?, ...))
order by (`b_period`.`sort_order` is null), `b_period`.`sort_order`, (`b`.`course_period_school_periods_id` is null), `b`.`course_period_school_periods_id`
limit ?;

-- Section.school
select `b`.`title` as c0,
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

-- Section.teachers.staff
select `b_row`.`last_name` as c0,
  `b`.`person` as k0,
  `b`.`person` as l0
from (with recursive d (id) as (select `s`.`staff_id`
    from `staff` as `s`
    where `s`.`staff_id` in (?, ...) union select `s`.`staff_id`
    from d join `staff` as `s` on `s`.`rollover_id` = d.id), w (id, at, before_at) as (select `s`.`staff_id`,
      `s`.`staff_id`,
      `s`.`rollover_id`
    from `staff` as `s`
    where `s`.`staff_id` is not null and `s`.`staff_id` in (select d.id
      from d) union select w.id,
      `p`.`staff_id`,
      `p`.`rollover_id`
    from w join `staff` as `p` on `p`.`staff_id` = w.before_at and not (`p`.`staff_id` = w.at)) select coalesce(max(case when `p`.`staff_id` is null then w.at end), w.id) as `person`,
    w.id as `staff_id`
  from w
  left join `staff` as `p` on `p`.`staff_id` = w.before_at and not (`p`.`staff_id` = w.at) group by w.id) as `b`
left join `staff` as `b_row` on (`b_row`.`staff_id` = `b`.`staff_id`)
where ((`b_row`.`syear` in (?, ...)) and (cast(convert(nullif(trim(`b_row`.`profile`), binary '') using utf8mb4) as binary) in (?, ...))) and (((`b`.`person` is not null))) and (`b`.`person` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b_row`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_row`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`person`
limit ?;

-- Section.term
select `b`.`title` as c0,
  `b`.`start_date` as c1,
  `b`.`marking_period_id` as k0,
  `b`.`marking_period_id` as l0
from `school_marking_periods` as `b`
where (`b`.`marking_period_id` in (?, ...))
order by ((cast(`b`.`syear` as decimal(40, 0)) + 1) is null), (cast(`b`.`syear` as decimal(40, 0)) + 1), (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`marking_period_id`
limit ?;
