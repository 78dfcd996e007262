package cn.tongxin.exchange;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for, and in which records. */
public record SearchFilter(
        @QueryParam("q")
        @NotNull
        @Text(max = 100)
        @Parameter(
                required = true,
                description =
                        "Two characters or more of a name, in simplified or traditional characters, its pinyin or initials, a"
                                + " former or short name, or a credit code.",
                example = "养老")
        String q,

        @QueryParam("types") @Parameter(description = "One or more types of record; all when not given.") @Nullable
        List<Searchable> types,

        @QueryParam("limit")
        @DefaultValue("5")
        @Min(1)
        @Max(20)
        @Parameter(description = "How many hits of each type, 1 to 20.")
        int limit) {}
