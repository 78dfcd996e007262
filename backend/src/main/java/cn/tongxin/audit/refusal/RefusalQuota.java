package cn.tongxin.audit.refusal;

import cn.tongxin.journal.Actor;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals get a row of their own: of one caller at one address so many a minute, of all together so many. What is beyond that
 * is counted, and told of when the minute is over. Nothing here grows with the size of a flood.
 */
final class RefusalQuota {

    /** An owner of IPv6 addresses has this much of them, and is one origin: RFC 6177. */
    private static final int NETWORK_BYTES = 8;

    private static final Actor MANY = new Actor(null, "various", null, null);

    private final int each;
    private final int all;
    private final Map<Origin, Tally> tallies = new HashMap<>();
    private final List<LeftOut> ended = new ArrayList<>();
    private Instant minute = Instant.EPOCH;
    private int admitted;
    private long beyond;

    RefusalQuota(int each, int all) {
        this.each = each;
        this.all = all;
    }

    private record Origin(@Nullable UUID callerId, @Nullable String network) {
        static Origin of(Actor actor) {
            return new Origin(actor.id(), actor.address() == null ? null : networkOf(actor.address()));
        }
    }

    private static final class Tally {
        private final Actor actor;
        private int admitted;
        private long leftOut;

        Tally(Actor actor) {
            this.actor = actor;
        }
    }

    /** Whether a refusal of this caller gets a row; counted where it does not. */
    synchronized boolean admits(Actor actor, Instant at) {
        turnTo(at);
        Origin origin = Origin.of(actor);
        Tally tally = admitted < all ? tallies.computeIfAbsent(origin, o -> new Tally(actor)) : tallies.get(origin);
        if (tally == null) {
            beyond++;
            return false;
        }
        if (admitted == all || tally.admitted == each) {
            tally.leftOut++;
            return false;
        }
        tally.admitted++;
        admitted++;
        return true;
    }

    /** Counts one that was admitted and could not be kept. */
    synchronized void lose() {
        beyond++;
    }

    /** What was left out in minutes that are over; each is given once. */
    synchronized List<LeftOut> ended(Instant now) {
        turnTo(now);
        return handOver();
    }

    /** What was left out, of the minute at hand too. */
    synchronized List<LeftOut> close() {
        endMinute();
        return handOver();
    }

    private List<LeftOut> handOver() {
        List<LeftOut> given = List.copyOf(ended);
        ended.clear();
        return given;
    }

    private void turnTo(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MINUTES);
        if (now.isAfter(minute)) {
            endMinute();
            minute = now;
        }
    }

    private void endMinute() {
        tallies.values().stream()
                .filter(tally -> tally.leftOut > 0)
                .map(tally -> new LeftOut(tally.actor, minute, tally.leftOut))
                .forEach(ended::add);
        if (beyond > 0) {
            ended.add(new LeftOut(MANY, minute, beyond));
        }
        tallies.clear();
        admitted = 0;
        beyond = 0;
    }

    private static String networkOf(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
