-- schools
select `b`.`id` as c0,
  `b`.`title` as c1,
  `b`.`address` as c2,
  `b`.`city` as c3,
  `b`.`state` as c4,
  `b`.`zipcode` as c5,
  case when (case when nullif(trim(`b`.`phone`), binary '') is null then 0 else 1 end = 1) then nullif(trim(concat_ws(concat(?), convert(concat(`b`.`area_code`) using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`phone`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') end as c6,
  `b`.`www_address` as c7,
  `b`.`principal` as c8,
  `b`.`id` as k0,
  nullif(trim(`b`.`title`), binary '') as s0
from `schools` as `b`
where 1 = 1
order by cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary) desc, `b`.`id`
limit ?;

-- schools count
select count(*) as c0
from `schools` as `b`
where 1 = 1
limit ?;

-- School.gradeLevels
select `b`.`short_name` as c0,
  `b`.`school_id` as l0
from `school_gradelevels` as `b`
where (`b`.`school_id` in (?, ...))
order by (`b`.`sort_order` is null), `b`.`sort_order`, (`b`.`id` is null), `b`.`id`
limit ?;
