-- sections
select `b`.`syear` as c0,
  `b`.`course_period_id` as c1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c2,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c3,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as s0
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where (((`b`.`syear`, `b`.`course_id`) in ((?, ?), ...)))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- sections
select `b`.`syear` as c0,
  `b`.`course_period_id` as c1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c2,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c3,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as s0
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where (((`b`.`syear`, `b`.`marking_period_id`) in ((?, ?), ...)))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;

-- sections
select `b`.`syear` as c0,
  `b`.`course_period_id` as c1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c2,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c3,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as s0
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`school_id` in (?, ...)) and ((`b`.`syear` in (?, ...))))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;
