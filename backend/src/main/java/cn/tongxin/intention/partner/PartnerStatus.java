package cn.tongxin.intention.partner;

/** Where an organization stands to an intention that it was asked to take part in. */
public enum PartnerStatus {
    INVITED,
    /** Takes part, and counts as a partner. */
    ACCEPTED,
    DECLINED,
    /** Is no longer asked, by the lead. */
    WITHDRAWN
}
