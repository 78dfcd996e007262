package cn.tongxin.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that lead from a draft of an intention to the state that a kind of record is named after. */
final class IntentionSteps {

    private IntentionSteps() {}

    /** Null for what is no such kind. */
    static @Nullable List<String> to(String kind) {
        return switch (kind) {
            case "draft" -> List.of();
            case "withdrawn-draft" -> List.of("withdrawal");
            case "submitted" -> List.of("submission");
            case "returned" -> List.of("submission", "return");
            case "rejected" -> List.of("submission", "rejection");
            case "withdrawn" -> List.of("submission", "withdrawal");
            case "accepted" -> List.of("submission", "acceptance");
            default -> null;
        };
    }
}
