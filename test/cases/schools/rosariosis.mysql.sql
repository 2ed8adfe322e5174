-- schools
select `b`.`id` as c0,
  `b`.`title` as c1,
  `b`.`short_name` as c2,
  `b`.`address` as c3,
  `b`.`city` as c4,
  `b`.`state` as c5,
  `b`.`zipcode` as c6,
  `b`.`phone` as c7,
  `b`.`www_address` as c8,
  `b`.`principal` as c9,
  `b`.`id` as k0,
  nullif(trim(`b`.`title`), binary '') as s0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1)))
order by cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary) desc, `b`.`id`
limit ?;

-- schools count
select count(*) as c0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1)))
limit ?;

-- School.gradeLevels
select `b`.`short_name` as c0,
  `b`.`school_id` as l0
from `school_gradelevels` as `b`
where (`b`.`school_id` in (?, ...))
order by (`b`.`sort_order` is null), `b`.`sort_order`, (`b`.`id` is null), `b`.`id`
limit ?;
