package cn.tongxin.organization;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.document.Citation;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One body in full.
 *
 * @param inferred names of the fields that no source states and that were derived
 * @param mergedInto the body that this one turned out to be; its record keeps answering
 * @param lookAlikes bodies whose names differ by very little: for people to compare, never merged by machine
 * @param sources the documents that state it
 */
@Schema(name = "Organization", description = "One body in full.")
public record OrganizationView(
        UUID id,
        OrganizationKind kind,
        @Nullable OrganizationType type,
        @Schema(examples = "北京养老行业协会") String name,
        @Nullable String shortName,
        @Nullable String englishName,
        List<FormerName> formerNames,
        @Schema(examples = "511100005020000510") @Nullable String creditCode,

        @Schema(description = "What the two checks say of the credit code; null where it is unknown.") @Nullable
        StoredCodeCheck creditCodeCheck,

        @Nullable String otherScheme,
        @Nullable String otherNumber,
        @Nullable DivisionRef division,
        @Nullable OrganizationRef registeringAuthority,
        OrganizationStatus status,
        @Nullable CurrentRating rating,
        List<RatingView> ratings,
        List<OrganizationTrait> traits,
        List<String> fields,
        @Nullable String introduction,
        @Nullable String offer,
        @Nullable String need,
        @Nullable String website,
        @Nullable LocalDate foundedOn,
        boolean charity,
        @Nullable LocalDate charitySince,
        @Nullable LocalDate fundraisingFrom,
        @Nullable LocalDate fundraisingUntil,

        @Schema(description = "Names of the fields that no source states and that were derived.")
        List<String> inferred,

        @Nullable String note,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,

        @Schema(description = "The body that this one turned out to be.") @Nullable
        OrganizationRef mergedInto,

        boolean lookAlike,

        @Schema(description = "Bodies whose names differ by very little, for people to compare.")
        List<OrganizationRef> lookAlikes,

        OrganizationCounts counts,
        List<Citation> sources,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String COLUMNS =
            "o.id, o.kind, o.type, o.name, o.short_name, o.english_name, array(select f.name || E'\\x1f' ||"
                    + " coalesce(f.used_until::text, '') from organization_former_name f where f.organization_id = o.id"
                    + " order by f.used_until desc nulls last, f.name), o.credit_code, o.other_scheme, o.other_number, d.code, d.name, d.full_name,"
                    + " a.id, a.name, a.kind, a.type, o.status, array(select " + RatingView.PACKED
                    + " from organization_rating r"
                    + " where r.organization_id = o.id order by r.granted_on desc, r.id desc), o.traits, o.fields, o.introduction, o.offer,"
                    + " o.need, o.website, o.founded_on, o.charity, o.charity_since, o.fundraising_from, o.fundraising_until, o.inferred, o.note,"
                    + " o.verified_on, o.verified_by, m.id, m.name, m.kind, m.type, array(select "
                    + OrganizationRef.packed("b")
                    + " from organization_look_alike l join organization b on b.id = case l.organization_id when o.id then l.other_id"
                    + " else l.organization_id end where l.organization_id = o.id or l.other_id = o.id order by b.id), "
                    + OrganizationCounts.COLUMNS + ", o.sample, o.version, o.created_at, o.updated_at";

    static final String TABLES = "organization o left join division d on d.code = o.division_code"
            + " left join organization a on a.id = o.registering_authority_id left join organization m on m.id = o.merged_into_id";

    /** Reads {@link #COLUMNS}; the sources follow by {@link #with}. */
    static OrganizationView from(Row row) {
        UUID id = row.uuid();
        OrganizationKind kind = row.constant(OrganizationKind.class);
        OrganizationType type = row.constantOrNull(OrganizationType.class);
        String name = row.text();
        String shortName = row.textOrNull();
        String englishName = row.textOrNull();
        List<FormerName> formerNames =
                row.texts().stream().map(OrganizationView::formerName).toList();
        String creditCode = row.textOrNull();
        String otherScheme = row.textOrNull();
        String otherNumber = row.textOrNull();
        DivisionRef division = DivisionRef.orNull(row);
        OrganizationRef authority = OrganizationRef.orNull(row);
        OrganizationStatus status = row.constant(OrganizationStatus.class);
        List<RatingView> ratings =
                row.texts().stream().map(RatingView::unpacked).toList();
        List<OrganizationTrait> traits =
                row.texts().stream().map(OrganizationTrait::valueOf).toList();
        List<String> fields = row.texts();
        String introduction = row.textOrNull();
        String offer = row.textOrNull();
        String need = row.textOrNull();
        String website = row.textOrNull();
        LocalDate foundedOn = row.dateOrNull();
        boolean charity = row.flag();
        LocalDate charitySince = row.dateOrNull();
        LocalDate fundraisingFrom = row.dateOrNull();
        LocalDate fundraisingUntil = row.dateOrNull();
        List<String> inferred = row.texts();
        String note = row.textOrNull();
        LocalDate verifiedOn = row.dateOrNull();
        String verifiedBy = row.textOrNull();
        OrganizationRef mergedInto = OrganizationRef.orNull(row);
        List<OrganizationRef> lookAlikes = OrganizationRef.list(row);
        OrganizationCounts counts = OrganizationCounts.from(row);
        return new OrganizationView(
                id,
                kind,
                type,
                name,
                shortName,
                englishName,
                formerNames,
                creditCode,
                StoredCodeCheck.orNull(creditCode),
                otherScheme,
                otherNumber,
                division,
                authority,
                status,
                ratings.isEmpty() ? null : ratings.getFirst().current(),
                ratings,
                traits,
                fields,
                introduction,
                offer,
                need,
                website,
                foundedOn,
                charity,
                charitySince,
                fundraisingFrom,
                fundraisingUntil,
                inferred,
                note,
                verifiedOn,
                verifiedBy,
                mergedInto,
                !lookAlikes.isEmpty(),
                lookAlikes,
                counts,
                List.of(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }

    OrganizationView with(List<Citation> cited) {
        return new OrganizationView(
                id,
                kind,
                type,
                name,
                shortName,
                englishName,
                formerNames,
                creditCode,
                creditCodeCheck,
                otherScheme,
                otherNumber,
                division,
                registeringAuthority,
                status,
                rating,
                ratings,
                traits,
                fields,
                introduction,
                offer,
                need,
                website,
                foundedOn,
                charity,
                charitySince,
                fundraisingFrom,
                fundraisingUntil,
                inferred,
                note,
                verifiedOn,
                verifiedBy,
                mergedInto,
                lookAlike,
                lookAlikes,
                counts,
                cited,
                sample,
                version,
                createdAt,
                updatedAt);
    }

    private static FormerName formerName(String packed) {
        int separator = packed.indexOf('\u001f');
        String until = packed.substring(separator + 1);
        return new FormerName(packed.substring(0, separator), until.isEmpty() ? null : LocalDate.parse(until));
    }
}
