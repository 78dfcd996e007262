package cn.tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.EOFException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class ExceptionMappersTest {

    @Test
    void commitShouldBeUnavailableWhenTheDatabaseIsLostInTheMiddleOfIt() {
        var lost = new PSQLException("An I/O error occurred", PSQLState.CONNECTION_FAILURE, new EOFException());

        assertThat(ExceptionMappers.classify(new RuntimeException(failedCommit(lost)))
                        .type())
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void commitShouldBreakTheRuleThatTheDatabaseChecksAtItsEnd() {
        var refused = new PSQLException("violates a deferred constraint", PSQLState.CHECK_VIOLATION);

        assertThat(ExceptionMappers.classify(failedCommit(refused)).type()).isEqualTo(ProblemType.RULE_VIOLATED);
    }

    @Test
    void failureThatCausesItselfShouldBeAnInternalError() {
        var outer = new IllegalStateException("outer");
        var inner = new IllegalStateException("inner", outer);
        outer.addSuppressed(inner);

        assertThat(ExceptionMappers.classify(outer).type()).isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    /** As Narayana throws it. */
    private static RollbackException failedCommit(Exception said) {
        var resource = new XAException(XAException.XAER_RMERR);
        resource.initCause(said);
        var failed = new RollbackException("ARJUNA016053: Could not commit transaction.");
        failed.addSuppressed(resource);
        return failed;
    }
}
