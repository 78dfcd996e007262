package cn.tongxin.intention;

/** Two units that are never added together. */
public enum BeneficiaryUnit {
    /** 人: the same one counts once. */
    PERSON,
    /** 人次: counts each time. */
    PERSON_TIMES
}
