package cn.tongxin.operation.facts;

import cn.tongxin.journal.RecordType;
import cn.tongxin.operation.records.RecordPart;
import cn.tongxin.operation.records.RecordShape;
import org.jspecify.annotations.Nullable;

/** The data files, in the order of loading: an entry may name only what stands before it. */
enum FactKind {
    DOCUMENT(
            "documents",
            RecordType.DOCUMENT,
            RecordShape.of("document", "title publisher author publishedOn asOf url fileName note", "")),
    ZONE(
            "zones",
            RecordType.ZONE,
            RecordShape.of(
                            "zone",
                            "name englishName kind ordinal note validFrom validUntil",
                            "",
                            RecordPart.of(
                                    "members", "zone_member", "zoneCode", "divisionCode ordinal validFrom validUntil"),
                            RecordPart.sources("zoneCode"))
                    .underCode()),
    ORGANIZATION(
            "organizations",
            RecordType.ORGANIZATION,
            RecordShape.of(
                    "organization",
                    "kind type name shortName englishName creditCode divisionCode status introduction inferred note",
                    "name shortName englishName",
                    RecordPart.sources("organizationId"))),
    EVENT(
            "events",
            RecordType.EVENT,
            RecordShape.of(
                    "event",
                    "name kind series edition startsOn endsOn datePrecision place divisionCode zoneCode theme description recurring inferred",
                    "name series theme place",
                    RecordPart.of("organizations", "event_organization", "eventId", "organizationId role"),
                    RecordPart.sources("eventId"))),
    SIGNING(
            "signings",
            RecordType.SIGNING,
            RecordShape.of(
                    "signing",
                    "kind title summary status basis signedOn datePrecision periodAsPrinted zoneCode divisionCode eventId fields "
                            + "partiesAsPrinted inferred",
                    "title partiesAsPrinted",
                    RecordPart.identified("parties", "signing_party", "signingId", "organizationId ordinal"),
                    RecordPart.of("clauses", "signing_clause", "signingId", "kind ordinal text"),
                    RecordPart.sources("signingId"))),
    POLICY(
            "policies",
            RecordType.POLICY,
            RecordShape.of(
                    "policy",
                    "name kind issuedOn datePrecision issuersAsPrinted zoneCode divisionCode description measureCount inferred",
                    "name",
                    RecordPart.of("issuers", "policy_issuer", "policyId", "organizationId"),
                    RecordPart.of("measures", "policy_measure", "policyId", "kind number text"),
                    RecordPart.sources("policyId"))),
    PROJECT(
            "projects",
            RecordType.PROJECT,
            RecordShape.of(
                    "project",
                    "name summary status nature field year signingId startedOn datePrecision placesComplete inferred note",
                    "name field",
                    RecordPart.of("organizations", "project_organization", "projectId", "organizationId role"),
                    RecordPart.of("places", "project_place", "projectId", "divisionCode"),
                    RecordPart.of("zones", "project_zone", "projectId", "zoneCode"),
                    RecordPart.sources("projectId"))),
    FIGURE(
            "figures",
            RecordType.FIGURE,
            RecordShape.of(
                    "figure",
                    "code topic label value unit baseValue baseUnit countingUnit qualifier qualifierToken asPrinted asOf period zoneCode "
                            + "divisionCode eventId projectId policyId organizationId partOfId metricCode additiveNote note",
                    "label asPrinted",
                    RecordPart.sources("figureId"))),
    /** Served with the figures that they speak of; no record of its own. */
    NOTE(
            "cross-source-notes",
            null,
            RecordShape.of(
                            "cross_source_note",
                            "topic detail",
                            "",
                            RecordPart.of("figures", "cross_source_note_figure", "noteId", "figureId"))
                    .unversioned());

    final String file;
    final @Nullable RecordType recordType;
    final RecordShape shape;

    FactKind(String file, @Nullable RecordType recordType, RecordShape shape) {
        this.file = "facts/" + file + ".json";
        this.recordType = recordType;
        this.shape = shape;
    }
}
