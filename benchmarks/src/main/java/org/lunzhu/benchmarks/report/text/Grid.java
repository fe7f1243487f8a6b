package org.lunzhu.benchmarks.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table; its first column is aligned to the left, the others to the right.
 *
 * @param title what it shows
 * @param header the names of its columns
 * @param rows its cells
 */
public record Grid(String title, List<String> header, List<List<String>> rows) {

    public Grid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public String toMarkdown() {
        List<String> lines = new ArrayList<>();
        lines.add("### " + title + "\n");
        lines.add(line(header));
        lines.add("|---|" + "--:|".repeat(header.size() - 1));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    public String toHtml() {
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
        header.forEach(cell ->
                html.append("<th scope=\"col\">").append(Html.text(cell)).append("</th>"));
        html.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">").append(Html.text(row.get(0))).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.append("<td>").append(Html.text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></div>\n").toString();
    }
}
