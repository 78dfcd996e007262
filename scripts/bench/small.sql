-- Bench data on top of the loaded facts: 3,000 organizations in five provinces and 20,000 public intentions of theirs, the same on
-- every run; each province, year, state and category together have more than a page of them. No journal rows: it stands for records that
-- have long been there.
insert into organization (id, kind, type, name, division_code, search_text)
select ('0190' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid, 'SOCIAL_ORGANIZATION', 'SOCIAL_GROUP',
       '示例协会' || n, d.code, E'\n示例协会' || n || E'\n'
from generate_series(1, 3000) n
    join (select code, row_number() over (order by md5(code)) r, count(*) over () c from division
          where level in ('PREFECTURE', 'COUNTY') and left(code, 2) in ('13', '44', '32', '37', '51')) d
        on d.r = 1 + n % d.c;

insert into intention (id, title, summary, status, year, category, lead_id, origin_division_code, offer, need, planned_from, planned_until,
    budget, expected_beneficiaries, beneficiary_unit, submitted_at, decided_at, search_text)
select ('0191' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid, '社区照护与乡村阅读协同项目第' || n || '号', '为两地居民提供服务',
       (array ['ACCEPTED', 'MATCHED', 'SIGNED'])[1 + n % 3], 2024 + (n / 3) % 3,
       (array ['SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH'])[1 + (n / 9) % 8],
       o.id, o.division_code, '资金与志愿者', '场地与课时', date '2026-01-01', date '2027-12-31', 1000 * (n % 900 + 1), n % 5000, 'PERSON',
       now(), now(), E'\n社区照护与乡村阅读协同项目第' || n || E'号\n'
from generate_series(1, 20000) n
    join (select id, division_code, row_number() over (order by id) r, count(*) over () c from organization where name like '示例协会%') o
        on o.r = 1 + (n::bigint * 7919 + n / 72) % o.c;

insert into intention_target (intention_id, division_code)
select i.id, d.code
from intention i
    join lateral (select code from division where level = 'COUNTY' and code > i.origin_division_code order by code limit 2) d on true
where i.title like '社区照护与乡村阅读%';
analyze organization, intention, intention_target;
