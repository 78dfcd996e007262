package cn.tongxin.event.registration;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which registrations of an event are asked for. */
public record RegistrationFilter(
        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<RegistrationStatus> status,

        @QueryParam("checkedIn") @Parameter(description = "Whether they were checked in.") @Nullable
        Boolean checkedIn,

        @QueryParam("organization") @Parameter(description = "Of this organization.") @Nullable
        UUID organization) {}
