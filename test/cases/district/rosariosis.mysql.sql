-- District.schools
select `b`.`title` as c0,
  `b`.`id` as k0
from `schools` as `b`
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `schools` as `b_newest`
      where (`b_newest`.`id` = `b`.`id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1)))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
