-- District.schools
select `b`.`title` as c0,
  `b`.`id` as k0
from `schools` as `b`
where 1 = 1
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;
