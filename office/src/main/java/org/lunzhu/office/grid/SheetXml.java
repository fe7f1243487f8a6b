package org.lunzhu.office.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads the part of one sheet, cell by cell; formats without content are passed over. */
final class SheetXml {

    private final Sheet sheet;
    private final List<RichText> texts;
    private final Styles styles;
    private final boolean startsIn1904;
    private final Limits limits;
    private int row = -1;
    private int column = -1;

    SheetXml(Sheet sheet, List<RichText> texts, Styles styles, boolean startsIn1904, Limits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.startsIn1904 = startsIn1904;
        this.limits = limits;
    }

    void read(byte[] part) {
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml);
                }
            }
        }
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "col" -> {
                if (xml.flag("hidden")) {
                    sheet.hideColumns(xml.integer("min", 1) - 1, xml.integer("max", 1) - 1);
                }
            }
            case "row" -> {
                row = xml.integer("r", row + 2) - 1;
                column = -1;
                if (xml.flag("hidden")) {
                    sheet.hideRow(row);
                }
            }
            case "c" -> cell(xml);
            case "mergeCell" -> sheet.merge(Region.of(xml.attribute("ref", "A1")), limits);
            case "drawing" -> sheet.addDrawing();
            default -> {}
        }
    }

    private void cell(Xml xml) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : Address.of(reference).column();
        String type = xml.attribute("t", "n");
        int style = xml.integer("s", 0);
        boolean isFormula = false;
        String value = null;
        RichText inline = null;
        while (!xml.isEnd("c") && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "f" -> isFormula = true;
                    case "v" -> value = content(xml, "v");
                    case "is" -> inline = RichText.read(xml, "is");
                    default -> {}
                }
            }
        }
        Cell cell = inline == null ? cell(type, style, value, isFormula) : rich(inline);
        if (cell != null && !cell.isBlank()) {
            limits.count(row, column);
            sheet.put(styles.isStruck(style) ? cell.keeping("") : cell);
        }
    }

    private static String content(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        while (!xml.isEnd(element) && xml.next()) {
            if (xml.isText()) {
                Limits.checkText(text.append(xml.text()).length());
            }
        }
        return text.toString();
    }

    private @Nullable Cell cell(String type, int style, @Nullable String value, boolean isFormula) {
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return isFormula ? Cell.withoutValue(row, column) : null;
        }
        return switch (type) {
            case "s" -> rich(shared(value));
            case "str", "inlineStr" -> Cell.ofText(row, column, value);
            case "b" -> Cell.ofText(row, column, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.ofError(row, column, value);
            case "d" -> isoDate(value);
            default -> number(value, styles.isDate(style));
        };
    }

    private RichText shared(String index) {
        try {
            return texts.get(Integer.parseInt(index.trim()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Xml.broken();
        }
    }

    private Cell rich(RichText text) {
        Cell cell = Cell.ofText(row, column, text.text());
        return text.kept() == null ? cell : cell.keeping(text.kept());
    }

    private Cell isoDate(String value) {
        try {
            return Cell.ofDate(row, column, LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException e) {
            return Cell.ofText(row, column, value);
        }
    }

    private Cell number(String value, boolean isDate) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.trim());
        } catch (NumberFormatException e) {
            return Cell.ofText(row, column, value);
        }
        if (Math.abs((long) number.precision() - number.scale()) > 300 || Math.abs((long) number.scale()) > 400) {
            return Cell.ofText(row, column, value);
        }
        LocalDateTime date = isDate ? dateOf(number.doubleValue()) : null;
        return date == null
                ? Cell.ofNumber(row, column, Numbers.rounded(number))
                : Cell.ofDate(row, column, date.toLocalDate());
    }

    private @Nullable LocalDateTime dateOf(double serial) {
        return DateUtil.isValidExcelDate(serial) && serial < 2_958_466
                ? DateUtil.getLocalDateTime(serial, startsIn1904)
                : null;
    }
}
