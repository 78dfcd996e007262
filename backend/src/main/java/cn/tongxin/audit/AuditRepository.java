package cn.tongxin.audit;

import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the sealed journal as an auditor asks; each filter alone has its index (V018). */
@ApplicationScoped
class AuditRepository {

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * Rows are sealed in the order of their writing but for transactions that were open meanwhile, which end within a minute: what
     * lies further back in time than this lies further back in position too. So a span of time is a span of positions.
     */
    private static final int HOURS_OUT_OF_ORDER = 1;

    private static final int ASCII_GRAM = 3;

    private static final String AFTER_ALL_BEFORE =
            "j.pos > coalesce((select e.pos from journal e where e.at < ? order by e.at desc limit 1), 0)";
    private static final String BEFORE_ALL_AFTER =
            "j.pos < coalesce((select l.pos from journal l where l.at >= ? order by l.at limit 1), 9223372036854775807)";

    private final Sql sql;
    private final Cursors cursors;

    AuditRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** Newest first. */
    Page<AuditEntry> list(AuditFilter filter, PageRequest page) {
        Listing listing = Listing.of(AuditEntry.COLUMNS, AuditEntry.TABLES, "j.pos::text")
                .countIn("journal j")
                .whereIf(filter.onBehalfOf(), "j.on_behalf_of = ?")
                .whereIf(filter.address(), "j.address = ?")
                .whereIf(
                        filter.recordType() == null ? null : filter.recordType().name(), "j.record_type = ?")
                .whereIf(filter.recordId(), "j.record_id = ?")
                .whereIf(filter.act(), "j.act = ?")
                .whereIf(filter.after(), "j.pos > ?");
        within(listing, filter);
        if (filter.actor() != null) {
            by(listing, filter.actor());
        }
        if (filter.result() != null) {
            listing.where(filter.result().condition());
        }
        if (filter.q() != null) {
            saying(listing, filter.q().toLowerCase(Locale.ROOT));
        }
        return listing.sorts(Sort.down("position", "j.pos", "bigint")).page(sql, cursors, page, AuditEntry::from);
    }

    Optional<AuditEntry> find(long position) {
        return sql.one(
                "select " + AuditEntry.COLUMNS + " from " + AuditEntry.TABLES + " where j.pos = ?",
                List.of(position),
                AuditEntry::from);
    }

    /** When the first row was written. */
    Optional<OffsetDateTime> since() {
        return sql.one("select at from journal order by pos limit 1", List.of(), Row::time);
    }

    private static void within(Listing listing, AuditFilter filter) {
        if (filter.from() != null) {
            listing.where(AFTER_ALL_BEFORE, filter.from().minusHours(HOURS_OUT_OF_ORDER))
                    .where("j.at >= ?", filter.from());
        }
        if (filter.until() != null) {
            listing.where(BEFORE_ALL_AFTER, filter.until().plusHours(HOURS_OUT_OF_ORDER))
                    .where("j.at < ?", filter.until());
        }
    }

    private static void by(Listing listing, String actor) {
        if (ACCOUNT_ID.matcher(actor).matches()) {
            listing.where("j.actor_id = ?", UUID.fromString(actor));
        } else {
            listing.where("j.actor = ?", actor);
        }
    }

    /** The index knows pairs of characters, of ASCII ones only triples. */
    private static void saying(Listing listing, String words) {
        if (words.length() < ASCII_GRAM && words.chars().allMatch(c -> c < 128)) {
            throw ProblemException.invalid("?q", ErrorCode.TOO_SHORT, ASCII_GRAM);
        }
        listing.where(
                "search_grams(lower(j.reason)) @> search_grams(?) and strpos(lower(j.reason), ?) > 0", words, words);
    }
}
