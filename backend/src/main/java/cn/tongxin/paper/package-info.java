/**
 * Tables of records as files that people file, print and go on working with: XLSX, DOCX, PDF.
 *
 * <p>Knows no record: it is handed headings and texts. What a spreadsheet would carry out as a formula is neutralised here.
 */
@NullMarked
package cn.tongxin.paper;

import org.jspecify.annotations.NullMarked;
