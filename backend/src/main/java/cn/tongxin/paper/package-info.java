/**
 * Files that people file, print and go on working with: tables of records as XLSX, DOCX and PDF, certificates as PDF.
 *
 * <p>Knows no record: it is handed headings and texts. What a spreadsheet would carry out as a formula is neutralised here.
 */
@NullMarked
package cn.tongxin.paper;

import org.jspecify.annotations.NullMarked;
