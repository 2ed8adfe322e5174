-- The school system of Riverbend, a district that does not exist: tables that an office made in Access and moved to SQLite,
-- with what such tables have. All people are invented. `sqlite3 riverbend.db < riverbend.sql` makes it.

create table "TBL PUPILS" ("Pupil No" integer primary key, "Pupil Name" text, "D.O.B." text, "Sex" text, "Home Lang" integer, "SSN" text);
create table BUILDINGS (BLDG text primary key, TITLE text, PRINCIPAL text, PHONE text, GRADES text);
create table ROLL (PUPIL integer, YR integer, SEQ integer, BLDG text, GR text, IN_DT text, OUT_DT text, OUT_WHY integer, primary key (PUPIL, YR, SEQ));
create table CODES (KIND text, CODE integer, SAYS text, primary key (KIND, CODE));
create table KIN (PUPIL integer, SEQ integer, WHO text, REL text, HOME_TEL text, CELL_TEL text, LIVES_WITH text, primary key (PUPIL, SEQ));
create table ABSENT (PUPIL integer, DT text, CD text, MINS integer, primary key (PUPIL, DT));
create table EXTRA (PUPIL integer, ITEM text, VAL text, primary key (PUPIL, ITEM));
create index ROLL_BLDG on ROLL (BLDG);

insert into BUILDINGS values
  ('001', 'Riverbend Elementary School', 'Ida Berg', '541-555-0101', ',KG,01,02,03,04,05,'),
  ('002', 'Riverbend Middle School', 'Tom Hill', '541-555-0102', ',06,07,08,'),
  ('003', 'Riverbend High School', 'Ann Vale', '541-555-0103', ',09,10,11,12,');

insert into CODES values
  ('LANG', 1, 'English'), ('LANG', 2, 'Spanish'), ('LANG', 3, 'Somali'),
  ('LEFT', 1, 'Moved away'), ('LEFT', 2, 'Graduated'), ('LEFT', 9, 'See file');

-- Sixty pupils, five in each grade from kindergarten to grade 11, each a year older than those below.
with recursive n (i) as (select 0 union all select i + 1 from n where i < 59)
insert into "TBL PUPILS"
select 1001 + i,
  (select value from json_each('["Dalton","Okafor","Nguyen","Garcia","Lindqvist","Brown","Haddad","Kim","Walker","Ruiz","Cohen","Singh"]') where key = i % 12)
    || ', ' ||
  (select value from json_each('["Ryan","Emma","Liam","Sofia","Noah","Ava","Mateo","Mia","Elijah","Grace","Omar","Hannah","Lucas"]') where key = i % 13),
  printf('%02d/%02d/%04d', 1 + i % 12, 1 + i * 7 % 28, 2020 - i / 5),
  substr('MFX', 1 + case when i = 17 then 2 else i % 2 end, 1),
  case when i % 10 = 3 then 2 when i % 10 = 7 then 3 else 1 end,
  printf('900-%02d-%04d', 10 + i, 1000 + i)
from n;

-- This year's rows, and last year's, which the office closes in June. YR is the year in which the school year begins.
insert into ROLL
select p."Pupil No", y.YR, 1,
  case when g.gr <= 5 then '001' when g.gr <= 8 then '002' else '003' end,
  case when g.gr = 0 then 'KG' else printf('%02d', g.gr) end,
  case y.YR when 2025 then '08/25/2025' else '08/26/2024' end,
  case y.YR when 2025 then '' else '06/13/2025' end,
  null
from "TBL PUPILS" p
cross join (select 2024 as YR union all select 2025) y
join (select 0 as gr union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6
  union all select 7 union all select 8 union all select 9 union all select 10 union all select 11) g
  on g.gr = (p."Pupil No" - 1001) / 5 - (2025 - y.YR);
-- Two left in winter, one of them came back. One row of last year was never closed, as happens. One names a building that is gone.
update ROLL set OUT_DT = '12/19/2025', OUT_WHY = 1 where PUPIL in (1011, 1032) and YR = 2025;
insert into ROLL values (1032, 2025, 2, '002', '06', '02/02/2026', '', null);
update ROLL set OUT_DT = '' where PUPIL = 1020 and YR = 2024;
update ROLL set BLDG = '009' where PUPIL = 1040 and YR = 2024;

insert into KIN
select "Pupil No", 1, substr("Pupil Name", 1, instr("Pupil Name", ',') - 1) || ', Mary', 'M', printf('541-555-%04d', "Pupil No"), '', 'Y' from "TBL PUPILS"
union all
select "Pupil No", 2, substr("Pupil Name", 1, instr("Pupil Name", ',') - 1) || ', Joe', case when "Pupil No" % 5 = 0 then 'S' else 'F' end, '', printf('541-555-%04d', "Pupil No" + 3000), case when "Pupil No" % 4 = 0 then 'N' else 'Y' end
from "TBL PUPILS" where "Pupil No" % 3 <> 0;

insert into ABSENT
select "Pupil No", printf('202510%02d', 1 + "Pupil No" % 28), substr('UET', 1 + "Pupil No" % 3, 1), case "Pupil No" % 3 when 2 then 20 else 390 end from "TBL PUPILS" where "Pupil No" % 2 = 0;

insert into EXTRA
select "Pupil No", 'EMAIL', 'p' || "Pupil No" || '@riverbend.example' from "TBL PUPILS" where "Pupil No" >= 1031
union all
select "Pupil No", 'BUS', 'R' || ("Pupil No" % 4) from "TBL PUPILS";
