-- Student
select `b`.`last_name` as c0,
  `b`.`student_id` as c1,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Section.teachers.staff
select `b`.`person` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_row`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
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

-- SectionEnrollment.section
select `b`.`short_name` as c0,
  case when ((`b`.`teacher_id` > 0)) then ? end as c1,
  `b_teacher`.`person` as c2,
  case when ((`b`.`secondary_teacher_id` > 0)) then ? end as c3,
  `b_assistant`.`person` as c4,
  `b`.`course_period_id` as k0,
  `b`.`course_period_id` as l0
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
where (`b`.`course_period_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;

-- Student.sections
select `b`.`start_date` as c0,
  `b`.`course_period_id` as c1,
  `b`.`student_id` as k0,
  `b`.`course_period_id` as k1,
  `b`.`start_date` as k2,
  `b`.`student_id` as l0
from `schedule` as `b`
where ((((case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null or case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end <= ?) and (case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end is null or case when dayofmonth(`b`.`end_date`) between 1 and dayofmonth(last_day(`b`.`end_date`)) then `b`.`end_date` end >= ?) and (`b`.`syear` in (?, ...))))) and (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end is null), case when dayofmonth(`b`.`start_date`) between 1 and dayofmonth(last_day(`b`.`start_date`)) then `b`.`start_date` end, `b`.`student_id`, `b`.`course_period_id`, `b`.`start_date`
limit ?;
