package cn.tongxin.division;

/** Where a division stands in GB/T 2260. */
public enum DivisionLevel {
    COUNTRY,
    /** 省级: provinces, municipalities, autonomous regions, special administrative regions */
    PROVINCE,
    /** 地级 */
    PREFECTURE,
    /** 县级 */
    COUNTY,
    /** Lies over counties without replacing them: 雄安新区 133100. */
    MANAGEMENT_AREA
}
