package cn.tongxin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Papers are opened again by the libraries that others read them with. */
class PaperTest {

    private static final Paper PAPER = new Paper(
            "京津冀 2026 年度清单",
            List.of("共 2 项"),
            List.of("编号", "名称"),
            List.of(1, 3),
            List.of(List.of("001", "乡村教师阅读课 <向> 涞源县 & 延伸"), List.of("002", "=HYPERLINK(\"x\")")),
            List.of("校验值 abc"));

    @Test
    void sheetShouldHoldTextsAndNoFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(PaperFormat.XLSX.write(PAPER)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("京津冀 2026 年度清单");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("乡村教师阅读课 <向> 涞源县 & 延伸");
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("'=HYPERLINK(\"x\")");
        }
    }

    @Test
    void documentShouldHoldTheTable() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PaperFormat.DOCX.write(PAPER)))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("乡村教师阅读课 <向> 涞源县 & 延伸");
        }
    }

    @Test
    void pdfShouldEmbedItsFontAndBeReadable() throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperFormat.PDF.write(PAPER))) {
            assertThat(new PDFTextStripper().getText(document)).contains("京津冀 2026 年度清单", "涞源县", "校验值 abc");
            List<String> strange = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition shown) {
                    if (!shown.getFont().isEmbedded() && !shown.getUnicode().isBlank()) {
                        strange.add(shown.getFont().getName() + " " + shown.getUnicode());
                    }
                }
            }.getText(document);
            assertThat(strange).as("glyphs of fonts that a reader may not have").isEmpty();
        }
    }
}
