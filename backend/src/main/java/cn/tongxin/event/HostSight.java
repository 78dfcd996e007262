package cn.tongxin.event;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who sees an event before it is announced: the departments that run it, and those in whose divisions theirs lie. */
final class HostSight {

    private HostSight() {}

    /** Leaves of a list of events {@code e} what the caller may see. */
    static void limit(Listing listing, Caller caller) {
        List<String> ways = new ArrayList<>(List.of("e.status <> 'DRAFT'"));
        List<Object> arguments = new ArrayList<>();
        List<UUID> bodies = caller.bodies();
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        String host =
                "exists (select 1 from event_organization v where v.event_id = e.id and v.division_code is not null and ";
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
