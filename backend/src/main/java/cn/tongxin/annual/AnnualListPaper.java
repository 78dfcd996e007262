package cn.tongxin.annual;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.BeneficiaryUnit;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paper.Paper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A frozen list as a paper. In Chinese, as departments publish it; the JSON holds the same without words. */
final class AnnualListPaper {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String COMMA = "、";

    private static final List<String> HEADINGS =
            List.of("编号", "项目名称", "类别", "牵头组织", "合作组织", "发起地", "实施地", "预算（元）", "预计受益", "计划起止");
    private static final List<Integer> WIDTHS = List.of(8, 16, 6, 13, 13, 9, 12, 8, 7, 8);

    private static final Map<Category, String> CATEGORIES = Map.of(
            Category.SCI_TECH, "科技创新",
            Category.INDUSTRY, "产业协同",
            Category.CHARITY, "公益慈善",
            Category.FORUM, "论坛推介",
            Category.COMPETITION, "赛事活动",
            Category.STANDARD, "团体标准",
            Category.TRAINING, "研讨培训",
            Category.RESEARCH, "调查研究");

    private AnnualListPaper() {}

    static Paper of(AnnualListContent list) {
        ListDifference difference = list.difference();
        String departments =
                list.departments().stream().map(OrganizationRef::name).collect(Collectors.joining(COMMA));
        LocalDate day = LocalDate.ofInstant(list.frozenAt().toInstant(), CHINA);
        String compared = difference.previousYear() == null
                ? "没有上一年度的清单可比。"
                : "与 %d 年度清单相比：新增 %d 项，延续 %d 项，不再列入 %d 项。"
                        .formatted(
                                difference.previousYear(),
                                difference.added().size(),
                                difference.carriedOn().size(),
                                difference.gone().size());
        return new Paper(
                list.title(),
                List.of(
                        "%s　%d 年度　共 %d 项　%s 定稿"
                                .formatted(
                                        list.zone().name(),
                                        list.year(),
                                        list.lines().size(),
                                        day),
                        departments,
                        compared),
                HEADINGS,
                WIDTHS,
                list.lines().stream().map(AnnualListPaper::row).toList(),
                List.of("清单 JSON 的 SHA-256：" + list.hash()));
    }

    private static List<String> row(AnnualListLine line) {
        return List.of(
                Objects.requireNonNull(line.number()),
                line.title(),
                line.category() == null ? "" : CATEGORIES.get(line.category()),
                line.lead().name(),
                line.partners().stream().map(OrganizationRef::name).collect(Collectors.joining(COMMA)),
                line.origin().fullName(),
                line.targets().stream().map(DivisionRef::fullName).collect(Collectors.joining(COMMA)),
                line.budget() == null ? "" : line.budget(),
                beneficiaries(line),
                span(line.plannedFrom(), line.plannedUntil()));
    }

    private static String beneficiaries(AnnualListLine line) {
        return line.expectedBeneficiaries() == null
                ? ""
                : line.expectedBeneficiaries() + (line.beneficiaryUnit() == BeneficiaryUnit.PERSON ? " 人" : " 人次");
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null && until == null ? "" : (from == null ? "" : from) + " 至 " + (until == null ? "" : until);
    }
}
