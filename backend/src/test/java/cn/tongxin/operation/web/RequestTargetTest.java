package cn.tongxin.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.problem.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RequestTargetTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/web/request-targets.csv", delimiter = '|', quoteCharacter = '`')
    void faultShouldBeAsListed(String target, String answer, String why) {
        ProblemType fault = RequestTarget.fault(target);

        assertThat(fault == null ? "none" : Integer.toString(fault.status()))
                .as(why)
                .isEqualTo(answer);
    }
}
