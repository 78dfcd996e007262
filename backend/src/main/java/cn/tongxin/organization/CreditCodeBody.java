package cn.tongxin.organization;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The kind of body that characters 1 and 2 of a credit code name, after the table of GB 32100-2015 with its amendments; G1 is
 * what public security gives the representative offices of overseas non-governmental organizations.
 *
 * @param department character 1, the department that registers
 * @param category character 2, the category within it
 * @param departmentName as the standard prints it
 * @param name the category as the standard prints it
 */
@Schema(name = "CreditCodeBody", description = "The kind of body that characters 1 and 2 name (GB 32100-2015).")
public record CreditCodeBody(
        @Schema(examples = "5") String department,
        @Schema(examples = "1") String category,
        @Schema(examples = "民政") String departmentName,
        @Schema(examples = "社会团体") String name) {

    private static final String OTHER = "其他";

    private static final Map<String, String> DEPARTMENTS = Map.ofEntries(
            Map.entry("1", "机构编制"),
            Map.entry("2", "外交"),
            Map.entry("3", "司法行政"),
            Map.entry("4", "文化"),
            Map.entry("5", "民政"),
            Map.entry("6", "旅游"),
            Map.entry("7", "宗教"),
            Map.entry("8", "工会"),
            Map.entry("9", "工商"),
            Map.entry("A", "中央军委改革和编制办公室"),
            Map.entry("G", "公安"),
            Map.entry("N", "农业"),
            Map.entry("Y", OTHER));

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("11", "机关"),
            Map.entry("12", "事业单位"),
            Map.entry("13", "中央编办直接管理机构编制的群众团体"),
            Map.entry("19", OTHER),
            Map.entry("21", "外国常驻新闻机构"),
            Map.entry("29", OTHER),
            Map.entry("31", "律师执业机构"),
            Map.entry("32", "公证处"),
            Map.entry("33", "基层法律服务所"),
            Map.entry("34", "司法鉴定机构"),
            Map.entry("35", "仲裁委员会"),
            Map.entry("39", OTHER),
            Map.entry("41", "外国在华文化中心"),
            Map.entry("49", OTHER),
            Map.entry("51", "社会团体"),
            Map.entry("52", "民办非企业单位"),
            Map.entry("53", "基金会"),
            Map.entry("59", OTHER),
            Map.entry("61", "外国旅游部门常驻代表机构"),
            Map.entry("62", "港澳台地区旅游部门常驻内地（大陆）代表机构"),
            Map.entry("69", OTHER),
            Map.entry("71", "宗教活动场所"),
            Map.entry("72", "宗教院校"),
            Map.entry("79", OTHER),
            Map.entry("81", "基层工会"),
            Map.entry("89", OTHER),
            Map.entry("91", "企业"),
            Map.entry("92", "个体工商户"),
            Map.entry("93", "农民专业合作社"),
            Map.entry("A1", "军队事业单位"),
            Map.entry("A9", OTHER),
            Map.entry("G1", "境外非政府组织代表机构"),
            Map.entry("N1", "组级集体经济组织"),
            Map.entry("N2", "村级集体经济组织"),
            Map.entry("N3", "乡镇级集体经济组织"),
            Map.entry("N9", OTHER),
            Map.entry("Y1", OTHER));

    /** The kind that a normalized code names; empty when the table does not know the pair. */
    static Optional<CreditCodeBody> of(String code) {
        String department = code.substring(0, 1);
        String category = code.substring(1, 2);
        String name = CATEGORIES.get(department + category);
        String departmentName = DEPARTMENTS.get(department);
        return name == null || departmentName == null
                ? Optional.empty()
                : Optional.of(new CreditCodeBody(department, category, departmentName, name));
    }
}
