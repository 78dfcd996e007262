package cn.tongxin.intention;

import cn.tongxin.call.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an intention that the journal tells of, under their names in the contract; roll-ups are made from them. */
record IntentionState(
        IntentionPlan plan,
        IntentionStatus status,
        int year,
        @Nullable Category category,
        String originDivisionCode,
        UUID leadId,
        List<UUID> partnerIds,
        @Nullable UUID callId,
        @Nullable UUID revivedFromId,
        boolean keptBack) {

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", plan.title());
        fields.put("status", status);
        fields.put("year", year);
        fields.put("category", category);
        fields.put("originDivisionCode", originDivisionCode);
        fields.put("targetDivisionCodes", plan.targetDivisionCodes());
        fields.put("leadId", leadId);
        fields.put("partnerIds", partnerIds);
        fields.put("callId", callId);
        fields.put("revivedFromId", revivedFromId);
        fields.put("budget", plan.budget());
        fields.put("expectedBeneficiaries", plan.expectedBeneficiaries());
        fields.put("beneficiaryUnit", plan.beneficiaryUnit());
        fields.put("keptBack", keptBack);
        return fields;
    }
}
