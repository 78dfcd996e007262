package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Text;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which initiatives are asked for. */
public record InitiativeFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the title, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<InitiativeStatus> status,

        @QueryParam("organization") @Parameter(description = "The body whose they are.") @Nullable
        UUID organization,

        @QueryParam("signer") @Parameter(description = "A body that has co-signed them.") @Nullable
        UUID signer) {}
