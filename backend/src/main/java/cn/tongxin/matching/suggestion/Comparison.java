package cn.tongxin.matching.suggestion;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.Places;
import cn.tongxin.intention.term.TermKind;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.CurrentRating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what an intention says with what an organization brings along. */
final class Comparison {

    /** From here on two texts say much the same: twice the pairs of characters that they share, of all the pairs that they have. */
    private static final double SAME = 0.34;

    private final List<TermView> said;
    private final Supply supply;
    private final Map<ReasonCode, Reason> reasons = new EnumMap<>(ReasonCode.class);

    private Comparison(List<TermView> said, Supply supply) {
        this.said = said;
        this.supply = supply;
    }

    /**
     * The reasons for which the two might meet, in their order; empty where nothing that one needs has to do with the other.
     *
     * @param said the terms of the intention
     * @param rating of whoever is suggested
     */
    static List<Reason> of(List<TermView> said, Supply supply, @Nullable CurrentRating rating) {
        Comparison comparison = new Comparison(said, supply);
        comparison.compare();
        Map<ReasonCode, Reason> reasons = comparison.reasons;
        if (!reasons.containsKey(ReasonCode.OFFER_IN_FIELD) && !reasons.containsKey(ReasonCode.STATES_FIELD)) {
            return List.of();
        }
        if (rating != null && !rating.expired()) {
            reasons.put(ReasonCode.RATED, Reason.rated(rating));
        }
        reasons.put(ReasonCode.GOOD_STANDING, Reason.standing());
        return List.copyOf(reasons.values());
    }

    private void compare() {
        for (TermView need : Supply.of(said, TermKind.NEED)) {
            for (TermView offer : supply.offers()) {
                if (sameField(need, offer)) {
                    compare(need, offer);
                }
            }
            if (need.field() != null && supply.fields().contains(need.field())) {
                reasons.putIfAbsent(ReasonCode.STATES_FIELD, Reason.field(need.field()));
            }
            place(need);
        }
        inReturn();
    }

    private void compare(TermView need, TermView offer) {
        reasons.putIfAbsent(ReasonCode.OFFER_IN_FIELD, Reason.of(ReasonCode.OFFER_IN_FIELD, offer));
        if (likeness(need.what(), offer.what()) >= SAME) {
            reasons.putIfAbsent(ReasonCode.SAME_THING, Reason.of(ReasonCode.SAME_THING, offer));
            reasons.put(ReasonCode.OFFER_IN_FIELD, Reason.of(ReasonCode.OFFER_IN_FIELD, offer));
        }
        if (need.quantity() != null
                && offer.quantity() != null
                && Objects.equals(need.unit(), offer.unit())
                && new BigDecimal(offer.quantity()).compareTo(new BigDecimal(need.quantity())) >= 0) {
            reasons.putIfAbsent(ReasonCode.QUANTITY_COVERED, Reason.quantity(offer));
        }
        time(need, offer);
    }

    /** Only where both name days: that nothing is said is no reason. */
    private void time(TermView need, TermView offer) {
        boolean said = (need.fromOn() != null || need.untilOn() != null)
                && (offer.fromOn() != null || offer.untilOn() != null);
        LocalDate from = of(need.fromOn(), offer.fromOn(), (a, b) -> a.isAfter(b) ? a : b);
        LocalDate until = of(need.untilOn(), offer.untilOn(), (a, b) -> a.isBefore(b) ? a : b);
        if (said && (from == null || until == null || !until.isBefore(from))) {
            reasons.putIfAbsent(ReasonCode.TIME_OVERLAPS, Reason.days(from, until));
        }
    }

    private void place(TermView need) {
        DivisionRef wanted = need.division();
        if (wanted == null) {
            return;
        }
        Stream<String> offered = supply.offers().stream()
                .filter(offer -> sameField(need, offer))
                .map(TermView::division)
                .filter(Objects::nonNull)
                .map(DivisionRef::code);
        if (Stream.concat(offered, supply.places().stream()).anyMatch(code -> reaches(code, wanted.code()))) {
            reasons.putIfAbsent(ReasonCode.WORKS_IN_PLACE, Reason.place(wanted));
        }
    }

    private void inReturn() {
        List<TermView> needs = Supply.of(supply.terms(), TermKind.NEED);
        Supply.of(said, TermKind.OFFER).stream()
                .flatMap(offer -> needs.stream().filter(need -> sameField(need, offer)))
                .findFirst()
                .ifPresent(
                        need -> reasons.put(ReasonCode.NEEDS_IN_RETURN, Reason.of(ReasonCode.NEEDS_IN_RETURN, need)));
    }

    private static boolean sameField(TermView one, TermView other) {
        return one.field() != null
                && one.field().equals(other.field())
                && (one.category() == null || other.category() == null || one.category() == other.category());
    }

    /** Whether one lies in the other: who works in a province works in its counties, and the other way round. */
    static boolean reaches(String one, String other) {
        return one.startsWith(Places.prefix(other)) || other.startsWith(Places.prefix(one));
    }

    static double likeness(@Nullable String one, @Nullable String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return 2.0 * shared.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(@Nullable String text) {
        Set<String> pairs = new HashSet<>();
        List<Integer> letters = text == null
                ? List.of()
                : text.codePoints().filter(Character::isLetterOrDigit).boxed().toList();
        for (int i = 0; i + 1 < letters.size(); i++) {
            pairs.add(Character.toString(letters.get(i)) + Character.toString(letters.get(i + 1)));
        }
        return pairs;
    }

    private static @Nullable LocalDate of(
            @Nullable LocalDate one, @Nullable LocalDate other, BiFunction<LocalDate, LocalDate, LocalDate> choose) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return choose.apply(one, other);
    }

    /** The rank of whoever has these reasons: a bit for each code, the first of them the highest. */
    static int rank(List<Reason> reasons) {
        int codes = ReasonCode.values().length;
        return reasons.stream()
                .mapToInt(reason -> 1 << (codes - 1 - reason.code().ordinal()))
                .sum();
    }
}
