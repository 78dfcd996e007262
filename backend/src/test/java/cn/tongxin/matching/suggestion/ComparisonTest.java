package cn.tongxin.matching.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.term.TermKind;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.CurrentRating;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final TermView NEED = term(TermKind.NEED, "养老护理员培训", "130629", "20", "场");

    private static TermView term(
            TermKind kind, String what, @Nullable String place, @Nullable String quantity, @Nullable String unit) {
        return new TermView(
                kind,
                null,
                "养老服务",
                place == null ? null : new DivisionRef(place, place, place),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 6, 30),
                what,
                quantity,
                unit);
    }

    private static List<ReasonCode> codes(List<TermView> said, Supply supply, @Nullable CurrentRating rating) {
        return Comparison.of(said, supply, rating).stream().map(Reason::code).toList();
    }

    private static Supply offering(TermView... terms) {
        return new Supply(Set.of(), List.of(terms), Set.of());
    }

    @Test
    void sameThingInTheSamePlaceShouldHaveEachReasonInOrder() {
        Supply supply =
                new Supply(Set.of("养老服务"), List.of(term(TermKind.OFFER, "护理员培训", "130600", "30", "场")), Set.of());
        CurrentRating rating = new CurrentRating("5A", LocalDate.of(2028, 12, 31), false);
        assertThat(codes(List.of(NEED), supply, rating))
                .containsExactly(
                        ReasonCode.SAME_THING,
                        ReasonCode.OFFER_IN_FIELD,
                        ReasonCode.WORKS_IN_PLACE,
                        ReasonCode.STATES_FIELD,
                        ReasonCode.QUANTITY_COVERED,
                        ReasonCode.TIME_OVERLAPS,
                        ReasonCode.RATED,
                        ReasonCode.GOOD_STANDING);
    }

    @Test
    void nothingInCommonShouldBeNoSuggestion() {
        assertThat(codes(List.of(NEED), new Supply(Set.of("阅读推广"), List.of(), Set.of("130629")), null))
                .isEmpty();
    }

    @Test
    void expiredRatingShouldNotCount() {
        CurrentRating expired = new CurrentRating("5A", LocalDate.of(2020, 12, 31), true);
        assertThat(codes(List.of(NEED), offering(term(TermKind.OFFER, "助餐", null, null, null)), expired))
                .contains(ReasonCode.OFFER_IN_FIELD)
                .doesNotContain(ReasonCode.RATED, ReasonCode.SAME_THING);
    }

    @Test
    void fewerThanNeededOrOfAnotherUnitShouldNotCover() {
        assertThat(codes(List.of(NEED), offering(term(TermKind.OFFER, "培训", null, "19.99", "场")), null))
                .doesNotContain(ReasonCode.QUANTITY_COVERED);
        assertThat(codes(List.of(NEED), offering(term(TermKind.OFFER, "培训", null, "30", "人")), null))
                .doesNotContain(ReasonCode.QUANTITY_COVERED);
    }

    @Test
    void otherCategoryShouldNotBeTheSameField() {
        TermView forum = new TermView(TermKind.NEED, Category.FORUM, "养老服务", null, null, null, "论坛", null, null);
        TermView training = new TermView(TermKind.OFFER, Category.TRAINING, "养老服务", null, null, null, "培训", null, null);
        assertThat(codes(List.of(forum), offering(training), null)).isEmpty();
    }

    @Test
    void placeShouldReachUpAndDown() {
        assertThat(Comparison.reaches("130000", "130629")).isTrue();
        assertThat(Comparison.reaches("130629", "130600")).isTrue();
        assertThat(Comparison.reaches("130629", "130630")).isFalse();
        assertThat(Comparison.reaches("120000", "130629")).isFalse();
    }

    @Test
    void whatTheyNeedInReturnShouldBeSaid() {
        TermView offer = term(TermKind.OFFER, "场地", null, null, null);
        Supply supply =
                offering(term(TermKind.OFFER, "培训", null, null, null), term(TermKind.NEED, "培训场地", null, null, null));
        assertThat(codes(List.of(NEED, offer), supply, null)).contains(ReasonCode.NEEDS_IN_RETURN);
    }

    @Test
    void strongerReasonShouldOutrankAllWeakerOnesTogether() {
        List<Reason> first = List.of(Reason.of(ReasonCode.SAME_THING, NEED));
        List<Reason> rest = List.of(
                Reason.of(ReasonCode.OFFER_IN_FIELD, NEED),
                Reason.place(new DivisionRef("130629", "容城县", "河北省 容城县")),
                Reason.field("养老服务"),
                Reason.standing());
        assertThat(Comparison.rank(first)).isGreaterThan(Comparison.rank(rest));
    }

    @Test
    void likenessShouldBeBetweenNothingAndOne() {
        assertThat(Comparison.likeness("养老护理员培训", "养老护理员培训")).isEqualTo(1);
        assertThat(Comparison.likeness("养老护理员培训", "冷链物流")).isZero();
        assertThat(Comparison.likeness(null, "冷链物流")).isZero();
        assertThat(Comparison.likeness("书", "书")).isZero();
    }
}
