package cn.tongxin.signing.initiative;

/** Where an initiative stands. Closed by its day or by hand; void with the signing that its opening made. */
public enum InitiativeStatus {
    DRAFT,
    OPEN,
    CLOSED,
    VOIDED
}
