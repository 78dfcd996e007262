package cn.tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the database refuses, in the contract's words. */
class DatabaseProblemsTest {

    /** As the pool says it, which has no state of its own for it. */
    @Test
    void fullPoolShouldBeUnavailableAndNoFault() {
        ProblemException problem = DatabaseProblems.of(new SQLException("Sorry, acquisition timeout!"));
        assertThat(problem).isNotNull();
        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void whatIsNotKnownShouldStayAFault() {
        assertThat(DatabaseProblems.of(new SQLException("no such thing", "42P01")))
                .isNull();
    }
}
