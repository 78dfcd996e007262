package cn.tongxin.operation.facts;

import cn.tongxin.journal.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data files, in the order of loading: an entry may name only what stands before it. */
enum FactKind {
    DOCUMENT("documents", RecordType.DOCUMENT, "document", "title publisher author publishedOn asOf url fileName note", ""),
    ZONE(
            "zones",
            RecordType.ZONE,
            "zone",
            "name englishName kind ordinal note validFrom validUntil",
            "",
            FactPart.of("members", "zone_member", "zoneCode", "divisionCode ordinal validFrom validUntil"),
            FactPart.sources("zoneCode")),
    ORGANIZATION(
            "organizations",
            RecordType.ORGANIZATION,
            "organization",
            "kind type name shortName englishName creditCode divisionCode status introduction inferred note",
            "name shortName englishName",
            FactPart.sources("organizationId")),
    EVENT(
            "events",
            RecordType.EVENT,
            "event",
            "name kind series edition startsOn endsOn datePrecision place divisionCode zoneCode theme description recurring inferred",
            "name series theme place",
            FactPart.of("organizations", "event_organization", "eventId", "organizationId role"),
            FactPart.sources("eventId")),
    SIGNING(
            "signings",
            RecordType.SIGNING,
            "signing",
            "kind title summary status basis signedOn datePrecision periodAsPrinted zoneCode divisionCode eventId fields "
                    + "partiesAsPrinted inferred",
            "title partiesAsPrinted",
            FactPart.identified("parties", "signing_party", "signingId", "organizationId ordinal"),
            FactPart.of("clauses", "signing_clause", "signingId", "kind ordinal text"),
            FactPart.sources("signingId")),
    POLICY(
            "policies",
            RecordType.POLICY,
            "policy",
            "name kind issuedOn datePrecision issuersAsPrinted zoneCode divisionCode description measureCount inferred",
            "name",
            FactPart.of("issuers", "policy_issuer", "policyId", "organizationId"),
            FactPart.of("measures", "policy_measure", "policyId", "kind number text"),
            FactPart.sources("policyId")),
    PROJECT(
            "projects",
            RecordType.PROJECT,
            "project",
            "name summary status nature field year signingId startedOn datePrecision placesComplete inferred note",
            "name field",
            FactPart.of("organizations", "project_organization", "projectId", "organizationId role"),
            FactPart.of("places", "project_place", "projectId", "divisionCode"),
            FactPart.of("zones", "project_zone", "projectId", "zoneCode"),
            FactPart.sources("projectId")),
    FIGURE(
            "figures",
            RecordType.FIGURE,
            "figure",
            "code topic label value unit baseValue baseUnit countingUnit qualifier qualifierToken asPrinted asOf period zoneCode "
                    + "divisionCode eventId projectId policyId organizationId partOfId metricCode additiveNote note",
            "label asPrinted",
            FactPart.sources("figureId")),
    /** Served with the figures that they speak of; no record of its own. */
    NOTE(
            "cross-source-notes",
            null,
            "cross_source_note",
            "topic detail",
            "",
            FactPart.of("figures", "cross_source_note_figure", "noteId", "figureId"));

    final String file;
    final @Nullable RecordType recordType;
    final String table;
    final List<String> fields;
    /** What the record is found by, its name first; empty when it has no search of its own. */
    final List<String> searched;

    final List<FactPart> parts;

    FactKind(String file, @Nullable RecordType recordType, String table, String fields, String searched, FactPart... parts) {
        this.file = "facts/" + file + ".json";
        this.recordType = recordType;
        this.table = table;
        this.fields = List.of(fields.split(" "));
        this.searched = searched.isEmpty() ? List.of() : List.of(searched.split(" "));
        this.parts = List.of(parts);
    }

    /** A zone has a code; everything else an id. */
    String idField() {
        return this == ZONE ? "code" : "id";
    }

    String idType() {
        return this == ZONE ? "text" : "uuid";
    }

    /** Whether its rows count their changes. */
    boolean versioned() {
        return this != ZONE && this != NOTE;
    }
}
