-- Bench data of suggestions on top of the loaded facts: 100,000 organizations, a third of them with a rating, and a million intentions
-- with four terms each, over 80 fields of work, the same on every run. Fields are uneven: the most frequent one has about ten times as
-- many as the median. Triggers rest meanwhile, so what they keep is written here.
begin;
alter table intention disable trigger user;
alter table intention_term disable trigger user;
set synchronous_commit = off;
create temporary table place as select code, row_number() over (order by md5(code)) - 1 r from division where level = 'COUNTY';
create temporary table org_of as select ('0190' || lpad(to_hex(n), 8, '0') || '700080000000000000' || '00')::uuid id, n from generate_series(0, 99999) n;
create function pg_temp.field(n bigint) returns text language sql immutable as
$$ select '领域' || (80 * power((hashint8extended(n, 7) & 1048575)::float8 / 1048576, 2))::int $$;

insert into organization (id, kind, type, name, division_code, fields, status, search_text)
select o.id, 'SOCIAL_ORGANIZATION', 'SOCIAL_GROUP', '示例对接协会' || o.n, p.code,
       array [pg_temp.field(o.n), pg_temp.field(o.n + 1000000)], case when o.n % 50 = 7 then 'REVOKED' else 'ACTIVE' end,
       E'\n示例对接协会' || o.n || E'\n'
from org_of o join place p on p.r = o.n % (select count(*) from place);
insert into organization_rating (id, organization_id, grade, standard, assessor, assessor_level, granted_on, valid_until)
select gen_random_uuid(), id, (1 + n % 5) || 'A', '标准', '评估委员会', 'PROVINCE', date '2023-01-01', date '2023-01-01' + 1000 + (n % 1500)::int
from org_of where n % 3 = 0;

insert into intention (id, title, summary, status, year, category, lead_id, origin_division_code, offer, need, planned_from, planned_until,
    submitted_at, decided_at, search_text)
select ('0191' || lpad(to_hex(g.i), 8, '0') || '700080000000000000' || '00')::uuid, '对接意向' || g.i, '示例',
       (array ['ACCEPTED', 'ACCEPTED', 'MATCHED', 'SIGNED', 'SUBMITTED'])[1 + g.i % 5], 2026, 'CHARITY', o.id, p.code, '示例', '示例',
       date '2026-01-01', date '2027-12-31', now(), now(), E'\n对接意向' || n || E'\n'
from generate_series(0, 999999) g (i) join org_of o on o.n = (g.i::bigint * 7919) % 100000 join place p on p.r = g.i % (select count(*) from place);
insert into intention_target (intention_id, division_code)
select i.id, i.origin_division_code from intention i where i.title like '对接意向%';

insert into intention_term (intention_id, ordinal, kind, field, division_code, from_on, until_on, what, quantity, unit, lead_id, open)
select i.id, k, case when k < 3 then 'NEED' else 'OFFER' end, pg_temp.field(hashtextextended(i.id::text, k)),
       case when k % 2 = 1 then i.origin_division_code end, date '2026-01-01', date '2027-06-30',
       '第' || (hashtextextended(i.id::text, k + 10) & 63) || '类培训与服务', 1 + (hashtextextended(i.id::text, k + 20) & 31), '场', i.lead_id,
       i.status in ('ACCEPTED', 'MATCHED')
from intention i cross join generate_series(1, 4) k where i.title like '对接意向%';
alter table intention enable trigger user;
alter table intention_term enable trigger user;
commit;
analyze organization, organization_rating, intention, intention_target, intention_term;
