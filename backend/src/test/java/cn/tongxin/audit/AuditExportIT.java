package cn.tongxin.audit;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.tongxin.intention.Intentions;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.VerifyProgram;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports hold what the list shows, all of it, and harm no spreadsheet. */
@QuarkusTest
class AuditExportIT {

    @Inject
    Callers callers;

    @Inject
    ObjectMapper json;

    private Trail trail;
    private String id;

    @BeforeEach
    void returnAnIntention() {
        trail = new Trail(callers);
        Response submitted = Intentions.submitted(callers, BEIJING);
        id = submitted.path("id");
        Intentions.act(
                        callers.officer(BEIJING).body("{\"reason\":\"=HYPERLINK(\\\"http://x\\\"),\\\"请改\\\"\"}"),
                        submitted,
                        "return")
                .then()
                .statusCode(200);
    }

    private String export(String format, Map<String, ?> filter) {
        return trail.reader()
                .queryParams(filter)
                .get(Trail.PATH + "/export?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit." + format.toLowerCase()))
                .extract()
                .asString();
    }

    @Test
    void ndjsonShouldBeTheListLineByLine() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export("NDJSON", Map.of("recordId", id)).strip().split("\n")) {
            lines.add(json.readTree(line));
        }
        JsonNode items =
                json.readTree(trail.read(Map.of("recordId", id)).asString()).get("items");
        assertThat(lines).hasSize(3).containsExactlyElementsOf(items);
    }

    @Test
    void csvShouldHoldTheSameRowsInTheSameOrder() {
        String csv = export("CSV", Map.of("recordId", id));
        assertThat(csv).startsWith("\uFEFFposition,at,");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        List<Map<String, Object>> items = trail.items(Map.of("recordId", id));
        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            Map<String, Object> item = items.get(i);
            for (String field : List.of(
                    "position", "actorId", "actor", "address", "recordType", "recordId", "version", "act", "result")) {
                assertThat(row.getField(field)).isEqualTo(Objects.toString(item.get(field), ""));
            }
            assertThat(Instant.parse(row.getField("at")))
                    .isEqualTo(Instant.parse(item.get("at").toString()));
            assertThat(row.getField("hash")).isEqualTo(((Map<?, ?>) item.get("seal")).get("hash"));
        }
    }

    @Test
    void aFormulaShouldBeShownAndNotCarriedOut() {
        String csv = export("CSV", Map.of("recordId", id, "act", "return"));
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream()
                .toList()
                .getFirst();
        assertThat(row.getField("reason")).isEqualTo("'=HYPERLINK(\"http://x\"),\"请改\"");
    }

    @Test
    void anExportLongerThanAPageShouldBeWholeAndInOrder() {
        long head = trail.read(Map.of("limit", 1)).jsonPath().getLong("head.position");
        String[] lines = export("NDJSON", Map.of()).strip().split("\n");
        List<Long> positions = new ArrayList<>();
        for (String line : lines) {
            positions.add(io.restassured.path.json.JsonPath.from(line).getLong("position"));
        }
        assertThat(positions.getFirst()).isGreaterThanOrEqualTo(head);
        assertThat(positions.getLast()).isEqualTo(1);
        for (int i = 1; i < positions.size(); i++) {
            assertThat(positions.get(i)).isEqualTo(positions.get(i - 1) - 1);
        }
    }

    @Test
    void anExportedStretchShouldBeProvedElsewhere(@TempDir Path folder) throws IOException {
        Map<String, Object> before =
                trail.items(Map.of("recordId", id, "act", "submit")).getFirst();
        String anchor = before.get("position") + ":" + ((Map<?, ?>) before.get("seal")).get("hash");
        long returned = ((Number) before.get("position")).longValue() + 1;
        List<String> lines = new ArrayList<>(export("NDJSON", Map.of("after", before.get("position")))
                .lines()
                .toList());
        Path newestFirst = Files.write(folder.resolve("newest-first"), lines);
        Path oldestFirst = Files.write(folder.resolve("oldest-first"), lines.reversed());
        Path altered = Files.write(
                folder.resolve("altered"),
                lines.stream().map(line -> line.replace("请改", "不必改")).toList());
        Path shortened = Files.write(folder.resolve("shortened"), lines.subList(0, lines.size() - 1));

        VerifyProgram program = new VerifyProgram();
        for (Path file : List.of(newestFirst, oldestFirst)) {
            assertThat(program.ask("FILE=" + file, "ANCHOR=" + anchor).words())
                    .startsWith("proved: ")
                    .contains("from " + returned + " to ")
                    .doesNotContain("what comes before");
        }
        assertThat(program.ask("FILE=" + newestFirst).words()).contains("note: what comes before");
        assertThat(program.ask("FILE=" + altered, "ANCHOR=" + anchor).words())
                .startsWith("BROKEN at row " + returned + ": ");
        assertThat(program.ask("FILE=" + shortened, "FROM=" + returned, "ANCHOR=" + anchor)
                        .words())
                .startsWith("BROKEN at row " + returned + ": ");
        assertThat(program.ask("FILE=" + shortened, "ANCHOR=" + anchor).code()).isEqualTo(2);
    }

    @Test
    void eachExportShouldBeKept() {
        String nobody = UUID.randomUUID().toString();
        export("CSV", Map.of("recordId", nobody));
        export("CSV", Map.of("recordId", nobody));
        assertThat(trail.items(Map.of("act", "export-audit")))
                .extracting(row -> row.get("changed"))
                .filteredOn(Map.of("recordId", nobody, "format", "CSV")::equals)
                .hasSize(2);
    }

    @Test
    void aFormatShouldBeNamed() {
        trail.reader().get(Trail.PATH + "/export").then().statusCode(400);
        trail.reader().get(Trail.PATH + "/export?format=XLSX").then().statusCode(400);
    }
}
