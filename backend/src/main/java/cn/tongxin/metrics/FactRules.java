package cn.tongxin.metrics;

import static cn.tongxin.metrics.FactExpressions.commonPlaces;
import static cn.tongxin.metrics.FactExpressions.commonZones;
import static cn.tongxin.metrics.FactExpressions.ids;
import static cn.tongxin.metrics.FactExpressions.places;
import static cn.tongxin.metrics.FactExpressions.standing;
import static cn.tongxin.metrics.FactExpressions.zones;

/**
 * Where and how each type of record counts: the definitions of the numbers as SQL over the facts' own fields. Each statement
 * derives the facts whose ids it is given, and gives the same result whenever it is repeated. What is read for them stands behind
 * {@code offset 0}, so that an expression that is used twice is worked out once.
 */
final class FactRules {

    static final String EVENT = """
            update metric_fact f set title = f.fields ->> 'name', zone_codes = %s
            where f.record_type = 'EVENT' and f.record_id = any (?)""".formatted(zones("'{}'", "array_remove(array [f.fields ->> 'zoneCode'], null)"));

    /** A social organization that is registered: neither revoked, deregistered nor merged into another. Its place is its seat. */
    static final String ORGANIZATION =
            """
            update metric_fact f set
                metric = case when f.fields ->> 'kind' = 'SOCIAL_ORGANIZATION' and f.fields ->> 'mergedIntoId' is null
                    and coalesce(f.fields ->> 'status', 'ACTIVE') in ('ACTIVE', 'ABNORMAL', 'SERIOUS_VIOLATION') then 'organizations' end,
                value = 1, title = f.fields ->> 'name', organization_ids = array [f.record_id],
                origin_codes = n.origin, zone_codes = %s
            from (select o.record_id, %s as origin from metric_fact o where o.record_id = any (?) offset 0) n
            where f.record_type = 'ORGANIZATION' and f.record_id = n.record_id""".formatted(zones("n.origin", "'{}'"), places("array [o.fields ->> 'divisionCode']"));

    /** Submitted and not withdrawn. Public as the record itself is: accepted or further, and not kept back. */
    static final String INTENTION = """
            update metric_fact f set
                metric = case when f.fields ->> 'status' not in ('DRAFT', 'WITHDRAWN') then 'intentions' end,
                value = 1, title = f.fields ->> 'title', state = f.fields ->> 'status',
                year = substring(f.fields ->> 'year' from '^\\d{4}$')::int, category = f.fields ->> 'category',
                public = f.fields ->> 'status' in ('ACCEPTED', 'MATCHED', 'SIGNED', 'COMPLETED', 'TERMINATED')
                    and coalesce(f.fields ->> 'keptBack', 'false') <> 'true',
                origin_codes = n.origin, target_codes = n.target, zone_codes = %s, organization_ids = %s
            from (select i.record_id, metric_uuid(i.fields ->> 'leadId') || %s as organizations, %s as origin, %s as target
                  from metric_fact i where i.record_id = any (?) offset 0) n
            where f.record_type = 'INTENTION' and f.record_id = n.record_id""".formatted(
                    zones("n.origin || n.target", "'{}'"),
                    standing("n.organizations"),
                    ids("i.fields", "partnerIds"),
                    places("array [i.fields ->> 'originDivisionCode']"),
                    places("metric_texts(i.fields, 'targetDivisionCodes')"));

    /**
     * In force. It lies where it says itself, in the zone of its event, and where the intention comes from and is directed to; its
     * category is the intention's.
     */
    static final String SIGNING = """
            update metric_fact f set
                metric = case when f.fields ->> 'status' = 'EFFECTIVE' then 'signings' end,
                value = 1, title = f.fields ->> 'title', state = f.fields ->> 'basis',
                year = substring(f.fields ->> 'signedOn' from '^(\\d{4})-')::int, category = n.category,
                origin_codes = n.origin, target_codes = n.target, zone_codes = %s, organization_ids = %s
            from (select s.record_id, i.category, e.fields ->> 'zoneCode' as event_zone,
                      array(select unnest(%s) union select unnest(i.origin_codes) order by 1) as origin,
                      coalesce(i.target_codes, '{}') as target, %s as parties
                  from metric_fact s left join metric_fact i on i.record_id = s.intention_id
                  left join metric_fact e on e.record_id = s.event_id where s.record_id = any (?) offset 0) n
            where f.record_type = 'SIGNING' and f.record_id = n.record_id""".formatted(
                    zones("n.origin || n.target", "array_remove(array [f.fields ->> 'zoneCode', n.event_zone], null)"),
                    standing("n.parties"),
                    places("array [s.fields ->> 'divisionCode']"),
                    ids("s.fields", "organizationIds"));

    /** Counts in no number; money and people take their places and their category from it. */
    static final String PROJECT = """
            update metric_fact f set title = f.fields ->> 'name', category = n.category, organization_ids = %s
            from (select p.record_id, coalesce(i.category, s.category) as category, %s as parties
                  from metric_fact p left join metric_fact i on i.record_id = p.intention_id
                  left join metric_fact s on s.record_id = p.signing_id where p.record_id = any (?) offset 0) n
            where f.record_type = 'PROJECT' and f.record_id = n.record_id""".formatted(standing("n.parties"), ids("p.fields", "organizationIds"));

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
                origin_codes = case when n.own is not null then n.seat when n.complete then %s else '{}' end,
                zone_codes = case when n.own is not null then %s
                    when n.complete or cardinality(n.zones) > 0 then %s else '{}' end,
                organization_ids = coalesce(n.parties, '{}')
            from (select l.record_id, l.fields ->> 'divisionCode' as own, %s as seat, p.title, p.category, p.organization_ids as parties,
                      metric_texts(p.fields, 'placeCodes') as places, metric_texts(p.fields, 'zoneCodes') as zones,
                      coalesce(p.fields ->> 'placesComplete', 'true') = 'true' as complete
                  from metric_fact l left join metric_fact p on p.record_id = l.project_id where l.record_id = any (?) offset 0) n
            where f.record_type in ('FUNDING_RECORD', 'BENEFICIARY_RECORD') and f.record_id = n.record_id""".formatted(
                    commonPlaces("n.places"),
                    zones("n.seat", "'{}'"),
                    commonZones("n.places", "n.zones"),
                    places("array [l.fields ->> 'divisionCode']"));

    private FactRules() {}
}
