package cn.tongxin.annual;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a frozen list says. It is written as canonical JSON (RFC 8785), whose SHA-256 is the list's hash; the hash of the year
 * before stands in the difference, so that lists are a chain.
 *
 * @param format of this content, for who reads it in many years
 */
public record AnnualListContent(
        String format,
        UUID id,
        ZoneRef zone,
        int year,
        String title,
        List<OrganizationRef> departments,
        OffsetDateTime frozenAt,
        List<AnnualListLine> lines,
        ListDifference difference,
        @JsonIgnore @Nullable String hash) {

    static final String FORMAT = "tongxin-annual-list/1";

    AnnualListContent hashed(String known) {
        return new AnnualListContent(format, id, zone, year, title, departments, frozenAt, lines, difference, known);
    }
}
