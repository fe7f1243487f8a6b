package org.lunzhu.office.grid;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the tables of a web page, which other systems hand out under the name of a workbook. */
final class HtmlReader {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 4096;

    private final Sheet sheet = new Sheet(null, Sheet.Visibility.VISIBLE);
    private final Limits limits = new Limits();
    private int row;

    private HtmlReader() {}

    static Book read(String fileName, byte[] bytes) {
        countTags(bytes);
        Document document = Jsoup.parse(new String(bytes, charset(bytes)));
        HtmlReader reader = new HtmlReader();
        for (Element table : document.select("table")) {
            if (table.parents().is("table")) {
                continue;
            }
            reader.table(table);
            reader.row++;
        }
        return new Book(fileName, List.of(reader.sheet), BookReader.mismatch(fileName, "html", "html", "htm"));
    }

    private static void countTags(byte[] bytes) {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > Limits.TAGS) {
            throw Limits.tooLarge();
        }
    }

    /** As the page says of itself; what calls itself GB 2312 is GB 18030, which contains it. */
    private static Charset charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        String name = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.isEmpty()) {
            return Encodings.guess(bytes);
        }
        try {
            return name.startsWith("gb") ? Encodings.GB18030 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Encodings.guess(bytes);
        }
    }

    private void table(Element table) {
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element cell : line.select("> td, > th")) {
                while (sheet.mergeAt(row, column) != null) {
                    column++;
                }
                put(cell, column);
                column += span(cell, "colspan", Limits.COLUMNS);
            }
            if (isHidden(line)) {
                sheet.hideRow(row);
            }
            row++;
        }
    }

    private void put(Element source, int column) {
        int rows = span(source, "rowspan", Limits.ROWS);
        int columns = span(source, "colspan", Limits.COLUMNS);
        if (rows > 1 || columns > 1) {
            sheet.merge(new Region(row, column, row + rows - 1, column + columns - 1), limits);
        }
        RichText rich = text(source);
        Cell cell = Cell.ofText(row, column, rich.text());
        if (!cell.isBlank()) {
            limits.count(row, column);
            sheet.put(rich.kept() == null ? cell : cell.keeping(rich.kept()));
        }
    }

    private static int span(Element cell, String name, int most) {
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(cell.attr(name).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static boolean isHidden(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static RichText text(Element cell) {
        RichText.Builder builder = new RichText.Builder();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    builder.add(text.getWholeText().replaceAll("[\\r\\n\\t]+\\s*", ""), isStruck(text, cell));
                } else if (node instanceof Element element && depth > 0 && breaks(element)) {
                    builder.add("\n", false);
                }
            }

            @Override
            public void tail(Node node, int depth) {}
        });
        return builder.build();
    }

    private static boolean breaks(Element element) {
        return element.normalName().equals("br")
                || ((element.normalName().equals("p") || element.normalName().equals("div"))
                        && element.previousSibling() != null);
    }

    private static boolean isStruck(TextNode text, Element cell) {
        for (Node node = text.parent(); node instanceof Element element; node = node.parent()) {
            String style = element.attr("style").toLowerCase(Locale.ROOT);
            if (element.is("s, del, strike") || style.contains("line-through")) {
                return true;
            }
            if (element == cell) {
                return false;
            }
        }
        return false;
    }
}
