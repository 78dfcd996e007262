package cn.tongxin.account.people;

import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.division.Places;
import java.util.ArrayList;
import java.util.List;

/** What a grant (alias {@code g}, its organization {@code o}) must be like for its person to be listed: in reach, and asked for. */
final class GrantCondition {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    GrantCondition(PersonFilter filter, GrantReach reach, Places places) {
        if (filter.organization() != null) {
            texts.add("g.organization_id = ?");
            arguments.add(filter.organization());
        }
        if (filter.division() != null) {
            List<String> prefixes = places.ofDivision(filter.division(), "?division");
            texts.add(Places.condition("coalesce(g.division_code, o.division_code)", prefixes));
            arguments.addAll(List.of(Places.bounds(prefixes)));
        }
        if (filter.role() != null && !filter.role().isEmpty()) {
            texts.add("g.role = any (?)");
            arguments.add(filter.role());
        }
        if (!texts.isEmpty() || !reach.everything()) {
            GrantReach.Condition within = reach.condition("array[g.role]", "g", "o.division_code");
            texts.add(within.text());
            arguments.addAll(within.arguments());
        }
    }

    /** Whether people without any grant are listed too. */
    boolean none() {
        return texts.isEmpty();
    }

    String text() {
        return String.join(" and ", texts);
    }

    List<Object> arguments() {
        return arguments;
    }
}
