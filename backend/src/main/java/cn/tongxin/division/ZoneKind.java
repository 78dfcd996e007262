package cn.tongxin.division;

/** What a zone is made of. Zones may overlap. */
public enum ZoneKind {
    /** Whole provinces: 京津冀, 长三角 */
    MACRO_REGION,
    /** Cities: 珠三角九市 */
    CITY_GROUP,
    /** Counties: 北三县 */
    COUNTY_GROUP,
    /** A planned area of cooperation: 南沙, 横琴 */
    COOPERATION_AREA
}
