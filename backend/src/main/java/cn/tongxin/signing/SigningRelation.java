package cn.tongxin.signing;

/** What a signing is to the one that it stands under. */
public enum SigningRelation {
    /** 补充协议: changes some of it; between the same parties. */
    AMENDMENT,
    /** 续签: goes on after its term; between the same parties. */
    RENEWAL,
    /** 实施协议: carries out a part of it. */
    IMPLEMENTATION
}
