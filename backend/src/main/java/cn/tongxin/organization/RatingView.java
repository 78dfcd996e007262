package cn.tongxin.organization;

import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A grade that an assessor granted. An expired one is shown as expired and not counted; grades of different standards are not
 * compared.
 *
 * @param grade 1A to 5A
 * @param standard the assessor's own, with its edition
 */
@Schema(
        name = "Rating",
        description =
                "A grade that an assessor granted, valid for a time. Grades of different standards are not compared.")
public record RatingView(
        @Schema(examples = "5A") String grade,
        LocalDate validUntil,
        boolean expired,
        String standard,
        String assessor,
        @Schema(examples = "PROVINCE") String assessorLevel,
        LocalDate grantedOn) {

    /** Where days begin and end for a rating. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The SQL that packs a rating into one text, for {@link #unpacked}. */
    static final String PACKED = String.join(
            " || E'\\x1f' || ",
            "r.grade",
            "r.valid_until",
            "r.standard",
            "r.assessor",
            "r.assessor_level",
            "r.granted_on");

    static RatingView unpacked(String text) {
        String[] f = text.split("\u001f", -1);
        LocalDate until = LocalDate.parse(f[1]);
        return new RatingView(f[0], until, expired(until), f[2], f[3], f[4], LocalDate.parse(f[5]));
    }

    CurrentRating current() {
        return new CurrentRating(grade, validUntil, expired);
    }

    /** The last day still counts. */
    static boolean expired(LocalDate validUntil) {
        return validUntil.isBefore(LocalDate.now(CHINA));
    }
}
