package cn.tongxin.account.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shown once, kept nowhere. */
@Schema(description = "A password that must be changed at the next sign-in; shown only here.")
public record OneTimePassword(
        @Schema(examples = "kD3v9sQ1x0aZ7b_-") String password) {

    @Override
    public String toString() {
        return "OneTimePassword[]";
    }
}
