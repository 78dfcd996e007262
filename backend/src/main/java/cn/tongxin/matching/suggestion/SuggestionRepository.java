package cn.tongxin.matching.suggestion;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.term.TermKind;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.CurrentRating;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.reference.IntentionRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds candidates by index, a bounded number for each field of work: first those of a needed place, then the newest; and reads what
 * is compared. Rows that are not open, and bodies that may not be met, are no candidates.
 */
@ApplicationScoped
class SuggestionRepository {

    /** How many of one field, or of one field in one place, are looked at. */
    static final int MOST = 100;

    private static final String SOUND = "o.status = 'ACTIVE' and o.merged_into_id is null and o.kind <> 'DEPARTMENT'";

    private static final String BY_PLACE = """
            (select t.%1$s as id from unnest(cast(? as text[])) f (field), unnest(cast(? as text[])) p (code), lateral (select t.%1$s
            from intention_term t where t.open and t.kind = '%2$s' and t.field = f.field and t.division_code = p.code
            order by t.intention_id desc limit %3$d) t)""";

    private static final String BY_FIELD = """
            (select t.%1$s as id from unnest(cast(? as text[])) f (field), lateral (select t.%1$s
            from intention_term t where t.open and t.kind = '%2$s' and t.field = f.field order by t.intention_id desc limit %3$d) t)""";

    /** Those that state the field, however many: the index knows them, and the limit ends the reading. */
    private static final String BY_PROFILE = """
            (select s.id from unnest(cast(? as text[])) f (field), lateral (select o.id
            from organization o where o.fields @> array [f.field] and %1$s limit %2$d) s)""".formatted(SOUND, MOST);

    private static final String OPEN_TERMS = "t.lead_id = o.id and t.open and t.field = any (cast(? as text[]))";

    private static final String REACHED = """
            array(select distinct g.division_code from intention_term h join intention_target g on g.intention_id = h.intention_id
            where h.lead_id = o.id and h.open and g.division_code = any (cast(? as text[])))""";

    private final Sql sql;

    SuggestionRepository(Sql sql) {
        this.sql = sql;
    }

    /** Whoever is looked at as a partner, with what it brings along. */
    record Partner(OrganizationRef organization, @Nullable CurrentRating rating, boolean sample, Supply supply) {
        static Partner from(Row row) {
            return new Partner(
                    OrganizationRef.from(row),
                    CurrentRating.orNull(row),
                    row.flag(),
                    new Supply(Set.copyOf(row.texts()), TermView.list(row), Set.copyOf(row.texts())));
        }
    }

    /** An intention that is looked at, with what it says. */
    record Sought(
            IntentionRef intention,
            OrganizationRef lead,
            @Nullable CurrentRating rating,
            DivisionRef origin,
            boolean sample,
            List<TermView> terms) {
        static Sought from(Row row) {
            return new Sought(
                    IntentionRef.from(row),
                    OrganizationRef.from(row),
                    CurrentRating.orNull(row),
                    DivisionRef.from(row),
                    row.flag(),
                    TermView.list(row));
        }
    }

    /**
     * Organizations that offer something in these fields, or state them.
     *
     * @param places codes in which or below which something is needed, and what they lie in
     * @param fields that are needed, or offered in return
     */
    List<Partner> partners(
            UUID intentionId, UUID leadId, List<String> needed, List<String> places, List<String> fields) {
        String candidates = "select id from (select id from " + BY_PLACE.formatted("lead_id", TermKind.OFFER, MOST)
                + " a union select id from " + BY_FIELD.formatted("lead_id", TermKind.OFFER, MOST)
                + " b union select id from " + BY_PROFILE + " c) found";
        return sql.all(
                "select o.id, o.name, o.kind, o.type, " + CurrentRating.COLUMNS + ", o.sample, o.fields, "
                        + TermView.packed(OPEN_TERMS) + ", " + REACHED + " from organization o" + CurrentRating.JOIN
                        + " where o.id in (" + candidates + ") and " + SOUND
                        + " and o.id <> ? and not exists (select 1 from match m where m.intention_id = ? and m.organization_id = o.id)"
                        + " and not exists (select 1 from intention_partner p where p.intention_id = ? and p.organization_id = o.id)",
                List.of(fields, places, needed, places, needed, needed, leadId, intentionId, intentionId),
                Partner::from);
    }

    /** Intentions that need something in these fields. */
    List<Sought> sought(UUID organizationId, List<String> offered, List<String> places) {
        String candidates = "select id from (select id from " + BY_PLACE.formatted("intention_id", TermKind.NEED, MOST)
                + " a union select id from " + BY_FIELD.formatted("intention_id", TermKind.NEED, MOST) + " b) found";
        return sql.all(
                "select i.id, i.title, o.id, o.name, o.kind, o.type, " + CurrentRating.COLUMNS
                        + ", d.code, d.name, d.full_name, i.sample, " + TermView.PACKED
                        + " from intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code"
                        + CurrentRating.JOIN + " where i.public and i.id in (" + candidates + ") and " + SOUND
                        + " and o.id <> ? and not exists (select 1 from match m where m.intention_id = i.id and m.organization_id = ?)"
                        + " and not exists (select 1 from intention_partner p where p.intention_id = i.id and p.organization_id = ?)",
                List.of(offered, places, offered, organizationId, organizationId, organizationId),
                Sought::from);
    }

    /** What the organization brings along, of its own open intentions the newest; empty where there is none of this id. */
    Optional<Supply> supply(UUID organizationId) {
        return sql.one(
                "select o.fields, " + TermView.packed("t.lead_id = o.id and t.open")
                        + ", array(select distinct g.division_code from intention_term h join intention_target g"
                        + " on g.intention_id = h.intention_id where h.lead_id = o.id and h.open limit 50)"
                        + " from organization o where o.id = ?",
                List.of(organizationId),
                row -> new Supply(Set.copyOf(row.texts()), TermView.list(row), Set.copyOf(row.texts())));
    }

    /** Where the organization is registered, whose department may look too. */
    Optional<String> divisionOf(UUID organizationId) {
        return sql.one(
                "select coalesce(division_code, '') from organization where id = ?",
                List.of(organizationId),
                Row::text);
    }
}
