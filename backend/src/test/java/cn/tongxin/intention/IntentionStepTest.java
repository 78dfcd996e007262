package cn.tongxin.intention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of transitions, against design/domain.md written out once more. */
class IntentionStepTest {

    @ParameterizedTest
    @EnumSource(IntentionStatus.class)
    void stepsFromEachStateShouldBeThoseOfTheTable(IntentionStatus status) {
        Set<String> expected = switch (status) {
            case DRAFT ->
                Set.of("edit", "submit", "withdraw", "discard", "invite", "join", "decline", "hand-over", "take-over");
            case SUBMITTED ->
                Set.of("accept", "return", "reject", "withdraw", "revive", "claim", "comment", "join", "decline");
            case RETURNED ->
                Set.of(
                        "edit",
                        "submit",
                        "withdraw",
                        "revive",
                        "comment",
                        "invite",
                        "join",
                        "decline",
                        "hand-over",
                        "take-over");
            case ACCEPTED ->
                Set.of(
                        "withdraw",
                        "match",
                        "sign",
                        "revive",
                        "comment",
                        "amend",
                        "decide-amendment",
                        "invite",
                        "join",
                        "decline",
                        "hand-over",
                        "take-over");
            case MATCHED ->
                Set.of(
                        "withdraw",
                        "sign",
                        "revive",
                        "comment",
                        "amend",
                        "decide-amendment",
                        "invite",
                        "join",
                        "decline",
                        "hand-over",
                        "take-over");
            case SIGNED -> Set.of("revive", "comment");
            case REJECTED, COMPLETED, WITHDRAWN, TERMINATED -> Set.of("revive");
        };
        Set<String> actual = java.util.Arrays.stream(IntentionStep.values())
                .filter(step -> step.allowedFrom(status))
                .map(IntentionStep::verb)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(IntentionStep.class)
    void matchingAndSigningShouldBeNobodysAct(IntentionStep step) {
        assertThat(step.act() == null)
                .isEqualTo(Set.of(IntentionStep.MATCH, IntentionStep.SIGN).contains(step));
    }
}
