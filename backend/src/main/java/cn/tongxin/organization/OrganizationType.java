package cn.tongxin.organization;

import java.util.Optional;

/** The three forms of a social organization, each with the two characters that its credit code begins with (GB 32100-2015). */
public enum OrganizationType {
    /** 社会团体 */
    SOCIAL_GROUP("51"),
    /** 社会服务机构, in the standard 民办非企业单位 */
    SOCIAL_SERVICE_INSTITUTION("52"),
    /** 基金会 */
    FOUNDATION("53");

    private final String creditCodePrefix;

    OrganizationType(String creditCodePrefix) {
        this.creditCodePrefix = creditCodePrefix;
    }

    /** Characters 1 and 2 of the credit code: department 5 (民政) and the category. */
    public String creditCodePrefix() {
        return creditCodePrefix;
    }

    /** The type that a credit code names, or empty when it names a body of another kind. */
    public static Optional<OrganizationType> ofCreditCode(String creditCode) {
        for (OrganizationType type : values()) {
            if (creditCode.startsWith(type.creditCodePrefix)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
