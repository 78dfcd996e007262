package cn.tongxin.division;

import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Filters by place. GB/T 2260 puts what a division lies in into its digits (130630 lies in 130600 and 130000), so that a place is
 * a set of prefixes; a management area such as 133100 is itself and its members.
 */
@ApplicationScoped
public class Places {

    private static final String ZONE = """
            select m.division_code from zone_member m where m.zone_code = ?
            union select a.member_code from zone_member m
            join division_area_member a on a.area_code = m.division_code where m.zone_code = ?""";

    private static final String DIVISION = """
            select d.code from division d where d.code = ?
            union select a.member_code from division_area_member a where a.area_code = ?""";

    private static final String NAMED = """
            select d.code, d.name, d.full_name from division d
            where d.code = coalesce((select a.division_code from division_alias a where a.alias_code = ?), ?)""";

    /** Zones all of whose members lie in these prefixes. */
    private static final String ZONES_WITHIN =
            "select m.zone_code from zone_member m group by m.zone_code having bool_and(%s)";

    private static final String COUNTRY = "100000";

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /** Only rows whose division lies in the zone; no zone means no condition. */
    public Listing inZone(Listing listing, @Nullable String zoneCode, String column) {
        return zoneCode == null
                ? listing
                : listing.where(condition(column, ofZone(zoneCode)), bounds(ofZone(zoneCode)));
    }

    /** Only rows that name the zone, a zone within it, or a division in it; no zone means no condition. */
    public Listing concerningZone(
            Listing listing, @Nullable String zoneCode, String zoneColumn, String divisionColumn) {
        if (zoneCode == null) {
            return listing;
        }
        List<String> prefixes = ofZone(zoneCode);
        List<Object> arguments = new ArrayList<>(List.of(zonesWithin(zoneCode, prefixes)));
        arguments.addAll(List.of(bounds(prefixes)));
        return listing.where(
                "(" + zoneColumn + " = any (?) or " + condition(divisionColumn, prefixes) + ")", arguments.toArray());
    }

    /** Only rows whose division lies in this one; none means no condition. */
    public Listing inDivision(Listing listing, @Nullable String divisionCode, String column) {
        return divisionCode == null
                ? listing
                : listing.where(
                        condition(column, ofDivision(divisionCode, "?division")),
                        bounds(ofDivision(divisionCode, "?division")));
    }

    /** Prefixes of a zone's members. @throws ProblemException INVALID_REQUEST at {@code ?zone} when there is no such zone */
    public List<String> ofZone(String zoneCode) {
        return prefixes(sql.all(ZONE, List.of(zoneCode, zoneCode), Row::text), "?zone");
    }

    /** The zone itself, and the zones that lie in it: 雄安新区 in 京津冀. */
    public List<String> zonesWithin(String zoneCode, List<String> prefixes) {
        List<String> within = sql.all(
                ZONES_WITHIN.formatted(condition("m.division_code", prefixes)), List.of(bounds(prefixes)), Row::text);
        return within.contains(zoneCode)
                ? within
                : Stream.concat(within.stream(), Stream.of(zoneCode)).toList();
    }

    /** Prefixes of a division. @throws ProblemException INVALID_REQUEST at the pointer when there is no such division */
    public List<String> ofDivision(String divisionCode, String pointer) {
        return prefixes(sql.all(DIVISION, List.of(divisionCode, divisionCode), Row::text), pointer);
    }

    /** The division of this code, or the one that the code is an alias of. */
    public Optional<DivisionRef> named(String code) {
        return sql.one(NAMED, List.of(code, code), DivisionRef::from);
    }

    /** Whether there is a division of exactly this code. */
    public boolean exists(String code) {
        return sql.one("select 1 from division where code = ?", List.of(code), Row::integer)
                .isPresent();
    }

    public boolean zoneExists(String zoneCode) {
        return sql.one("select 1 from zone where code = ?", List.of(zoneCode), Row::integer)
                .isPresent();
    }

    /**
     * A range of codes for each prefix, for {@link #bounds}: a range finds its index whatever the values are, where {@code like ?}
     * does only in a plan that is made for them.
     */
    public static String condition(String column, List<String> prefixes) {
        String range = "(" + column + " >= ? and " + column + " < ?)";
        return "(" + String.join(" or ", Collections.nCopies(prefixes.size(), range)) + ")";
    }

    public static Object[] bounds(List<String> prefixes) {
        return prefixes.stream().flatMap(p -> Stream.of(p, after(p))).toArray();
    }

    /** What follows all codes of a prefix: 14 after 13, and a letter after all digits. */
    private static String after(String prefix) {
        return prefix.isEmpty() ? "A" : Integer.toString(Integer.parseInt(prefix) + 1);
    }

    /** The digits that all below a division share: 13 of 130000, 1306 of 130600, none of the country 100000. */
    public static String prefix(String code) {
        return code.equals(COUNTRY)
                ? ""
                : code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
    }

    private static List<String> prefixes(List<String> codes, String pointer) {
        if (codes.isEmpty()) {
            throw ProblemException.invalid(pointer, ErrorCode.UNKNOWN_REFERENCE);
        }
        return codes.stream().map(Places::prefix).toList();
    }
}
