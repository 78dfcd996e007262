package cn.tongxin.gazetteer;

import cn.tongxin.division.DivisionLevel;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which divisions a list is asked for. */
public record DivisionFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Part of a name, pinyin, initials, or a code; two characters or more.")
        @Nullable
        String q,

        @QueryParam("parent")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(description = "Only what lies directly in this division.", example = "110000")
        @Nullable
        String parent,

        @QueryParam("level") @Parameter(description = "Only these levels.")
        List<DivisionLevel> level) {}
