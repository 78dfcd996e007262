package cn.tongxin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check itself can fail: a contract that is broken in each way is noticed. */
class ContractDocumentTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /things/{id}:
                get:
                  responses:
                    "200":
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
                    "404": {$ref: "#/components/responses/Problem404"}
              /things/by-code/{code}:
                get:
                  responses: {"204": {description: nothing}}
            components:
              responses:
                Problem404:
                  content: {application/problem+json: {schema: {type: object}}}
              schemas:
                Thing:
                  type: object
                  required: [id, since]
                  properties:
                    id: {type: string, format: uuid}
                    since: {anyOf: [{$ref: "#/components/schemas/Date"}, {type: "null"}]}
                Date: {type: string, format: date}
            """;
    private static final String ID = "0198a3c4-0000-7000-8000-000000000001";

    private ContractDocument contract;
    private String answer;

    @BeforeEach
    void read() throws IOException {
        contract = new ContractDocument(new YAMLMapper().readTree(DOCUMENT));
        answer = contract.answer(contract.operation("GET", "/things/" + ID).orElseThrow(), 200)
                .orElseThrow();
    }

    @Test
    void operationShouldBeTheMoreConcretePath() {
        assertThat(contract.operation("GET", "/things/by-code/5")).hasValue("/paths/~1things~1by-code~1{code}/get");
        assertThat(contract.operation("PUT", "/things/5")).isEmpty();
    }

    @Test
    void answerShouldFollowReferencesAndBeEmptyWhereNotDescribed() {
        String operation = contract.operation("GET", "/things/5").orElseThrow();

        assertThat(contract.answer(operation, 404)).hasValue("/components/responses/Problem404");
        assertThat(contract.answer(operation, 409)).isEmpty();
        assertThat(contract.headers(answer)).containsExactly("ETag");
    }

    @Test
    void aBodyAsDescribedShouldHaveNoFaults() throws IOException {
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"" + ID + "\",\"since\":null}"))
                .isEmpty();
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"" + ID + "\",\"since\":\"2024-10-01\"}"))
                .isEmpty();
    }

    @Test
    void aBodyThatDiffersShouldBeNoticed() throws IOException {
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"" + ID + "\"}"))
                .isNotEmpty();
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"7\",\"since\":null}"))
                .isNotEmpty();
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"" + ID + "\",\"since\":\"2024\"}"))
                .isNotEmpty();
        assertThat(contract.faults(answer, "application/json", "{\"id\":\"" + ID + "\",\"since\":null,\"more\":1}"))
                .isNotEmpty();
    }
}
