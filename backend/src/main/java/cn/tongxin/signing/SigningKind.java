package cn.tongxin.signing;

/** What kind of instrument. */
public enum SigningKind {
    /** 项目签约 */
    PROJECT,
    /** 专项战略合作协议 */
    STRATEGIC,
    /** 意向书 */
    LETTER_OF_INTENT,
    /** 框架协议 */
    FRAMEWORK,
    /** 合作备忘录 */
    MEMORANDUM,
    /** 倡议书, open to co-signers */
    INITIATIVE
}
