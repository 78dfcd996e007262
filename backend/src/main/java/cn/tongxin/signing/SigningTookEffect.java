package cn.tongxin.signing;

import cn.tongxin.identity.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fired inside the transaction in which the last party confirmed.
 *
 * @param supersededId the voided signing whose place it takes
 * @param by whoever confirmed last
 */
public record SigningTookEffect(UUID signingId, @Nullable UUID supersededId, Caller by) {}
