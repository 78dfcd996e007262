\set n random(1, 10000)
select i.id, i.title, i.summary, i.status, i.status_reason, i.category, i.year, o.id, o.name, o.kind, o.type,
       array(select po.id || po.name || po.kind || coalesce(po.type, '') from intention_partner p join organization po on po.id = p.organization_id where p.intention_id = i.id order by po.id),
       c.id, c.title, d.code, d.name, d.full_name,
       array(select td.code || td.name || td.full_name from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),
       i.offer, i.need, i.planned_from, i.planned_until, i.budget, i.expected_beneficiaries, i.beneficiary_unit, i.public, i.kept_back,
       i.kept_back_reason, i.submitted_at, i.decided_at, i.sample, i.version, i.created_at, i.updated_at
from intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code left join call c on c.id = i.call_id
where i.id = ('0191' || lpad(to_hex(:n::int), 4, '0') || '-0000-7000-8000-000000000000')::uuid;
