package cn.tongxin.intention;

import cn.tongxin.call.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an intention that the journal tells of, under their names in the contract; roll-ups are made from them. */
record IntentionState(
        String title,
        IntentionStatus status,
        int year,
        @Nullable Category category,
        String originDivisionCode,
        List<String> targetDivisionCodes,
        UUID leadId,
        List<UUID> partnerIds,
        @Nullable UUID callId,
        @Nullable UUID revivedFromId,
        @Nullable String budget,
        @Nullable Long expectedBeneficiaries,
        @Nullable BeneficiaryUnit beneficiaryUnit,
        boolean keptBack) {

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("status", status);
        fields.put("year", year);
        fields.put("category", category);
        fields.put("originDivisionCode", originDivisionCode);
        fields.put("targetDivisionCodes", targetDivisionCodes);
        fields.put("leadId", leadId);
        fields.put("partnerIds", partnerIds);
        fields.put("callId", callId);
        fields.put("revivedFromId", revivedFromId);
        fields.put("budget", budget);
        fields.put("expectedBeneficiaries", expectedBeneficiaries);
        fields.put("beneficiaryUnit", beneficiaryUnit);
        fields.put("keptBack", keptBack);
        return fields;
    }
}
