package cn.tongxin.metrics;

import java.util.List;

/**
 * The types of record that facts are kept of, in the order in which they stand on each other: what an intention says, its signing,
 * its project and its money take over.
 */
enum FactSource {
    EVENT(FactRules.EVENT, "name", "zoneCode"),
    ORGANIZATION(FactRules.ORGANIZATION, "name", "kind", "type", "status", "divisionCode", "mergedIntoId"),
    INTENTION(
            FactRules.INTENTION,
            "title",
            "status",
            "year",
            "category",
            "originDivisionCode",
            "targetDivisionCodes",
            "leadId",
            "partnerIds",
            "keptBack"),
    SIGNING(
            FactRules.SIGNING,
            "title",
            "status",
            "basis",
            "signedOn",
            "zoneCode",
            "divisionCode",
            "intentionId",
            "eventId",
            "organizationIds"),
    PROJECT(
            FactRules.PROJECT,
            "name",
            "placeCodes",
            "placesComplete",
            "zoneCodes",
            "organizationIds",
            "signingId",
            "intentionId"),
    FUNDING_RECORD(FactRules.LEDGER, "projectId", "kind", "amount", "onDate", "divisionCode", "reversesId"),
    BENEFICIARY_RECORD(FactRules.LEDGER, "projectId", "unit", "quantity", "onDate", "divisionCode", "reversesId");

    private final String rule;
    private final List<String> fields;

    FactSource(String rule, String... fields) {
        this.rule = rule;
        this.fields = List.of(fields);
    }

    /** SQL that derives the facts of this type whose ids are its one parameter. */
    String rule() {
        return rule;
    }

    /** The fields of the journal that the rule reads. */
    List<String> fields() {
        return fields;
    }
}
