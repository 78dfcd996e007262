package cn.tongxin.annual;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a frozen list is worth: its files open elsewhere, and nothing changes it. */
@QuarkusTest
class FrozenListIT {

    @Inject
    Callers callers;

    @Inject
    AnnualLists lists;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private int year;

    @BeforeEach
    void takeYear() {
        year = AnnualLists.newYear();
    }

    @Nested
    class AsAnonymous {

        @Test
        void exportsShouldOpenAgainWithTheirRows() throws IOException {
            UUID lead = callers.organization(BEIJING);
            lists.acceptedOf(lead, year, "=1+1");
            lists.accepted(year, HEBEI, "向涞源县延伸 <b>阅读课</b> & 图书角");
            Response frozen = lists.freeze(lists.drawnUp(year));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lists.export(frozen, "XLSX")))) {
                assertThat(book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                        .isEqualTo("'=1+1");
                assertThat(book.getSheetAt(0).getRow(6).getCell(1).getStringCellValue())
                        .contains("<b>阅读课</b> & 图书角");
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(lists.export(frozen, "DOCX")))) {
                assertThat(document.getTables().getFirst().getRow(2).getCell(0).getText())
                        .isEqualTo("京津冀-" + year + "-002");
            }
            try (PDDocument document = Loader.loadPDF(lists.export(frozen, "PDF"))) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                        .contains("<b>阅读课</b>&图书角", frozen.<String>path("hash"));
            }
        }
    }

    @Nested
    class AsTheDatabase {

        @ParameterizedTest
        @CsvSource({
            "update annual_list set title = 'x' where id = ?",
            "update annual_list set status = 'DRAFT' where id = ?",
            "delete from annual_list where id = ?",
            "delete from annual_list_line where list_id = ?",
            "update annual_list_line set number = null where list_id = ?"
        })
        void frozenListShouldStayAsItIs(String statement) {
            lists.accepted(year, BEIJING, "甲项目");
            Response frozen = lists.freeze(lists.drawnUp(year));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change(statement, UUID.fromString(frozen.path("id")));
                    }))
                    .hasStackTraceContaining("a frozen list stays as it is");
        }
    }
}
