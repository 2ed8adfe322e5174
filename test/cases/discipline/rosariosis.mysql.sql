-- students
select `b`.`student_id` as c0,
  `b`.`student_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `students` as `b`
where ((`b`.`student_id` in (?, ...)))
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`student_id`
limit ?;

-- DisciplineAction.responsibleSchool
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

-- DisciplineAction.types
select `b`.`ticked` as c0,
  `b`.`referral` as l0,
  `b`.`kind` as l1
from (select `u`.`ticked` as `ticked`,
    `u`.`referral` as `referral`,
    concat(?) as `kind`
  from (select convert(nullif(trim(p.part), binary '') using utf8mb4) collate utf8mb4_bin as `ticked`,
      s.`referral`
    from (select `u`.`id` as `referral`,
        `u`.`category_5` as rollcall_text
      from `discipline_referrals` as `u`
      where (`u`.`id` in (?, ...))) as s cross join json_table(concat('[', replace(replace(json_quote(replace(replace(convert(s.rollcall_text using utf8mb4), ?, ?), ?, ?)), ?, '","'), ?, ?), ']'), '$[*]' columns (part longtext path '$')) as p
    where s.rollcall_text is not null and nullif(trim(p.part), binary '') is not null) as `u`
  where (`u`.`referral` in (?, ...)) union all select concat(?) as `ticked`,
    `u`.`id` as `referral`,
    concat(?) as `kind`
  from `discipline_referrals` as `u`
  where ((cast(convert(nullif(trim(`u`.`category_2`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`id` in (?, ...))) as `b`
where ((`b`.`referral`, `b`.`kind`) in ((?, ?), ...))
order by coalesce(cast(convert(`b`.`ticked` using utf8mb4) as binary), x'ff')
limit ?;

-- DisciplineIncident.actions
select `b`.`referral` as c0,
  `b`.`kind` as c1,
  `b`.`school_id` as c2,
  `b`.`referral` as k0,
  `b`.`kind` as k1,
  `b`.`referral` as l0
from (select `u`.`id` as `referral`,
    concat(?) as `kind`,
    `u`.`school_id` as `school_id`
  from `discipline_referrals` as `u`
  where ((case when nullif(trim(`u`.`category_5`), binary '') is null then 0 else 1 end = 1)) and (`u`.`id` in (?, ...)) union all select `u`.`id` as `referral`,
    concat(?) as `kind`,
    `u`.`school_id` as `school_id`
  from `discipline_referrals` as `u`
  where ((cast(convert(nullif(trim(`u`.`category_2`), binary '') using utf8mb4) as binary) in (?, ...))) and (`u`.`id` in (?, ...))) as `b`
where (`b`.`referral` in (?, ...))
order by `b`.`referral`, cast(convert(`b`.`kind` using utf8mb4) as binary)
limit ?;

-- DisciplineIncident.behaviors
select `b`.`ticked` as c0,
  `b`.`referral` as l0
from (select convert(nullif(trim(p.part), binary '') using utf8mb4) collate utf8mb4_bin as `ticked`,
    s.`referral`
  from (select `u`.`id` as `referral`,
      `u`.`category_1` as rollcall_text
    from `discipline_referrals` as `u`
    where (`u`.`id` in (?, ...))) as s cross join json_table(concat('[', replace(replace(json_quote(replace(replace(convert(s.rollcall_text using utf8mb4), ?, ?), ?, ?)), ?, '","'), ?, ?), ']'), '$[*]' columns (part longtext path '$')) as p
  where s.rollcall_text is not null and nullif(trim(p.part), binary '') is not null) as `b`
where (`b`.`referral` in (?, ...))
order by coalesce(cast(convert(`b`.`ticked` using utf8mb4) as binary), x'ff')
limit ?;

-- DisciplineIncident.myBehaviors
select `b`.`ticked` as c0,
  `b`.`referral` as l0
from (select convert(nullif(trim(p.part), binary '') using utf8mb4) collate utf8mb4_bin as `ticked`,
    s.`referral`
  from (select `u`.`id` as `referral`,
      `u`.`category_1` as rollcall_text
    from `discipline_referrals` as `u`
    where (`u`.`id` in (?, ...))) as s cross join json_table(concat('[', replace(replace(json_quote(replace(replace(convert(s.rollcall_text using utf8mb4), ?, ?), ?, ?)), ?, '","'), ?, ?), ']'), '$[*]' columns (part longtext path '$')) as p
  where s.rollcall_text is not null and nullif(trim(p.part), binary '') is not null) as `b`
where (`b`.`referral` in (?, ...))
order by coalesce(cast(convert(`b`.`ticked` using utf8mb4) as binary), x'ff')
limit ?;

-- DisciplineIncident.school
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

-- Student.discipline
select `b`.`entry_date` as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`school_id` as c2,
  `b`.`id` as c3,
  ? as c4,
  case when ((`b`.`staff_id` > 0)) then ? end as c5,
  `b`.`id` as k0,
  `b`.`student_id` as l0
from `discipline_referrals` as `b`
where (`b`.`student_id` in (?, ...))
order by (case when dayofmonth(`b`.`entry_date`) between 1 and dayofmonth(last_day(`b`.`entry_date`)) then `b`.`entry_date` end is null), case when dayofmonth(`b`.`entry_date`) between 1 and dayofmonth(last_day(`b`.`entry_date`)) then `b`.`entry_date` end, `b`.`id`
limit ?;
