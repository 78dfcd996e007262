package cn.tongxin.matching.suggestion;

/**
 * Why two might meet. The order ranks: whoever has the first of these comes before whoever has not, among equals the second decides,
 * and so on; there is no other score.
 */
public enum ReasonCode {
    /** What is offered and what is needed lie in one field of work and say much the same. */
    SAME_THING,
    /** An offer lies in the field of a need. */
    OFFER_IN_FIELD,
    /** An offer, or an intention that is public, reaches the place of a need. */
    WORKS_IN_PLACE,
    /** The organization states the field of a need as its own. */
    STATES_FIELD,
    /** The other way round it fits too: the one that has the offer needs what the other offers. */
    NEEDS_IN_RETURN,
    /** As much of the same unit is offered as is needed. */
    QUANTITY_COVERED,
    /** The days of an offer and of a need overlap. */
    TIME_OVERLAPS,
    /** A rating that has not expired. */
    RATED,
    /** Its registering authority has it on no list of abnormal activity or of serious violations. True of all that are suggested. */
    GOOD_STANDING
}
