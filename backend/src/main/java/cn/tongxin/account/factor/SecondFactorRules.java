package cn.tongxin.account.factor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule of every role that people have. */
@Schema(description = "The rule of every role that people have.")
public record SecondFactorRules(List<SecondFactorRuleView> items) {}
