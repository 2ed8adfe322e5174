-- Course
select `b`.`course_id` as c0,
  `b`.`short_name` as c1,
  `b`.`title` as c2,
  `b_department`.`title` as c3,
  `b`.`course_id` as k0
from `courses` as `b`
left join `course_subjects` as `b_department` on (`b_department`.`subject_id` = `b`.`subject_id`)
where (`b`.`course_id` in (?, ...))
order by `b`.`course_id`
limit ?;

-- School
select `b`.`id` as c0,
  `b`.`title` as c1,
  `b`.`id` as k0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`id` in (?, ...))
order by `b`.`id`
limit ?;

-- Section
select `b`.`course_period_id` as c0,
  `b`.`short_name` as c1,
  `b`.`room` as c2,
  `b`.`total_seats` as c3,
  `b`.`course_period_id` as k0
from `course_periods` as `b`
where (`b`.`course_period_id` in (?, ...))
order by `b`.`course_period_id`
limit ?;

-- Staff
select `b`.`person` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_row`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
  `b_row`.`email` as c2,
  `b`.`person` as k0
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
where ((`b_row`.`syear` in (?, ...)) and (cast(convert(nullif(trim(`b_row`.`profile`), binary '') using utf8mb4) as binary) in (?, ...))) and (`b`.`person` in (?, ...))
order by `b`.`person`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`first_name` as c1,
  `b`.`middle_name` as c2,
  `b`.`last_name` as c3,
  `b`.`name_suffix` as c4,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Student
select `b`.`student_id` as c0,
  `b`.`student_id` as k0
from `students` as `b`
where (`b`.`student_id` in (?, ...))
order by `b`.`student_id`
limit ?;

-- Term
select `b`.`marking_period_id` as c0,
  `b`.`title` as c1,
  `b`.`mp` as c2,
  `b`.`marking_period_id` as k0
from `school_marking_periods` as `b`
where (`b`.`marking_period_id` in (?, ...))
order by `b`.`marking_period_id`
limit ?;
