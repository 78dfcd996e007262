package cn.tongxin.signing;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which signings are asked for. */
public record SigningFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the title, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("kind") @Parameter(description = "One or more kinds.") @Nullable
        List<SigningKind> kind,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<SigningStatus> status,

        @QueryParam("basis") @Parameter(description = "How it is known.") @Nullable
        SigningBasis basis,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: signings of the zone, of a zone within it, or in a division of it.")
        @Nullable
        String zone,

        @QueryParam("organization") @Parameter(description = "Signings that this body is a party of.") @Nullable
        UUID organization,

        @QueryParam("event") @Parameter(description = "Signed at this event.") @Nullable
        UUID event,

        @QueryParam("intention") @Parameter(description = "Carrying out this intention.") @Nullable
        UUID intention,

        @QueryParam("reviewBy")
        @Day
        @Parameter(description = "In force, and to be looked at again by this day or earlier.")
        @Nullable
        LocalDate reviewBy,

        @QueryParam("year") @Min(1900) @Max(2200) @Parameter(description = "Signed in this year.") @Nullable
        Integer year) {}
