package cn.tongxin.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fired inside the transaction in which the last party confirmed.
 *
 * @param supersededId the voided signing whose place it takes
 */
public record SigningTookEffect(UUID signingId, @Nullable UUID supersededId) {}
