package cn.tongxin.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A first code, which shows that the secret has arrived. */
@Schema(description = "A first code, which shows that the secret has arrived.")
public record ConfirmSecondFactorRequest(
        @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "492039")
        String code) {}
