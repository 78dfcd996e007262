package cn.tongxin.account.factor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Recovery codes just drawn. */
@Schema(name = "RecoveryCodes", description = "Each is good once in the place of a code; shown only here.")
public record RecoveryCodesView(
        @Schema(examples = "[\"k7wq-3m9x-t0vd-e8rb\"]") List<String> codes) {

    @Override
    public String toString() {
        return "RecoveryCodesView[]";
    }
}
