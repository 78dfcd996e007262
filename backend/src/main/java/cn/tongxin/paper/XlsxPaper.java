package cn.tongxin.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet: every cell is a text, so that nothing typed is taken for a formula, a date or a number of fewer digits. */
final class XlsxPaper {

    /** Widths of a sheet are 256ths of a character; a share of a page is about two of them. */
    private static final int SHARE = 512;

    private XlsxPaper() {}

    static byte[] write(Paper paper) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Sheet1");
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            CellStyle wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            int at = 0;
            row(sheet.createRow(at++), List.of(paper.title()), bold);
            for (String line : paper.lines()) {
                row(sheet.createRow(at++), List.of(line), null);
            }
            row(sheet.createRow(at++), paper.headings(), bold);
            sheet.createFreezePane(0, at);
            for (List<String> texts : paper.rows()) {
                row(sheet.createRow(at++), texts, wrapped);
            }
            for (String note : paper.notes()) {
                row(sheet.createRow(at++), List.of(note), null);
            }
            for (int column = 0; column < paper.widths().size(); column++) {
                sheet.setColumnWidth(column, paper.widths().get(column) * SHARE);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Row row, List<String> texts, @org.jspecify.annotations.Nullable CellStyle style) {
        for (String text : texts) {
            Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(SafeCell.of(text));
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }
}
