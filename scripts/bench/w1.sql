\set n random(1, 100)
\set k random(1, 1000000000000)
begin;
insert into idempotency_key (caller, key, fingerprint) values ('bench', :k || '-' || :client_id || clock_timestamp()::text, '\x00');
insert into intention (id, title, summary, status, year, category, lead_id, origin_division_code, offer, need, planned_from, planned_until,
    budget, expected_beneficiaries, beneficiary_unit, search_text)
values (gen_random_uuid(), '社区照护与乡村阅读协同项目', '为两地居民提供服务', 'DRAFT', 2026, 'CHARITY', ('0190' || lpad(to_hex(:n::int), 4, '0') || '-0000-7000-8000-000000000000')::uuid,
    '130630', '资金与志愿者', '场地与课时', '2026-01-01', '2027-12-31', 120000, 500, 'PERSON', E'\n社区照护与乡村阅读协同项目\nshequzhaohuyuxiangcunyueduxietongxiangmu\nsqzhyxcydxtxm\n')
returning id \gset
insert into intention_target (intention_id, division_code) values (:id::uuid, '110000'), (:id::uuid, '120000');
insert into journal_inbox (actor, record_type, record_id, version, act, payload, public) values ('bench', 'INTENTION', :id::text, 0, 'declare',
    '{"title": "社区照护与乡村阅读协同项目", "status": "DRAFT", "year": 2026, "category": "CHARITY", "originDivisionCode": "130630"}', false);
commit;
