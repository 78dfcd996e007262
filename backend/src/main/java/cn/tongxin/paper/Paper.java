package cn.tongxin.paper;

import java.util.List;

/**
 * What stands on a paper: a title, lines below it, and a table.
 *
 * @param notes lines below the table
 * @param headings of the columns
 * @param widths of the columns, in shares of the page
 * @param rows each as long as the headings
 */
public record Paper(
        String title,
        List<String> lines,
        List<String> headings,
        List<Integer> widths,
        List<List<String>> rows,
        List<String> notes) {}
