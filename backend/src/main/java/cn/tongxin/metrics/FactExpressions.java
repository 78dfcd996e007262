package cn.tongxin.metrics;

/**
 * What the rules are made of: SQL expressions over arrays of division codes, zone codes and ids. They are written out into each
 * rule, so that one step of the fold plans them once; as functions of the database they are planned once for each record, which
 * costs several times what they do.
 */
final class FactExpressions {

    private FactExpressions() {}

    /** The divisions and all that they lie in. */
    static String places(String codes) {
        return "array(select distinct unnest(above) from metric_place where code = any (" + codes + ") order by 1)";
    }

    /** What all the divisions lie in together: of 110101 and 110108 the city, of 110101 and 120101 the country. */
    static String commonPlaces(String codes) {
        return """
                array(select a from metric_place p, unnest(p.above) a where p.code = any (%1$s)
                      group by a having count(*) = (select count(distinct c) from unnest(%1$s) c) order by a)""".formatted(codes);
    }

    /** The zones that any of these lie in. */
    static String zones(String codes, String zones) {
        return """
                array(select unnest(p.zones) from metric_place p where p.code = any (%s)
                      union select unnest(z.around) from metric_zone z where z.code = any (%s) order by 1)""".formatted(codes, zones);
    }

    /** The zones that all of these lie in: what is not split belongs to none that holds only a part. */
    static String commonZones(String codes, String zones) {
        return """
                array(select lying from (
                          select unnest(p.zones) as lying from metric_place p where p.code = any (%1$s)
                          union all select unnest(z.around) from metric_zone z where z.code = any (%2$s)) each
                      group by lying
                      having count(*) = (select count(distinct c) from unnest(%1$s) c) + (select count(distinct c) from unnest(%2$s) c)
                      order by lying)""".formatted(codes, zones);
    }

    /** Each organization, or the one that it was merged into, however often. */
    static String standing(String ids) {
        return """
                array(with recursive step(id, standing, depth) as (
                          select distinct i, i, 0 from unnest(%s) i where i is not null
                          union all
                          select s.id, metric_uuid(m.fields ->> 'mergedIntoId'), s.depth + 1
                          from step s join metric_fact m on m.record_id = s.standing
                          where m.fields ->> 'mergedIntoId' is not null and s.depth < 32)
                      select distinct l.standing from (select distinct on (id) standing from step order by id, depth desc) l order by 1)""".formatted(ids);
    }

    /** The ids in a list of texts. */
    static String ids(String fields, String field) {
        return "array(select metric_uuid(t) from unnest(metric_texts(" + fields + ", '" + field + "')) t)";
    }
}
