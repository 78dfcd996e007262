package cn.tongxin.organization.contact;

/** What a contact is shown in full for. The purpose is limited and stated: Personal Information Protection Law, articles 6 and 17. */
public enum DisclosurePurpose {
    /** 工作联系: to reach the organization about its records. */
    LIAISON,
    /** 信息核实: to compare the record with a document or with the person. */
    VERIFICATION,
    /** 资金拨付: to pay to the account. */
    PAYMENT,
    /** 投诉与举报处理. */
    COMPLAINT,
    /** 应急处置. */
    EMERGENCY,
    /** Stated in the note. */
    OTHER
}
