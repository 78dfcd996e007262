package cn.tongxin.account.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second factor that is begun.
 *
 * @param secret in base32
 * @param uri for a QR code (Key URI Format)
 */
@Schema(name = "SecondFactorEnrolment", description = "What an authenticator app needs; shown only here.")
public record EnrolmentView(
        @Schema(description = "The secret in base32, to type in.", examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        String secret,

        @Schema(
                description = "The same as an address, for a QR code.",
                examples = "otpauth://totp/Tongxin:wang?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Tongxin")
        String uri) {

    @Override
    public String toString() {
        return "EnrolmentView[]";
    }
}
