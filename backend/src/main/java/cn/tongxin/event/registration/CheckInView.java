package cn.tongxin.event.registration;

import cn.tongxin.event.EventAttendance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a check-in.
 *
 * @param repeated whether the delegation had been checked in before; nothing was changed then
 */
@Schema(name = "CheckIn", description = "What came of a check-in.")
public record CheckInView(
        @Schema(description = "Whether it had been checked in before; nothing was changed then.")
        boolean repeated,

        RegistrationView registration,
        EventAttendance attendance) {}
