package cn.tongxin.signing;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a proposal, anew. */
@Schema(description = "The text anew, in full.")
public record ReviseTextRequest(
        @NotNull @Text(max = 200) String title,

        @NotNull @Size(max = 200) List<@NotNull @Text(max = 4000, multiline = true) String> clauses) {

    SigningText text() {
        return new SigningText(title, clauses);
    }
}
