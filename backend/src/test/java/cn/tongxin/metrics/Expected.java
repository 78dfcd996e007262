package cn.tongxin.metrics;

import cn.tongxin.journal.RecordType;
import cn.tongxin.metrics.World.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definitions of the numbers a second time, in plain words over plain records: no SQL, no facts, one record at a time. */
final class Expected {

    private static final Set<String> OF_XIONGAN = Set.of("130629", "130632", "130638");

    private final World world;
    private final Map<String, Set<String>> zones;

    Expected(World world, Map<String, Set<String>> zones) {
        this.world = world;
        this.zones = zones;
    }

    /** A record that counts. */
    record Counted(
            UUID id,
            String metric,
            BigDecimal value,
            @Nullable String state,
            @Nullable Integer year,
            @Nullable String category,
            Set<String> origin,
            Set<String> target,
            Set<String> zones,
            boolean sample,
            boolean visible) {}

    /** The records behind a number. */
    List<Counted> behind(String metric, MetricDimensions of) {
        if (metric.equals("organizations")) {
            Set<UUID> declaring = intentions()
                    .filter(i -> fits(
                            counted(i),
                            new MetricDimensions(
                                    null, null, null, null, of.year(), of.category(), null, null, List.of())))
                    .flatMap(i -> Stream.concat(Stream.ofNullable(i.text("leadId")), i.texts("partnerIds").stream()))
                    .map(this::standing)
                    .collect(Collectors.toSet());
            MetricDimensions seat = of.of(null, null);
            return world.all(RecordType.ORGANIZATION).stream()
                    .filter(o -> "SOCIAL_ORGANIZATION".equals(o.text("kind")) && o.text("mergedIntoId") == null)
                    .filter(o -> !"REVOKED".equals(o.text("status")) && declaring.contains(o.id))
                    .map(o -> record(
                            o,
                            "organizations",
                            BigDecimal.ONE,
                            null,
                            null,
                            null,
                            places(o.text("divisionCode")),
                            Set.of(),
                            Set.of(),
                            true))
                    .filter(o -> fits(o, seat))
                    .toList();
        }
        Stream<Counted> all = Stream.of(
                        intentions().map(this::counted),
                        world.all(RecordType.SIGNING).stream()
                                .filter(s -> "EFFECTIVE".equals(s.text("status")))
                                .map(this::signing),
                        ledger(RecordType.FUNDING_RECORD),
                        ledger(RecordType.BENEFICIARY_RECORD))
                .flatMap(s -> s);
        return all.filter(c -> c.metric().equals(metric) && fits(c, of)).toList();
    }

    private static boolean fits(Counted c, MetricDimensions of) {
        List<Boolean> all = List.of(
                of.zone() == null || c.zones().contains(of.zone()),
                of.division() == null
                        || c.origin().contains(of.division())
                        || c.target().contains(of.division()),
                of.origin() == null || c.origin().contains(of.origin()),
                of.target() == null || c.target().contains(of.target()),
                of.year() == null || of.year().equals(c.year()),
                of.category() == null || of.category().equals(c.category()),
                of.state() == null || of.state().equals(c.state()),
                of.basis() == null || of.basis().equals(c.state()),
                !of.unstated().contains("category") || c.category() == null,
                !of.unstated().contains("year") || c.year() == null,
                !of.unstated().contains("target") || c.target().stream().noneMatch(Expected::province),
                !of.unstated().contains("origin") || c.origin().stream().noneMatch(Expected::province));
        return all.stream().allMatch(b -> b);
    }

    private static boolean province(String code) {
        return code.endsWith("0000") && !code.equals("100000");
    }

    private Stream<Thing> intentions() {
        return world.all(RecordType.INTENTION).stream()
                .filter(i -> !Set.of("DRAFT", "WITHDRAWN").contains(i.text("status")));
    }

    private Counted counted(Thing i) {
        Set<String> target = union(i.texts("targetDivisionCodes"), this::places);
        boolean visible = !"true".equals(i.text("keptBack"))
                && Set.of("ACCEPTED", "SIGNED", "COMPLETED", "TERMINATED").contains(i.text("status"));
        return record(
                i,
                "intentions",
                BigDecimal.ONE,
                i.text("status"),
                Integer.valueOf(i.text("year")),
                i.text("category"),
                places(i.text("originDivisionCode")),
                target,
                Set.of(),
                visible);
    }

    private Counted signing(Thing s) {
        Thing intention = find(RecordType.INTENTION, s.text("intentionId"));
        Set<String> origin = new HashSet<>(places(s.text("divisionCode")));
        Set<String> target = new HashSet<>();
        if (intention != null) {
            origin.addAll(counted(intention).origin());
            target.addAll(counted(intention).target());
        }
        Set<String> named = s.text("zoneCode") == null ? Set.of() : zonesAround(s.text("zoneCode"));
        return record(
                s,
                "signings",
                BigDecimal.ONE,
                s.text("basis"),
                year(s.text("signedOn")),
                category(intention),
                origin,
                target,
                named,
                true);
    }

