package cn.tongxin.identity;

import cn.tongxin.division.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a caller may see, as a condition on rows that have {@code public}, {@code owner_ids} and {@code division_code}: what is
 * public, and what the caller's organizations and divisions own.
 *
 * @param arguments fill the condition's placeholders, in order
 */
public record Reach(String condition, List<Object> arguments) {

    /** @param alias of the table, for example {@code j} */
    public static Reach of(Caller caller, String alias) {
        StringBuilder condition = new StringBuilder("(").append(alias).append(".public");
        List<Object> arguments = new ArrayList<>();
        List<UUID> organizations = caller.organizations(Act.RECORD_SEE);
        if (!organizations.isEmpty()) {
            condition.append(" or ").append(alias).append(".owner_ids && ?");
            arguments.add(organizations);
        }
        for (String division : caller.divisions(Act.RECORD_SEE)) {
            condition.append(" or ").append(alias).append(".division_code like ?");
            arguments.add(Places.prefix(division) + "%");
        }
        return new Reach(condition.append(")").toString(), List.copyOf(arguments));
    }
}
