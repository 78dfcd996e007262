package cn.tongxin.funding.money;

/** Three kinds of money that are never added together. */
public enum FundingKind {
    /** 承诺: promised, not yet given */
    PLEDGED,
    /** 拨付: given */
    DISBURSED,
    /** 实物与服务, by their assessed value */
    IN_KIND
}
