package cn.tongxin.identity;

import cn.tongxin.division.Places;
import cn.tongxin.paging.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who sees what departments have together and not yet made public: those departments, and the ones whose divisions theirs lie in. */
public final class HostSight {

    private HostSight() {}

    /**
     * Leaves of a list what the caller may see.
     *
     * @param open condition of what everybody sees, for example {@code c.status <> 'DRAFT'}
     * @param hosts table {@code v} of those departments and what ties it to the row, for example
     *     {@code call_department v where v.call_id = c.id}; with {@code organization_id} and {@code division_code}
     */
    public static void limit(Listing listing, Caller caller, String open, String hosts) {
        List<String> ways = new ArrayList<>(List.of(open));
        List<Object> arguments = new ArrayList<>();
        List<UUID> bodies = caller.bodies();
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        String host = "exists (select 1 from " + hosts + " and ";
        if (!bodies.isEmpty()) {
            ways.add(host + "v.organization_id = any (?))");
            arguments.add(bodies);
        }
        if (!prefixes.isEmpty()) {
            ways.add(host + Places.condition("v.division_code", prefixes) + ")");
            arguments.addAll(List.of(Places.bounds(prefixes)));
        }
        listing.where("(" + String.join(" or ", ways) + ")", arguments.toArray());
    }
}