    private Stream<Counted> ledger(RecordType type) {
        List<Thing> all = world.all(type);
        Set<String> reversed = all.stream()
                .map(t -> t.text("reversesId"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(t -> t.text("reversesId") == null && !reversed.contains(t.id.toString()))
                .filter(t -> !"IN_KIND".equals(t.text("kind")))
                .map(this::entry);
    }

    private Counted entry(Thing t) {
        Thing project = Objects.requireNonNullElseGet(find(RecordType.PROJECT, t.text("projectId")), Thing::new);
        Thing intention = find(RecordType.INTENTION, project.text("intentionId"));
        Thing signing = find(RecordType.SIGNING, project.text("signingId"));
        if (intention == null && signing != null) {
            intention = find(RecordType.INTENTION, signing.text("intentionId"));
        }
        Set<String> origin = places(t.text("divisionCode"));
        Set<String> lying = Set.of();
        if (t.text("divisionCode") == null) {
            boolean complete = !"false".equals(project.text("placesComplete"));
            origin = complete ? common(project.texts("placeCodes"), this::places) : Set.of();
            List<Set<String>> each = new ArrayList<>();
            project.texts("placeCodes").forEach(p -> each.add(zonesOf(places(p))));
            project.texts("zoneCodes").forEach(z -> each.add(zonesAround(z)));
            lying = complete || !project.texts("zoneCodes").isEmpty() ? common(each, s -> s) : Set.of();
        } else {
            lying = zonesOf(origin);
        }
        String metric = t.text("amount") == null
                ? ("PERSON".equals(t.text("unit")) ? "people" : "person_times")
                : ("PLEDGED".equals(t.text("kind")) ? "money_pledged" : "money_disbursed");
        BigDecimal value =
                new BigDecimal(Objects.requireNonNullElse(t.text("amount"), String.valueOf(t.text("quantity"))));
        return new Counted(
                t.id,
                metric,
                value,
                null,
                year(t.text("onDate")),
                category(intention),
                origin,
                Set.of(),
                lying,
                t.sample,
                true);
    }

    private Counted record(
            Thing thing,
            String metric,
            BigDecimal value,
            @Nullable String state,
            @Nullable Integer year,
            @Nullable String category,
            Set<String> origin,
            Set<String> target,
            Set<String> more,
            boolean visible) {
        Set<String> lying = new HashSet<>(more);
        lying.addAll(zonesOf(origin));
        lying.addAll(zonesOf(target));
        return new Counted(
                thing.id, metric, value, state, year, category, origin, target, lying, thing.sample, visible);
    }

    private static @Nullable String category(@Nullable Thing intention) {
        return intention == null ? null : intention.text("category");
    }

    private static @Nullable Integer year(@Nullable String date) {
        return date == null ? null : Integer.valueOf(date.substring(0, 4));
    }

    private @Nullable Thing find(RecordType type, @Nullable String id) {
        return world.all(type).stream()
                .filter(t -> t.id.toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private UUID standing(String id) {
        Thing body = find(RecordType.ORGANIZATION, id);
        return body == null || body.text("mergedIntoId") == null
                ? UUID.fromString(id)
                : standing(Objects.requireNonNull(body.text("mergedIntoId")));
    }

    /** A division and all that it lies in, by the digits of its code. */
    private Set<String> places(@Nullable String code) {
        if (code == null) {
            return Set.of();
        }
        Set<String> above =
                new HashSet<>(List.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000", "100000"));
        if (OF_XIONGAN.contains(code)) {
            above.add("133100");
        }
        return above;
    }

    private Set<String> zonesOf(Set<String> places) {
        return zones.keySet().stream()
                .filter(z -> zones.get(z).stream().anyMatch(places::contains))
                .collect(Collectors.toSet());
    }

    private Set<String> zonesAround(String zone) {
        Predicate<String> around =
                z -> zones.get(zone).stream().allMatch(m -> zonesOf(places(m)).contains(z));
        return zones.keySet().stream()
                .filter(z -> z.equals(zone) || around.test(z))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> union(Collection<T> all, java.util.function.Function<T, Set<String>> each) {
        return all.stream().flatMap(one -> each.apply(one).stream()).collect(Collectors.toSet());
    }

    private static <T> Set<String> common(Collection<T> all, java.util.function.Function<T, Set<String>> each) {
        Set<String> common = union(all, each);
        all.forEach(one -> common.retainAll(each.apply(one)));
        return common;
    }
}
