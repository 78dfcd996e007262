package cn.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The cast, the scenes, and what is asked of them. */
final class AccessTrial {

    private final Service service;
    private final Cast cast;
    private final Expectations expected;
    private final Tally tally;
    private final Scene here;
    private final Scene elsewhere;

    AccessTrial(Service service, Cast.Accounts accounts, Tally tally) {
        this.service = service;
        this.tally = tally;
        cast = new Cast(service, accounts);
        expected = new Expectations(cast.names());
        assertThat(expected.known())
                .as("operations that expectations.csv says nothing of, or that are no more")
                .containsExactlyInAnyOrderElementsOf(service.operations().keySet());
        here = new Scene(service, cast, "130600", "130630");
        elsewhere = new Scene(service, cast, "310000", "310115");
        cast.come(Map.of(
                "the organization", here.organization,
                "another organization", here.register(AccessMatrix.MARK + "邻会"),
                "the organization elsewhere", elsewhere.organization));
    }

    /** Records of the region. */
    void askHere() {
        ask(here, false);
    }

    void askElsewhere() {
        ask(elsewhere, true);
    }

    private void ask(Scene scene, boolean isElsewhere) {
        AccessMatrix matrix = new AccessMatrix(service, cast, expected, scene, isElsewhere, tally);
        matrix.ask();
        matrix.askLists();
    }

    void tryTricks() {
        PathTricks tricks = new PathTricks(service, cast, tally);
        new AccessMatrix(service, cast, expected, here, false, tally)
                .hidden()
                .forEach((path, callers) -> callers.forEach(caller -> tricks.attempt(caller, path)));
    }
}
