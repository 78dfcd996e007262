package cn.tongxin.intention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole table of transitions: every state, act and caller; what is allowed leaves its row in the journal, the rest nothing. */
@QuarkusTest
class IntentionTransitionsIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    @Inject
    JournalReader journal;

    private final List<String> deviations = new ArrayList<>();
    private int allowed;
    private int allowedAsSaid;
    private int refused;
    private int refusedAsSaid;

    @Test
    void everyCallerShouldDoInEveryStateWhatTheTableSays() {
        TransitionScene scene = new TransitionScene(callers, sql, wall);
        for (Transition transition : Transition.all()) {
            for (IntentionStatus state : IntentionStatus.values()) {
                ask(scene, transition, state);
            }
        }
        String totals = "transitions of the intention: allowed %d of %d, refused %d of %d"
                .formatted(allowedAsSaid, allowed, refusedAsSaid, refused);
        System.out.println(totals);
        assertThat(deviations).as(totals).isEmpty();
    }

    private void ask(TransitionScene scene, Transition transition, IntentionStatus state) {
        UUID shared = scene.intention(state, transition);
        for (String caller : TransitionScene.CALLERS) {
            boolean may =
                    transition.states().contains(state) && transition.may().contains(caller);
            UUID id = may ? scene.intention(state, transition) : shared;
            String before = scene.standing(id);
            Response answer = scene.act(id, transition, caller, transition.reasoned());
            String fault = may
                    ? allowed(scene, transition, caller, id, answer)
                    : refused(scene, transition, state, caller, id, before, answer);
            if (fault != null) {
                deviations.add(transition.act() + " | " + state + " | " + caller + ": " + fault + "; answered "
                        + answer.statusCode());
            }
        }
    }

    private @Nullable String allowed(
            TransitionScene scene, Transition transition, String caller, UUID id, Response answer) {
        allowed++;
        if (answer.statusCode() >= 300) {
            return "may, and is refused";
        }
        journal.settle();
        String record = transition.act().equals("revive") ? answer.path("id") : id.toString();
        String said = sql.one(
                        "select act || '|' || coalesce(reason, '-') || '|' || actor_id from journal where record_id = ?"
                                + " and record_type in ('INTENTION', 'INTENTION_WORK') and act = ? order by pos desc limit 1",
                        List.of(record, transition.journal()),
                        row -> row.text())
                .orElse("nothing");
        String expected = transition.journal() + "|" + (transition.reasoned() ? TransitionScene.REASON : "-") + "|"
                + scene.account(caller);
        if (!said.equals(expected)) {
            return "the journal says " + said + ", not " + expected;
        }
        allowedAsSaid++;
        return null;
    }

    private @Nullable String refused(
            TransitionScene scene,
            Transition transition,
            IntentionStatus state,
            String caller,
            UUID id,
            String before,
            Response answer) {
        refused++;
        boolean knows = scene.knows(caller, state, transition);
        // whose role may do this nowhere is told so before anything is looked up
        int unknown = scene.mayElsewhere(caller, transition) ? 404 : 403;
        int known = transition.may().contains(caller) ? 409 : 403;
        int expected = caller.equals("nobody") ? 401 : knows ? known : unknown;
        if (answer.statusCode() != expected) {
            return "may not, expected " + expected;
        }
        if (!before.equals(scene.standing(id))) {
            return "REFUSED, AND CHANGED";
        }
        refusedAsSaid++;
        return null;
    }

    @Test
    void whatAsksForAReasonShouldNotGoWithoutOne() {
        TransitionScene scene = new TransitionScene(callers, sql, wall);
        for (Transition transition : Transition.all()) {
            if (transition.reasoned()) {
                UUID id = scene.intention(transition.states().getFirst(), transition);
                Response answer = scene.act(id, transition, transition.may().getFirst(), false);
                assertThat(answer.statusCode()).as(transition.act()).isEqualTo(400);
            }
        }
    }
}
