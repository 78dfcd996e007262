package cn.tongxin.intention;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Which intentions a caller may see: what is public; its own, and what it is invited to; and, once submitted, what its department looks after.
 *
 * @param condition in SQL
 * @param arguments of the condition, in order
 */
record Sight(String condition, List<Object> arguments) {

    /** @param alias of the intention in the statement */
    static Sight of(Caller caller, String alias) {
        List<String> ways = new ArrayList<>(List.of(alias + ".public"));
        List<Object> arguments = new ArrayList<>();
        List<UUID> organizations = caller.organizations(Act.RECORD_SEE);
        if (!organizations.isEmpty()) {
            ways.add(alias + ".lead_id = any (?)");
            ways.add("exists (select 1 from intention_partner v where v.intention_id = " + alias
                    + ".id and v.organization_id = any (?))");
            ways.add("exists (select 1 from intention_invitation w where w.intention_id = " + alias
                    + ".id and w.status = 'INVITED' and w.organization_id = any (?))");
            arguments.addAll(Collections.nCopies(ways.size() - 1, organizations));
        }
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        if (!prefixes.isEmpty()) {
            ways.add("(" + alias + ".submitted_at is not null and "
                    + Places.condition(alias + ".origin_division_code", prefixes) + ")");
            arguments.addAll(List.of(Places.bounds(prefixes)));
        }
        return new Sight("(" + String.join(" or ", ways) + ")", arguments);
    }
}
