package cn.tongxin.call;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
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
     * @param callId column that names the call whose departments these are
     */
    public static void limit(Listing listing, Caller caller, String open, String callId) {
        List<String> ways = new ArrayList<>(List.of(open));
        List<Object> arguments = new ArrayList<>();
        List<UUID> bodies = caller.bodies();
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        String host = "exists (select 1 from call_department v where v.call_id = " + callId + " and ";
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
