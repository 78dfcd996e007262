package cn.tongxin.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers that there are; what each means is said in {@code metrics/definitions*.properties}. */
enum MetricCode {
    ORGANIZATIONS(null, Unit.ORGANIZATION),
    INTENTIONS(null, Unit.INTENTION),
    /** One value for each state that is counted. */
    INTENTIONS_BY_STATE(INTENTIONS, Unit.INTENTION),
    SIGNINGS(null, Unit.SIGNING),
    /** Confirmed here by each party, and known from a document only: told apart. */
    SIGNINGS_BY_BASIS(SIGNINGS, Unit.SIGNING),
    MONEY_PLEDGED(null, Unit.YUAN),
    MONEY_DISBURSED(null, Unit.YUAN),
    PEOPLE(null, Unit.PERSON),
    PERSON_TIMES(null, Unit.PERSON_TIME);

    /** What is counted; only yuan have fractions. */
    enum Unit {
        ORGANIZATION,
        INTENTION,
        SIGNING,
        YUAN,
        PERSON,
        PERSON_TIME
    }

    /** Those that stand by themselves, in the order in which they are shown. */
    static final List<MetricCode> WHOLE =
            Arrays.stream(values()).filter(code -> code.whole == null).toList();

    /** Bases of a signing, as {@code SIGNINGS_BY_BASIS} tells them apart. */
    static final List<String> BASES = List.of("CONFIRMED", "STATED");

    /** States of an intention that are counted, in the order of its life. */
    static final List<String> STATES =
            List.of("SUBMITTED", "RETURNED", "REJECTED", "ACCEPTED", "MATCHED", "SIGNED", "COMPLETED", "TERMINATED");

    private final @Nullable MetricCode whole;
    private final Unit unit;

    MetricCode(@Nullable MetricCode whole, Unit unit) {
        this.whole = whole;
        this.unit = unit;
    }

    /** As the contract writes it: {@code intentions_by_state}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MetricCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }

    /** The number that this one is a part of, else itself. */
    MetricCode whole() {
        return whole == null ? this : whole;
    }

    Unit unit() {
        return unit;
    }

    /** A value as the contract writes it: yuan with two places, all else whole. */
    String written(BigDecimal value) {
        return unit == Unit.YUAN
                ? value.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : value.toBigIntegerExact().toString();
    }
}
