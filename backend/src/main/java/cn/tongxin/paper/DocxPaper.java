package cn.tongxin.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A document on A4 across, with the headings repeated on each page. */
final class DocxPaper {

    /** Twentieths of a point. */
    private static final long A4_LONG = 16_838;

    private static final long A4_SHORT = 11_906;
    private static final int TITLE_POINTS = 18;
    private static final int TEXT_POINTS = 10;
    private static final int CELL_POINTS = 9;

    private DocxPaper() {}

    static byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTSectPr section = document.getDocument().getBody().addNewSectPr();
            CTPageSz page = section.addNewPgSz();
            page.setOrient(STPageOrientation.LANDSCAPE);
            page.setW(BigInteger.valueOf(A4_LONG));
            page.setH(BigInteger.valueOf(A4_SHORT));
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            say(title, paper.title(), TITLE_POINTS, true);
            paper.lines().forEach(line -> say(document.createParagraph(), line, TEXT_POINTS, false));
            table(document, paper);
            paper.notes().forEach(note -> say(document.createParagraph(), note, TEXT_POINTS, false));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, Paper paper) {
        XWPFTable table = document.createTable(1, paper.headings().size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        int shares = paper.widths().stream().mapToInt(Integer::intValue).sum();
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, paper.headings(), true);
        for (int column = 0; column < paper.widths().size(); column++) {
            head.getCell(column).setWidthType(TableWidthType.PCT);
            head.getCell(column).setWidth(paper.widths().get(column) * 100 / shares + "%");
        }
        paper.rows().forEach(texts -> fill(table.createRow(), texts, false));
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            say(cell.getParagraphs().getFirst(), texts.get(column), CELL_POINTS, bold);
        }
    }

    private static void say(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
