package cn.tongxin.operation.sample;

import cn.tongxin.journal.RecordType;
import cn.tongxin.operation.records.RecordPart;
import cn.tongxin.operation.records.RecordShape;
import java.util.List;
import java.util.Set;

/** What sample data consists of, in the order of adding; taken away in the opposite order. */
enum SampleKind {
    ORGANIZATION(RecordShape.of(
            "organization",
            "kind type name shortName creditCode divisionCode status traits fields introduction offer need foundedOn charity charitySince "
                    + "fundraisingFrom fundraisingUntil note sample",
            "name shortName",
            RecordPart.identified(
                    "ratings",
                    "organization_rating",
                    "organizationId",
                    "grade standard assessor assessorLevel grantedOn validUntil"))),
    ACCOUNT(RecordShape.of("account", "username displayName roles organizationId divisionCode zoneCode sample", "")),
    CALL(RecordShape.of(
            "call",
            "title status year zoneCode categories description opensOn closesOn sample",
            "title",
            RecordPart.of("questions", "call_question", "callId", "number kind prompt help required unit options"))),
    INTENTION(RecordShape.of(
            "intention",
            "title summary status statusReason year category leadId callId originDivisionCode offer need plannedFrom plannedUntil budget "
                    + "expectedBeneficiaries beneficiaryUnit submittedAt decidedAt sample",
            "title",
            RecordPart.of("partners", "intention_partner", "intentionId", "organizationId"),
            RecordPart.of("targets", "intention_target", "intentionId", "divisionCode"),
            RecordPart.of(
                    "terms",
                    "intention_term",
                    "intentionId",
                    "ordinal kind field divisionCode fromOn untilOn what quantity unit"))),
    EVENT(RecordShape.of(
            "event",
            "name kind startsOn endsOn datePrecision place divisionCode zoneCode theme description sample",
            "name theme place",
            RecordPart.of("organizations", "event_organization", "eventId", "organizationId role"))),
    SIGNING(RecordShape.of(
            "signing",
            "kind title summary status basis signedOn datePrecision zoneCode intentionId fields committedAmount termFrom termUntil "
                    + "reviewOn confirmUntil textNumber textHash voidReason voidedAt effectiveAt sample",
            "title",
            RecordPart.of("texts", "signing_text", "signingId", "number title clauses hash"),
            RecordPart.identified(
                    "parties",
                    "signing_party",
                    "signingId",
                    "organizationId ordinal role confirmedAt confirmedBy textNumber textHash"))),
    PROJECT(RecordShape.of(
            "project",
            "name summary status nature field year signingId intentionId startedOn endedOn datePrecision placesComplete expectedFrom sample",
            "name field",
            RecordPart.of("organizations", "project_organization", "projectId", "organizationId role"),
            RecordPart.of("places", "project_place", "projectId", "divisionCode"),
            RecordPart.of("zones", "project_zone", "projectId", "zoneCode"))),
    FUNDING_RECORD(RecordShape.of(
            "funding_record",
            "projectId kind amount onDate payerId divisionCode evidence reversesId reason reportedBy sample",
            "")),
    BENEFICIARY_RECORD(RecordShape.of(
            "beneficiary_record", "projectId unit quantity onDate divisionCode evidence reportedBy sample", "")),
    /** None is added; those that sample accounts have drawn up go with them. */
    ANNUAL_LIST(RecordShape.of("annual_list", "title status sample", "")),
    /** None is added; those of sample intentions and organizations go with them. */
    MATCH(RecordShape.of("match", "status sample", "")),
    /** None is added; those that sample accounts have registered go with them. */
    API_CLIENT(RecordShape.of("api_client", "name sample", ""));

    private static final Set<String> PUBLIC_STATES = Set.of("ACCEPTED", "MATCHED", "SIGNED", "COMPLETED", "TERMINATED");

    final RecordShape shape;

    SampleKind(RecordShape shape) {
        this.shape = shape;
    }

    RecordType recordType() {
        return RecordType.valueOf(name());
    }

    /** Whether anybody may read a record in this state. */
    boolean visible(String status) {
        return switch (this) {
            case ACCOUNT, API_CLIENT -> false;
            case ANNUAL_LIST -> status.equals("FROZEN");
            case CALL -> !status.equals("DRAFT");
            case INTENTION -> PUBLIC_STATES.contains(status);
            case SIGNING -> Set.of("EFFECTIVE", "VOIDED").contains(status);
            default -> true;
        };
    }

    /** What points at records of this kind without being a sample itself, and goes with them. */
    List<String> links() {
        return switch (this) {
            case ORGANIZATION ->
                List.of(
                        "account_grant where organization_id",
                        "event_registration where organization_id",
                        "organization_contact where organization_id",
                        "invitation where organization_id",
                        "organization_rating where organization_id",
                        "organization_former_name where organization_id",
                        "organization_look_alike where organization_id",
                        "organization_look_alike where other_id");
            case ACCOUNT -> List.of("invitation where invited_by", "invitation where accepted_by");
            case EVENT -> List.of("event_registration where event_id");
            case CALL -> List.of("call_department where call_id");
            default -> List.of();
        };
    }
}
