package cn.tongxin.intention;

import cn.tongxin.identity.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intention that was taken in hand, as far as what is done beside it has to know.
 *
 * @param partnerIds that have confirmed their part
 * @param scope of the lead and the partners, and its department
 * @param everSubmitted whether its department has seen it
 */
public record Subject(
        UUID id,
        int version,
        IntentionStatus status,
        UUID leadId,
        List<UUID> partnerIds,
        @Nullable UUID leadOfferedToId,
        Scope scope,
        boolean everSubmitted) {

    static Subject of(Intention intention) {
        return new Subject(
                intention.id(),
                intention.version(),
                intention.status(),
                intention.owners().leadId(),
                intention.owners().partnerIds(),
                intention.owners().leadOfferedToId(),
                intention.scope(),
                intention.everSubmitted());
    }

    public boolean owns(UUID organizationId) {
        return leadId.equals(organizationId) || partnerIds.contains(organizationId);
    }
}
