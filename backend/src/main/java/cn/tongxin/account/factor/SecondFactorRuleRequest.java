package cn.tongxin.account.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a second factor is to be required. */
@Schema(description = "Whether a second factor is to be required.")
public record SecondFactorRuleRequest(boolean required) {}
