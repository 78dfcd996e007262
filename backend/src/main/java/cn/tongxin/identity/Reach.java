package cn.tongxin.identity;

import cn.tongxin.division.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caller may see, as a condition on rows that have {@code public}, {@code owner_ids} and {@code division_code}: what is
 * public, and what the caller's organizations and divisions own.
 *
 * @param arguments fill the condition's placeholders, in order
 */
public record Reach(String condition, List<Object> arguments) {

    /** @param alias of the table, for example {@code j} */
    public static Reach of(Caller caller, String alias) {
        if (caller.has(Role.ADMINISTRATOR)) {
            return new Reach("true", List.of());
        }
        StringBuilder condition = new StringBuilder("(").append(alias).append(".public");
        List<Object> arguments = new ArrayList<>();
        if (!caller.organizations().isEmpty()) {
            condition.append(" or ").append(alias).append(".owner_ids && ?");
            arguments.add(caller.organizations());
        }
        for (String division : caller.divisions()) {
            condition.append(" or ").append(alias).append(".division_code like ?");
            arguments.add(Places.prefix(division) + "%");
        }
        return new Reach(condition.append(")").toString(), List.copyOf(arguments));
    }
}
