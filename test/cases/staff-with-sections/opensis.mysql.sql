-- staffMembers
select `b`.`staff_id` as c0,
  nullif(trim(concat_ws(concat(?), convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`middle_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b`.`name_suffix`), binary '') using utf8mb4) collate utf8mb4_bin)), binary '') as c1,
  `b`.`email` as c2,
  `b`.`staff_id` as k0,
  nullif(trim(`b`.`last_name`), binary '') as s0,
  nullif(trim(`b`.`first_name`), binary '') as s1
from `staff` as `b`
where 1 = 1
order by coalesce(cast(convert(nullif(trim(`b`.`last_name`), binary '') using utf8mb4) as binary), x'ff'), coalesce(cast(convert(nullif(trim(`b`.`first_name`), binary '') using utf8mb4) as binary), x'ff'), `b`.`staff_id`
limit ?;

-- Staff.roles
select coalesce(convert(nullif(trim(`b_job`.`job_title`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_job`.`category`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  `b`.`start_date` as c1,
  `b`.`school_id` as c2,
  `b`.`staff_id` as l0
from `staff_school_relationship` as `b`
left join `staff_school_info` as `b_job` on (`b_job`.`staff_id` = `b`.`staff_id`)
where ((`b`.`syear` = (select `b_newest`.`syear`
      from `staff_school_relationship` as `b_newest`
      where (`b_newest`.`staff_id` = `b`.`staff_id`) and (`b_newest`.`school_id` = `b`.`school_id`)
      order by (`b_newest`.`syear` is null), `b_newest`.`syear` desc
      limit 1))) and (`b`.`staff_id` in (?, ...))
order by (`b`.`school_id` is null), `b`.`school_id`
limit ?;

-- Staff.sections
select ? as c0,
  `b`.`syear` as c1,
  `b`.`course_period_id` as c2,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  `b`.`teacher_id` as l0
from `course_periods` as `b`
where (`b`.`teacher_id` in (?, ...))
order by `b`.`syear`, `b`.`course_period_id`
limit ?;

-- StaffRoleAssignment.school
select `b`.`id` as c0,
  `b`.`id` as k0,
  `b`.`id` as l0
from `schools` as `b`
where (`b`.`id` in (?, ...))
order by coalesce(cast(convert(nullif(trim(`b`.`title`), binary '') using utf8mb4) as binary), x'ff'), `b`.`id`
limit ?;

-- TeachingAssignment.section
select coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) as c0,
  (cast(`b`.`syear` as decimal(40, 0)) + 1) as c1,
  `b`.`syear` as k0,
  `b`.`course_period_id` as k1,
  `b`.`syear` as l0,
  `b`.`course_period_id` as l1
from `course_periods` as `b`
left join `courses` as `b_course` on (`b_course`.`course_id` = `b`.`course_id`) and (`b_course`.`syear` = `b`.`syear`)
where ((`b`.`syear`, `b`.`course_period_id`) in ((?, ?), ...))
order by coalesce(cast(convert(coalesce(convert(nullif(trim(`b`.`short_name`), binary '') using utf8mb4) collate utf8mb4_bin, convert(nullif(trim(`b_course`.`title`), binary '') using utf8mb4) collate utf8mb4_bin) using utf8mb4) as binary), x'ff'), `b`.`syear`, `b`.`course_period_id`
limit ?;
