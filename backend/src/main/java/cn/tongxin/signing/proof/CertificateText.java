package cn.tongxin.signing.proof;

import cn.tongxin.paper.Certificate;
import cn.tongxin.signing.ConfirmationMeans;
import cn.tongxin.signing.SigningKind;
import cn.tongxin.signing.SigningView;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a certificate says. In Chinese, as it is filed and hung up; the proof holds the same without words. */
final class CertificateText {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss", java.util.Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd\nHH:mm:ss", java.util.Locale.ROOT);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<String> HEADINGS = List.of("序", "签约方", "身份", "确认人", "确认方式", "确认时间\n（北京时间）");
    private static final List<Integer> WIDTHS = List.of(4, 24, 9, 15, 18, 20);

    private static final Map<SigningKind, String> KINDS = Map.of(
            SigningKind.PROJECT, "项目签约",
            SigningKind.STRATEGIC, "专项战略合作协议",
            SigningKind.LETTER_OF_INTENT, "意向书",
            SigningKind.FRAMEWORK, "框架协议",
            SigningKind.MEMORANDUM, "合作备忘录",
            SigningKind.INITIATIVE, "倡议书");

    private CertificateText() {}

    /**
     * @param page the public page of the signing
     * @param hash SHA-256 of the proof
     */
    static Certificate of(SigningView signing, ProofStatement statement, String page, String hash) {
        return new Certificate(
                "签约证书",
                statement.text().title(),
                mark(signing),
                facts(signing, statement),
                HEADINGS,
                WIDTHS,
                statement.parties().stream().map(CertificateText::row).toList(),
                statement.text().clauses(),
                page + "#proof=" + hash,
                List.of(
                        "扫码打开这份签约的公开页面：" + page,
                        "签约证明（JSON）的 SHA-256：" + hash,
                        "本证书由同心依据签约证明生成，所载以签约证明为准；它不是任何单位的公章或电子签名。"));
    }

    private static @Nullable String mark(SigningView signing) {
        if (signing.supersededBy() != null) {
            return "已被取代";
        }
        return signing.voidedAt() == null ? (signing.sample() ? "示例" : null) : "已作废";
    }

    private static List<Certificate.Fact> facts(SigningView signing, ProofStatement statement) {
        List<Certificate.Fact> facts = new ArrayList<>();
        facts.add(new Certificate.Fact("编号", statement.signing().id()));
        facts.add(new Certificate.Fact("种类", Objects.requireNonNull(KINDS.get(signing.kind()))));
        facts.add(new Certificate.Fact("生效", at(statement.signing().effectiveAt())));
        if (signing.termFrom() != null || signing.termUntil() != null) {
            facts.add(new Certificate.Fact(
                    "期限",
                    Objects.toString(signing.termFrom(), "……") + " 至 " + Objects.toString(signing.termUntil(), "……")));
        }
        facts.add(new Certificate.Fact(
                "文本",
                "第 " + statement.text().number() + " 版，SHA-256："
                        + statement.text().hash()));
        if (signing.voidedAt() != null) {
            facts.add(new Certificate.Fact("作废", at(signing.voidedAt()) + "，" + signing.voidReason()));
        }
        if (signing.supersededBy() != null) {
            facts.add(new Certificate.Fact(
                    "取代者",
                    signing.supersededBy().title() + "（"
                            + signing.supersededBy().id() + "）"));
        }
        return facts;
    }

    private static List<String> row(ProofParty party) {
        ProofParty.Confirmation confirmation = party.confirmation();
        String who = Objects.toString(confirmation.signatory(), "");
        return List.of(
                Integer.toString(party.ordinal()),
                party.name(),
                Objects.toString(party.role(), ""),
                confirmation.function() == null ? who : who + "\n" + confirmation.function(),
                confirmation.means() == ConfirmationMeans.ACCOUNT
                        ? "账号"
                        : "现场一次性链接，由" + confirmation.linkIssuedBy() + "发出",
                DAY_AND_TIME.format(confirmation.at().atZoneSameInstant(CHINA)));
    }

    private static String at(OffsetDateTime time) {
        return AT.format(time.atZoneSameInstant(CHINA)) + "（北京时间）";
    }
}
