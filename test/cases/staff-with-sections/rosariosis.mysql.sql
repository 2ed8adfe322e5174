-- staffMembers
select `b`.`person` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b_row`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_row`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
  `b_row`.`email` as c2,
  `b`.`staff_id` as c3,
  `b`.`person` as k0,
  nullif(trim(`b_row`.`last_name`), binary '') as s0,
  nullif(trim(`b_row`.`first_name`), binary '') as s1
from (with recursive d (id, first) as (select `s`.`staff_id`,
      `s`.`staff_id`
    from `staff` as `s`
    left join `staff` as `p` on `p`.`staff_id` = `s`.`rollover_id` and not (`p`.`staff_id` = `s`.`staff_id`)
    where `p`.`staff_id` is null and `s`.`staff_id` is not null union select `s`.`staff_id`,
      d.first
    from d join `staff` as `s` on d.id = `s`.`rollover_id` and not (d.id = `s`.`staff_id`)) select coalesce(d.first, `s`.`staff_id`) as `person`,
    `s`.`staff_id` as `staff_id`
  from `staff` as `s`
  left join d on d.id = `s`.`staff_id`
  where `s`.`staff_id` is not null) as `b`
left join `staff` as `b_row` on (`b_row`.`staff_id` = `b`.`staff_id`)
where ((`b_row`.`syear` in (?, ...)) and (cast(convert(nullif(trim(`b_row`.`profile`), binary '') using utf8mb4) as binary) in (?, ...))) and (((`b`.`person` is not null)))
order by coalesce(cast(convert(nullif(trim(`b_row`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b_row`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`person`
limit ?;

-- Staff.roles
select `b`.`profile` as c0,
  `b`.`school_id` as c1,
  `b`.`staff_id` as l0
from (select `u`.`school_id` as `school_id`,
    `u`.`profile` as `profile`,
    `u`.`staff_id` as `staff_id`
  from (select convert(nullif(trim(p.part), binary '') using utf8mb4) collate utf8mb4_bin as `school_id`,
      s.`profile`,
      s.`staff_id`
    from (select `u`.`profile` as `profile`,
        `u`.`staff_id` as `staff_id`,
        `u`.`schools` as rollcall_text
      from `staff` as `u`
      where (`u`.`staff_id` in (?, ...))) as s cross join json_table(concat('[', replace(replace(json_quote(replace(replace(convert(s.rollcall_text using utf8mb4), ?, ?), ?, ?)), ?, '","'), ?, ?), ']'), '$[*]' columns (part longtext path '$')) as p
    where s.rollcall_text is not null and nullif(trim(p.part), binary '') is not null) as `u`
  where (`u`.`staff_id` in (?, ...)) union all select concat(?) as `school_id`,
    `u`.`profile` as `profile`,
    `u`.`staff_id` as `staff_id`
  from `staff` as `u`
  where ((nullif(trim(`u`.`schools`), binary '') is null)) and (`u`.`staff_id` in (?, ...))) as `b`
where (`b`.`staff_id` in (?, ...))
order by coalesce(cast(convert(`b`.`school_id` using utf8mb4) as binary), x'ff')
limit ?;

-- Staff.sections
select `b`.`position` as c0,
  `b`.`course_period_id` as c1,
  `b`.`course_period_id` as k0,
  `b`.`position` as k1,
  `b`.`person` as k2,
  `b`.`person` as l0
from (select `u`.`course_period_id` as `course_period_id`,
    concat(?) as `position`,
    `u_who`.`person` as `person`
  from `course_periods` as `u`
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
    where `s`.`staff_id` is not null) as `u_who` on (`u_who`.`staff_id` = `u`.`teacher_id`)
  where ((case when `u_who`.`person` is null then 0 else 1 end = 1)) and (`u_who`.`person` in (?, ...)) union all select `u`.`course_period_id` as `course_period_id`,
    concat(?) as `position`,
    `u_who`.`person` as `person`
  from `course_periods` as `u`
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
    where `s`.`staff_id` is not null) as `u_who` on (`u_who`.`staff_id` = `u`.`secondary_teacher_id`)
  where ((case when `u_who`.`person` is null then 0 else 1 end = 1)) and (`u_who`.`person` in (?, ...))) as `b`
where (`b`.`person` in (?, ...))
order by `b`.`course_period_id`, cast(convert(`b`.`position` using utf8mb4) as binary), `b`.`person`
limit ?;

-- StaffRoleAssignment.school
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

-- TeachingAssignment.section
select `b`.`short_name` as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`course_period_id` as k0,
  `b`.`course_period_id` as l0
from `course_periods` as `b`
where (`b`.`course_period_id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`course_period_id`
limit ?;
