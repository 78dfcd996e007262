package cn.tongxin.event.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code to be shown at the door. It does not print itself. */
@Schema(name = "CheckInCode", description = "What is shown at the door, as it is or as a QR code of exactly this text.")
public record CheckInCodeView(
        @Schema(examples = "7K3QZ-M0A4T") String code) {

    @Override
    public String toString() {
        return "CheckInCodeView[]";
    }
}
