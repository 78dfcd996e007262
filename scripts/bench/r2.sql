\set p random(0, 4)
\set y random(2024, 2026)
\set s random(1, 3)
\set c random(1, 8)
select i.id, i.title, i.status, i.category, i.year, o.id, o.name, o.kind, o.type, d.code, d.name, d.full_name,
       array(select td.code || td.name || td.full_name from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),
       i.budget, i.expected_beneficiaries, i.beneficiary_unit, i.submitted_at, i.public, i.sample, i.version, i.updated_at,
       (select count(*) from (
           select 1 from intention i
           where i.origin_province = (array ['13', '44', '32', '37', '51'])[:p + 1] and i.year = :y
             and i.status = (array ['ACCEPTED', 'MATCHED', 'SIGNED'])[:s]
             and i.category = (array ['SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH'])[:c]
             and i.public limit 10001) counted)
from intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code
where i.origin_province = (array ['13', '44', '32', '37', '51'])[:p + 1] and i.year = :y
  and i.status = (array ['ACCEPTED', 'MATCHED', 'SIGNED'])[:s]
  and i.category = (array ['SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH'])[:c] and i.public
order by i.id desc limit 21;
