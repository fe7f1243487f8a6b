package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Head;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of a workbook's cells. */
final class BookStyles {

    private static final String FONT = "宋体";
    private static final byte[] HEAD_FILL = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 16;

    private final Workbook book;
    private final Map<Head.Style, CellStyle> plain = new EnumMap<>(Head.Style.class);
    private final Map<Head.Style, CellStyle> quoted = new EnumMap<>(Head.Style.class);
    private final CellStyle wrapped;
    private final CellStyle wrappedQuoted;
    private final CellStyle head;
    private final CellStyle starredHead;
    private final CellStyle example;
    private final CellStyle title;
    private final CellStyle prose;

    BookStyles(Workbook book) {
        this.book = book;
        Font font = font(SIZE, false, IndexedColors.BLACK, false);
        for (Head.Style style : Head.Style.values()) {
            plain.put(style, data(font, style, false, false));
            quoted.put(style, data(font, style, true, false));
        }
        wrapped = data(font, Head.Style.TEXT, false, true);
        wrappedQuoted = data(font, Head.Style.TEXT, true, true);
        head = head(font(SIZE, true, IndexedColors.BLACK, false));
        starredHead = head(font(SIZE, true, IndexedColors.DARK_RED, false));
        example = bordered(font(SIZE, false, IndexedColors.GREY_50_PERCENT, true));
        example.setAlignment(HorizontalAlignment.LEFT);
        example.setWrapText(true);
        title = style(font(TITLE_SIZE, true, IndexedColors.BLACK, false));
        prose = style(font);
        prose.setWrapText(true);
        prose.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private Font font(short size, boolean bold, IndexedColors color, boolean italic) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setItalic(italic);
        font.setColor(color.getIndex());
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle bordered(Font font) {
        CellStyle style = style(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (BorderSide side : BorderSide.values()) {
            ((XSSFCellStyle) style).setBorderColor(side, grey());
        }
        return style;
    }

    private static XSSFColor grey() {
        return new XSSFColor(IndexedColors.GREY_25_PERCENT, null);
    }

    private CellStyle data(Font font, Head.Style kind, boolean isQuoted, boolean wraps) {
        CellStyle style = bordered(font);
        String format = switch (kind) {
            case PLAIN -> "General";
            case TEXT -> "@";
            case DATE -> "yyyy-mm-dd";
        };
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setWrapText(wraps);
        ((XSSFCellStyle) style).setQuotePrefixed(isQuoted);
        return style;
    }

    private CellStyle head(Font font) {
        CellStyle style = bordered(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(HEAD_FILL, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Of data in a column of that style. */
    CellStyle data(Head.Style style) {
        return Objects.requireNonNull(plain.get(style), style::name);
    }

    /** The same for text that a spreadsheet could take for a formula when somebody edits it. */
    CellStyle quoted(Head.Style style) {
        return Objects.requireNonNull(quoted.get(style), style::name);
    }

    /** Of text that may take several lines; quoted as in {@link #quoted}. */
    CellStyle wrapped(boolean isQuoted) {
        return isQuoted ? wrappedQuoted : wrapped;
    }

    CellStyle head(boolean isStarred) {
        return isStarred ? starredHead : head;
    }

    CellStyle example() {
        return example;
    }

    CellStyle title() {
        return title;
    }

    CellStyle prose() {
        return prose;
    }
}
