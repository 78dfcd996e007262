package cn.tongxin.matching.suggestion;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.CurrentRating;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason, with what it speaks of; the reader puts it into words. */
@Schema(
        name = "MatchReason",
        description =
                "One reason, with what it speaks of: field and what of an offer or need, place, quantity with its unit, days, grade.")
public record Reason(
        ReasonCode code,
        @Nullable String field,
        @Nullable String what,
        @Nullable DivisionRef division,
        @Nullable String quantity,
        @Nullable String unit,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String grade) {

    static Reason of(ReasonCode code, TermView term) {
        return new Reason(code, term.field(), term.what(), null, null, null, null, null, null);
    }

    static Reason field(String field) {
        return new Reason(ReasonCode.STATES_FIELD, field, null, null, null, null, null, null, null);
    }

    static Reason place(DivisionRef division) {
        return new Reason(ReasonCode.WORKS_IN_PLACE, null, null, division, null, null, null, null, null);
    }

    static Reason quantity(TermView offer) {
        return new Reason(
                ReasonCode.QUANTITY_COVERED,
                null,
                offer.what(),
                null,
                offer.quantity(),
                offer.unit(),
                null,
                null,
                null);
    }

    static Reason days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Reason(ReasonCode.TIME_OVERLAPS, null, null, null, null, null, from, until, null);
    }

    static Reason rated(CurrentRating rating) {
        return new Reason(ReasonCode.RATED, null, null, null, null, null, null, rating.validUntil(), rating.grade());
    }

    static Reason standing() {
        return new Reason(ReasonCode.GOOD_STANDING, null, null, null, null, null, null, null, null);
    }
}
