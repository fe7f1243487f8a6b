package org.lunzhu.api.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.Value;

/**
 * A table as CSV (RFC 4180) as spreadsheets like it: in UTF-8 with a byte order mark, no text a formula, and no number
 * that is a name, such as that of a telephone, shortened.
 */
final class TableText {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");
    private static final Pattern LONG_NUMBER = Pattern.compile("0\\d+|\\d{10,}");
    private static final Pattern SPECIAL = Pattern.compile("(?s).*[\",\\r\\n\\t].*");

    private TableText() {}

    static byte[] of(Table table) {
        StringBuilder text = new StringBuilder(MARK);
        line(table.columns().stream().map(TableText::safe).toList(), text);
        for (Row row : table.rows()) {
            line(table.columns().stream().map(column -> cell(row.find(column))).toList(), text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(TableText::quoted).collect(Collectors.joining(",")))
                .append(LINE_END);
    }

    private static String cell(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        return value.isText() ? safe(value.text()) : value.text();
    }

    /** An apostrophe keeps a text from being evaluated, a tab keeps all digits; whoever reads lists drops both. */
    private static String safe(String text) {
        if (FORMULA.matcher(text).matches()) {
            return "'" + text;
        }
        return LONG_NUMBER.matcher(text).matches() ? "\t" + text : text;
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
