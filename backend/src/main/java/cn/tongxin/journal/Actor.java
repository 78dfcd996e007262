package cn.tongxin.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the journal keeps it.
 *
 * @param id of the account or the system; null for the service itself and for callers that nobody knows
 * @param name at the time: the account's user name, the system's name, or the part of the service
 * @param onBehalfOf the organization or department that it was done for
 * @param address the network address that the request came from
 */
public record Actor(
        @Nullable UUID id,
        String name,
        @Nullable UUID onBehalfOf,
        @Nullable String address) {

    static Actor service(String part) {
        return new Actor(null, part, null, null);
    }
}
