package cn.tongxin.project.watch;

import cn.tongxin.division.Places;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WatchRepository {

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final WatchConfig config;

    WatchRepository(Sql sql, Cursors cursors, Places places, WatchConfig config) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.config = config;
    }

    /**
     * Quiet for longest first, by the index on the day.
     *
     * @param divisions the caller's; null for all
     */
    Page<StalledProject> list(StalledFilter filter, @Nullable List<String> divisions, PageRequest page) {
        int begun = config.noReportDays();
        int nothing = config.nothingBegunDays();
        Listing listing = Listing.of(StalledProject.COLUMNS, "project p", "p.id")
                .where("p.quiet_since <= china_today() - ?", Math.min(begun, nothing))
                .where("p.quiet_since <= china_today() - case when p.begun then ? else ? end", begun, nothing)
                .sorts(Sort.up("since", "p.quiet_since", "date"), Sort.down("since", "p.quiet_since", "date"));
        if (filter.reason() != null) {
            listing.where(filter.reason() == StallReason.NO_REPORT ? "p.begun" : "not p.begun");
        }
        if (filter.place() != null) {
            within(listing, places.ofDivision(filter.place(), "?place"));
        }
        if (divisions != null) {
            within(listing, divisions.stream().map(Places::prefix).toList());
        }
        return listing.page(sql, cursors, page, StalledProject::from);
    }

    /** A place of it lies there; where no place is known, the division whose department looks after its signing does. */
    private static void within(Listing listing, List<String> prefixes) {
        List<Object> bounds = new ArrayList<>(List.of(Places.bounds(prefixes)));
        bounds.addAll(List.of(Places.bounds(prefixes)));
        listing.where(
                "(exists (select 1 from project_place pl where pl.project_id = p.id and "
                        + Places.condition("pl.division_code", prefixes)
                        + ") or (not exists (select 1 from project_place pl where pl.project_id = p.id)"
                        + " and exists (select 1 from signing s where s.id = p.signing_id and "
                        + Places.condition("s.division_code", prefixes) + ")))",
                bounds.toArray());
    }
}
