package cn.tongxin.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who confirms for a party.
 *
 * @param accountId null for who came by a one-time link
 * @param function in the party, where it is known: 会长
 * @param linkId the one-time link; null for who has an account
 */
public record Signatory(
        @Nullable UUID accountId,
        String name,
        @Nullable String function,
        @Nullable UUID linkId) {

    ConfirmationMeans means() {
        return linkId == null ? ConfirmationMeans.ACCOUNT : ConfirmationMeans.ONE_TIME_LINK;
    }

    @Override
    public String toString() {
        return "Signatory[]";
    }
}
