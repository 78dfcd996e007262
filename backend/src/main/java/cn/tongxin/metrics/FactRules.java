package cn.tongxin.metrics;

/**
 * Where and how each type of record counts: the definitions of the numbers as SQL over the facts' own fields. Each statement
 * derives the facts whose ids it is given, and gives the same result whenever it is repeated.
 */
final class FactRules {

    static final String EVENT = """
            update metric_fact f set title = f.fields ->> 'name',
                zone_codes = metric_zones('{}', array_remove(array [f.fields ->> 'zoneCode'], null))
            where f.record_type = 'EVENT' and f.record_id = any (?)""";

    /** A social organization that is registered: neither revoked, deregistered nor merged into another. Its place is its seat. */
    static final String ORGANIZATION = """
            update metric_fact f set
                metric = case when f.fields ->> 'kind' = 'SOCIAL_ORGANIZATION' and f.fields ->> 'mergedIntoId' is null
                    and coalesce(f.fields ->> 'status', 'ACTIVE') in ('ACTIVE', 'ABNORMAL', 'SERIOUS_VIOLATION') then 'organizations' end,
                value = 1, title = f.fields ->> 'name', organization_ids = array [f.record_id],
                origin_codes = n.origin, zone_codes = metric_zones(n.origin, '{}')
            from (select record_id, metric_places(array [fields ->> 'divisionCode']) as origin
                  from metric_fact where record_id = any (?)) n
            where f.record_type = 'ORGANIZATION' and f.record_id = n.record_id""";

    /** Submitted and not withdrawn. Public as the record itself is: accepted or further, and not kept back. */
    static final String INTENTION = """
            update metric_fact f set
                metric = case when f.fields ->> 'status' not in ('DRAFT', 'WITHDRAWN') then 'intentions' end,
                value = 1, title = f.fields ->> 'title', state = f.fields ->> 'status',
                year = substring(f.fields ->> 'year' from '^\\d{4}$')::int, category = f.fields ->> 'category',
                public = f.fields ->> 'status' in ('ACCEPTED', 'MATCHED', 'SIGNED', 'COMPLETED', 'TERMINATED')
                    and coalesce(f.fields ->> 'keptBack', 'false') <> 'true',
                origin_codes = n.origin, target_codes = n.target, zone_codes = metric_zones(n.origin || n.target, '{}'),
                organization_ids = metric_standing(metric_uuid(f.fields ->> 'leadId') || n.partners)
            from (select record_id, metric_places(array [fields ->> 'originDivisionCode']) as origin,
                      metric_places(metric_texts(fields, 'targetDivisionCodes')) as target,
                      array(select metric_uuid(p) from unnest(metric_texts(fields, 'partnerIds')) p) as partners
                  from metric_fact where record_id = any (?)) n
            where f.record_type = 'INTENTION' and f.record_id = n.record_id""";

    /**
     * In force. It lies where it says itself, in the zone of its event, and where the intention comes from and is directed to; its
     * category is the intention's.
     */
    static final String SIGNING = """
            update metric_fact f set
                metric = case when f.fields ->> 'status' = 'EFFECTIVE' then 'signings' end,
                value = 1, title = f.fields ->> 'title', state = f.fields ->> 'basis',
                year = substring(f.fields ->> 'signedOn' from '^(\\d{4})-')::int, category = n.category,
                origin_codes = n.origin, target_codes = n.target,
                zone_codes = metric_zones(n.origin || n.target, array_remove(array [f.fields ->> 'zoneCode', n.event_zone], null)),
                organization_ids = n.parties
            from (select s.record_id, i.category, e.fields ->> 'zoneCode' as event_zone,
                      array(select unnest(metric_places(array [s.fields ->> 'divisionCode'])) union select unnest(i.origin_codes) order by 1) as origin,
                      coalesce(i.target_codes, '{}') as target,
                      metric_standing(array(select metric_uuid(p) from unnest(metric_texts(s.fields, 'organizationIds')) p)) as parties
                  from metric_fact s left join metric_fact i on i.record_id = s.intention_id
                  left join metric_fact e on e.record_id = s.event_id where s.record_id = any (?)) n
            where f.record_type = 'SIGNING' and f.record_id = n.record_id""";

    /** Counts in no number; money and people take their places and their category from it. */
    static final String PROJECT = """
            update metric_fact f set title = f.fields ->> 'name', category = n.category, organization_ids = n.parties
            from (select p.record_id, coalesce(i.category, s.category) as category,
                      metric_standing(array(select metric_uuid(o) from unnest(metric_texts(p.fields, 'organizationIds')) o)) as parties
                  from metric_fact p left join metric_fact i on i.record_id = p.intention_id
                  left join metric_fact s on s.record_id = p.signing_id where p.record_id = any (?)) n
            where f.record_type = 'PROJECT' and f.record_id = n.record_id""";

    /**
     * Stands, and is neither reversed nor a reversal. With a division of its own it lies there. Without, it is not split: it lies
     * in what all places of its project lie in together, and in a zone that holds them all; where the places are not all known, in
     * a zone only that the project names.
     */
    static final String LEDGER = """
            update metric_fact f set
                metric = case
                    when f.reverses_id is not null or exists (select 1 from metric_fact r where r.reverses_id = f.record_id) then null
                    when f.record_type = 'FUNDING_RECORD' then case f.fields ->> 'kind'
                        when 'PLEDGED' then 'money_pledged' when 'DISBURSED' then 'money_disbursed' end
                    else case f.fields ->> 'unit' when 'PERSON' then 'people' when 'PERSON_TIMES' then 'person_times' end end,
                value = coalesce(substring(coalesce(f.fields ->> 'amount', f.fields ->> 'quantity') from '^-?\\d+(?:\\.\\d+)?$')::numeric, 0),
                title = n.title, year = substring(f.fields ->> 'onDate' from '^(\\d{4})-')::int, category = n.category,
                origin_codes = case when n.own is not null then metric_places(array [n.own])
                    when n.complete then metric_common_places(n.places) else '{}' end,
                zone_codes = case when n.own is not null then metric_zones(metric_places(array [n.own]), '{}')
                    when n.complete or cardinality(n.zones) > 0 then metric_common_zones(n.places, n.zones) else '{}' end,
                organization_ids = coalesce(n.parties, '{}')
            from (select l.record_id, l.fields ->> 'divisionCode' as own, p.title, p.category, p.organization_ids as parties,
                      metric_texts(p.fields, 'placeCodes') as places, metric_texts(p.fields, 'zoneCodes') as zones,
                      coalesce(p.fields ->> 'placesComplete', 'true') = 'true' as complete
                  from metric_fact l left join metric_fact p on p.record_id = l.project_id where l.record_id = any (?)) n
            where f.record_type in ('FUNDING_RECORD', 'BENEFICIARY_RECORD') and f.record_id = n.record_id""";

    private FactRules() {}
}
