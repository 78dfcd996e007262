package cn.tongxin.signing;

import java.util.UUID;

/** Fired inside the transaction in which the last party confirmed. */
public record SigningTookEffect(UUID signingId) {}
